using Skein.Casework.Wording;
using Skein.Model;
using Skein.Model.Sources;
using Skein.Storage.Reading;

namespace Skein.Casework.Views;

/// <summary>The sources of a view, looked up one by one as they are named, with their origin chains walked.</summary>
/// <param name="reader">The case.</param>
/// <param name="recordedBy">As the case held them then; null for now.</param>
internal sealed class SourceIndex(ICaseReader reader, DateTimeOffset? recordedBy = null)
{
    // A large case has as many sources as documents, and a page names a few of them: loading all would cost more than the page.
    private readonly Dictionary<SourceId, Source?> _sources = [];

    public IEnumerable<Recorded<Source>> All => reader.Sources(recordedBy).OrderBy(row => row.Value.Id);

    public Source Get(SourceId id) => Find(id) ?? new Source { Id = id, Title = id.Value };

    public Source? Find(SourceId id)
    {
        if (!_sources.TryGetValue(id, out var source))
        {
            _sources[id] = source = reader.Find(id, recordedBy)?.Value;
        }

        return source;
    }

    /// <summary>
    /// The origin that a source counts with: its chain followed to the end, by the first link of each source. Copies, translations and notes
    /// are no origins of their own. A circle of sources that name each other has the ordinally smallest of them as its origin.
    /// </summary>
    public SourceId OriginOf(SourceId id)
    {
        var seen = new HashSet<SourceId>();
        while (seen.Add(id) && Find(id)?.Origins is [var first, ..])
        {
            id = first.From;
        }

        return Find(id)?.Origins.Count > 0 ? seen.Min() : id;
    }

    /// <summary>The chain of a source, nearest first, in words.</summary>
    public IReadOnlyList<string> ChainOf(SourceId id)
    {
        var words = new List<string>();
        var seen = new HashSet<SourceId> { id };
        while (Find(id)?.Origins is [var first, ..])
        {
            words.Add(Words(first.Relation, Get(first.From).Title));
            id = first.From;
            if (!seen.Add(id))
            {
                words.Add(T.Of("origin.circle"));
                break;
            }
        }

        return words;
    }

    private static string Words(OriginRelation relation, string from) => relation switch
    {
        OriginRelation.DerivedFrom => T.Of("origin.derived-from", from),
        OriginRelation.QuotedFrom => T.Of("origin.quoted-from", from),
        OriginRelation.ReprintOf => T.Of("origin.reprint-of", from),
        OriginRelation.TranslationOf => T.Of("origin.translation-of", from),
        OriginRelation.PrimarySource => T.Of("origin.primary-source", from),
        _ => throw new ArgumentOutOfRangeException(nameof(relation)),
    };
}
