using Skein.Casework.Views;
using Skein.Model.Dates;
using Skein.Model.Judgements;
using Skein.Resolution.Identities;
using Skein.Storage.Reading;

namespace Skein.Casework.Identity;

/// <summary>
/// Who was known to be who by a date: two nodes where today shows one, for as long as nobody knew that they are one. A judgement that says
/// nothing of when it was known holds at any time. Of those that do, the second clock asks since when it could be read, and the third is
/// strict: only what a source says the authority knew. Where a date leaves it open, two stay two: <i>same</i> needs certainty,
/// <i>different</i> and <i>unsure</i> only that it is possible.
/// </summary>
internal static class KnownIdentities
{
    /// <summary>True when the view asks what was known by a date.</summary>
    public static bool AsksKnowledge(ViewFilter filter) => filter is not { SaidBy: null, KnownTo: null };

    /// <summary>The judgements that stand in a view.</summary>
    public static IReadOnlyList<Recorded<Judgement>> Judgements(ICaseReader reader, ViewFilter filter, Func<CanonicalIdentities> asRecorded)
    {
        var judgements = reader.Judgements(filter.RecordedBy);
        if (!AsksKnowledge(filter) || !judgements.Any(row => row.Value.IsDated))
        {
            return judgements;
        }

        var identities = asRecorded();
        return [.. judgements.Where(row => Stands(row.Value, filter, identities))];
    }

    public static CanonicalIdentities Of(IReadOnlyList<Recorded<Judgement>> judgements, ViewFilter filter, Func<CanonicalIdentities> asRecorded)
    {
        var identities = asRecorded();
        return judgements.Any(row => row.Value.IsDated)
            ? CanonicalIdentities.From(judgements.Select(row => row.Value).Where(judgement => Stands(judgement, filter, identities)))
            : identities;
    }

    private static bool Stands(Judgement judgement, ViewFilter filter, CanonicalIdentities identities)
    {
        if (!judgement.IsDated)
        {
            return true;
        }

        if (filter.SaidBy is { } said && judgement.KnownSince is { } since && !Enough(StatementFilter.ByThen(since, said), judgement.Verdict))
        {
            return false;
        }

        return filter.KnownTo is not { } known || (judgement.KnownTo ?? [])
            .Any(knowledge => identities.AreSame(knowledge.Agency, known.Agency) && Enough(StatementFilter.ByThen(knowledge.From, known.By), judgement.Verdict));
    }

    private static bool Enough(Certainty certainty, Verdict verdict) =>
        certainty == Certainty.Certain || (certainty == Certainty.Possible && verdict != Verdict.Same);
}
