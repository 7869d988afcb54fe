using System.Runtime.InteropServices;

namespace Skein.Text.NearCopies;

/// <summary>
/// Finds among many texts those that hold a given one as a part, or are a part of it: a list of texts for each sampled run. About two bytes
/// of memory for each word of the texts. A run that more than <see cref="MostTexts"/> texts have is the wording of a house (an imprint, a
/// line about the reporter) and leads to no more of them. Not thread safe.
/// </summary>
internal sealed class PartIndex
{
    /// <summary>The longest list of texts that one run leads to.</summary>
    public const int MostTexts = 64;

    private readonly Dictionary<uint, int> _heads = [];
    private readonly List<Posting> _postings = [];
    private readonly List<int> _sizes = [];

    /// <summary>Adds the next text; texts are numbered from 0 in the order added.</summary>
    public void Add(TextRuns runs)
    {
        var size = 0;
        foreach (var run in runs.Sample())
        {
            size++;
            ref var head = ref CollectionsMarshal.GetValueRefOrAddDefault(_heads, run, out var known);
            var length = known ? _postings[head].Length + 1 : 1;
            if (length <= MostTexts)
            {
                _postings.Add(new Posting(_sizes.Count, known ? head : -1, length));
                head = _postings.Count - 1;
            }
        }

        _sizes.Add(size);
    }

    /// <summary>The texts whose samples share at least half of what a part must share, with the estimated share of the shorter.</summary>
    public IEnumerable<(int Text, double Share)> Find(TextRuns runs)
    {
        var shared = new Dictionary<int, int>();
        var size = 0;
        foreach (var run in runs.Sample())
        {
            size++;
            for (var at = _heads.TryGetValue(run, out var head) ? head : -1; at >= 0; at = _postings[at].Next)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(shared, _postings[at].Text, out _)++;
            }
        }

        foreach (var (text, count) in shared)
        {
            var share = (double)count / Math.Min(size, _sizes[text]);
            if (count >= 2 && share >= CopyShares.PartFrom / 2)
            {
                yield return (text, share);
            }
        }
    }

    private readonly record struct Posting(int Text, int Next, int Length);
}
