namespace Skein.Text.NearCopies;

/// <summary>
/// Finds the copies of a text among many: near copies by the bands of their signatures (<see cref="NearCopyIndex{TKey}"/>), and parts, such as
/// a dispatch within a longer article, by sampled runs. It gives candidates only; the caller measures each with
/// <see cref="TextRuns.SharesWith"/>. Texts without words are left out. The same texts in the same order give the same candidates. Not thread
/// safe.
/// </summary>
/// <typeparam name="TKey">The caller's name for a text.</typeparam>
public sealed class CopyIndex<TKey>
    where TKey : notnull
{
    // The estimate has a standard error of 0.045: what is truly at the limit is looked at, whichever way the estimate errs.
    private const double LeastEstimate = CopyShares.NearCopyFrom - 0.15;

    private readonly List<TKey> _keys = [];
    private readonly NearCopyIndex<int> _near = new();
    private readonly PartIndex _parts = new();

    /// <summary>How many texts the index holds.</summary>
    public int Count => _keys.Count;

    /// <summary>Adds a text.</summary>
    public void Add(TKey key, TextRuns runs)
    {
        ArgumentNullException.ThrowIfNull(runs);
        if (runs.Count == 0)
        {
            return;
        }

        _near.Add(_keys.Count, runs.Signature);
        _parts.Add(runs);
        _keys.Add(key);
    }

    /// <summary>The texts that may be copies of this one, the likeliest first, then in the order added.</summary>
    /// <param name="runs">The text asked about; if it was added, it finds itself.</param>
    /// <param name="most">At most so many; a story that a hundred papers print is linked to a few of them.</param>
    public IReadOnlyList<TKey> FindCandidates(TextRuns runs, int most)
    {
        ArgumentNullException.ThrowIfNull(runs);
        var found = new Dictionary<int, double>();
        foreach (var copy in _near.FindCandidates(runs.Signature, LeastEstimate))
        {
            found[copy.Key] = 1 + copy.Similarity;
        }

        foreach (var (text, share) in _parts.Find(runs))
        {
            found.TryAdd(text, share);
        }

        return [.. found.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(most).Select(pair => _keys[pair.Key])];
    }
}
