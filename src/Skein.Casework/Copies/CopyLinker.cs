using Skein.Model;
using Skein.Model.Log;
using Skein.Storage;
using Skein.Text.NearCopies;

namespace Skein.Casework.Copies;

/// <summary>
/// Finds the copies of one document after another among those before it: candidates by signature and sampled runs, each then measured
/// against the text itself. What it holds grows by about two kilobytes for each document; texts are read again from the case. The same
/// documents in the same order give the same pairs.
/// </summary>
internal sealed class CopyLinker(ICaseStore store)
{
    /// <summary>How the pairs are measured: candidates by minhash and samples, shares counted on runs of five words.</summary>
    public const string Method = "runs5/2";

    // A dispatch that a hundred papers print is linked to a few of them; deciding those settles the rest.
    private const int MostLinks = 5;
    private const int MostCandidates = 16;

    // More than a batch of documents that wait to be written: what was added last need not be read from the case, nor could it be.
    private const int MostRemembered = 128;

    private readonly CopyIndex<DocumentId> _index = new();
    private readonly Dictionary<DocumentId, TextRuns> _remembered = [];
    private readonly Queue<DocumentId> _order = [];

    /// <summary>An index of what the case holds.</summary>
    public static CopyLinker OfCase(ICaseStore store)
    {
        var linker = new CopyLinker(store);
        using var reader = store.OpenReader();
        foreach (var (document, text) in reader.LatestTexts())
        {
            linker.Add(document, TextRuns.Of(text));
        }

        return linker;
    }

    /// <summary>The pairs of a document with those before it, the most alike first; it is then one of those before.</summary>
    public IReadOnlyList<CaseEvent.NearCopyFound> Link(DocumentId document, TextRuns runs)
    {
        var pairs = new List<(CaseEvent.NearCopyFound Found, double Best)>();
        foreach (var earlier in _index.FindCandidates(runs, MostCandidates))
        {
            if (RunsOf(earlier) is { } other && runs.SharesWith(other) is { } shares && (shares.IsNearCopy || shares.IsPart))
            {
                pairs.Add((
                    new CaseEvent.NearCopyFound(document, earlier, Rounded(shares.Similarity), Method, Rounded(shares.OfLeft), Rounded(shares.OfRight)),
                    Math.Max(shares.OfLeft, shares.OfRight)));
            }
        }

        Add(document, runs);
        return
        [
            .. pairs.OrderByDescending(pair => pair.Found.Similarity).ThenByDescending(pair => pair.Best).ThenBy(pair => pair.Found.Earlier)
                .Take(MostLinks).Select(pair => pair.Found),
        ];
    }

    private void Add(DocumentId document, TextRuns runs)
    {
        _index.Add(document, runs);
        if (_remembered.TryAdd(document, runs))
        {
            _order.Enqueue(document);
        }

        if (_order.Count > MostRemembered)
        {
            _remembered.Remove(_order.Dequeue());
        }
    }

    private TextRuns? RunsOf(DocumentId document)
    {
        if (_remembered.TryGetValue(document, out var runs))
        {
            return runs;
        }

        using var reader = store.OpenReader();
        return reader.TextVersions(document) is [.., var version] && reader.ReadText(version.Id) is { } text
            ? TextRuns.Of(text)
            : null;
    }

    private static double Rounded(double share) => Math.Round(share, 3);
}
