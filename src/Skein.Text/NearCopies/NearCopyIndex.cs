using System.Runtime.InteropServices;

namespace Skein.Text.NearCopies;

/// <summary>
/// Finds near copies among many texts by locality-sensitive hashing (Indyk and Motwani 1998, doi:10.1145/276698.276876):
/// 32 bands of 4 values; texts that agree in a band are compared. A pair with similarity 0.7 is missed less than twice
/// in ten thousand times, one with 0.5 about one time in eight. Linking is left to the caller; nothing is merged. Not
/// thread safe.
/// </summary>
/// <typeparam name="TKey">The caller's name for a text.</typeparam>
public sealed class NearCopyIndex<TKey>
    where TKey : notnull
{
    /// <summary>The similarity from which two texts count as near copies unless the caller says otherwise.</summary>
    public const double DefaultMinimum = 0.7;

    /// <summary>How far a bucket is walked back from the text added last: enough to meet a story, however often it was printed.</summary>
    private const int MostInBucket = 512;

    private const int Rows = 4;
    private const int Bands = MinHashSignature.Size / Rows;

    private readonly List<(TKey Key, MinHashSignature Signature)> _texts = [];

    // For each band of each text the text before it in the same bucket: a number instead of a list, for most buckets hold one text.
    private readonly Dictionary<ulong, int> _latest = [];
    private readonly List<int> _before = [];

    /// <summary>How many texts the index holds; those without words are not counted.</summary>
    public int Count => _texts.Count;

    /// <summary>Adds a text. A text without words is left out; a key added twice is found twice.</summary>
    public void Add(TKey key, MinHashSignature signature)
    {
        ArgumentNullException.ThrowIfNull(signature);
        if (signature.IsEmpty)
        {
            return;
        }

        _texts.Add((key, signature));
        for (var band = 0; band < Bands; band++)
        {
            ref var latest = ref CollectionsMarshal.GetValueRefOrAddDefault(_latest, BucketOf(signature, band), out var known);
            _before.Add(known ? latest : -1);
            latest = _texts.Count - 1;
        }
    }

    /// <summary>
    /// The texts that share a band with this one and are at least that similar, most similar first, then in the order added.
    /// </summary>
    /// <param name="signature">The signature of the text asked about; if it was added, it finds itself.</param>
    /// <param name="minimum">The least estimated similarity, 0 to 1.</param>
    public IReadOnlyList<NearCopy<TKey>> FindCandidates(MinHashSignature signature, double minimum = DefaultMinimum)
    {
        ArgumentNullException.ThrowIfNull(signature);
        if (signature.IsEmpty)
        {
            return [];
        }

        var seen = new SortedSet<int>();
        for (var band = 0; band < Bands; band++)
        {
            var text = _latest.TryGetValue(BucketOf(signature, band), out var latest) ? latest : -1;
            for (var steps = 0; text >= 0 && steps < MostInBucket; steps++, text = _before[(text * Bands) + band])
            {
                seen.Add(text);
            }
        }

        return
        [
            .. seen.Select(index => new NearCopy<TKey>(_texts[index].Key, signature.Similarity(_texts[index].Signature)))
                .Where(copy => copy.Similarity >= minimum)
                .OrderByDescending(copy => copy.Similarity),
        ];
    }

    // Two buckets that fall on one number cost a comparison and nothing else; the band is the first thing mixed, so that a chain stays within it.
    private static ulong BucketOf(MinHashSignature signature, int band)
    {
        var hash = (ulong)band + 1;
        foreach (var value in signature.Values.Slice(band * Rows, Rows))
        {
            hash = (hash ^ value) * 0xD6E8FEB86659FD93UL;
            hash ^= hash >> 32;
        }

        return hash;
    }
}
