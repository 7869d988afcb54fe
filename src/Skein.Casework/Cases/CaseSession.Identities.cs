using Skein.Casework.Identity;
using Skein.Casework.Views;
using Skein.Resolution.Identities;
using Skein.Storage.Reading;

namespace Skein.Casework.Cases;

public sealed partial class CaseSession
{
    private readonly Lock _identitiesLock = new();
    private ((long Spells, long LastChange) Mark, CanonicalIdentities Identities)? _current;

    /// <summary>The identities that the judgements of a view give. Those of now are kept until a judgement is recorded, withdrawn or undone.</summary>
    internal CanonicalIdentities IdentitiesOf(ICaseReader reader, DateTimeOffset? recordedBy)
    {
        if (recordedBy is not null)
        {
            return Make(reader, recordedBy);
        }

        var mark = reader.JudgementMark();
        lock (_identitiesLock)
        {
            if (_current is not { } current || current.Mark != mark)
            {
                _current = current = (mark, Make(reader, recordedBy: null));
            }

            return current.Identities;
        }
    }

    /// <summary>The identities that the judgements of a view give, as known by the clocks that it asks.</summary>
    internal CanonicalIdentities IdentitiesOf(ICaseReader reader, ViewFilter filter) => KnownIdentities.AsksKnowledge(filter)
        ? KnownIdentities.Of(reader.Judgements(filter.RecordedBy), filter, () => IdentitiesOf(reader, filter.RecordedBy))
        : IdentitiesOf(reader, filter.RecordedBy);

    private static CanonicalIdentities Make(ICaseReader reader, DateTimeOffset? recordedBy) =>
        CanonicalIdentities.From(reader.Judgements(recordedBy).Select(row => row.Value));
}
