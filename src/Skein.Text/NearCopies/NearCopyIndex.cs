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

    private const int Rows = 4;
    private const int Bands = MinHashSignature.Size / Rows;

    private readonly List<(TKey Key, MinHashSignature Signature)> _texts = [];
    private readonly Dictionary<(int Band, ulong High, ulong Low), List<int>> _buckets = [];

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
            ref var bucket = ref CollectionsMarshal.GetValueRefOrAddDefault(_buckets, BucketOf(signature, band), out _);
            (bucket ??= []).Add(_texts.Count - 1);
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
            if (_buckets.TryGetValue(BucketOf(signature, band), out var bucket))
            {
                seen.UnionWith(bucket);
            }
        }

        return
        [
            .. seen.Select(index => new NearCopy<TKey>(_texts[index].Key, signature.Similarity(_texts[index].Signature)))
                .Where(copy => copy.Similarity >= minimum)
                .OrderByDescending(copy => copy.Similarity),
        ];
    }

    private static (int Band, ulong High, ulong Low) BucketOf(MinHashSignature signature, int band)
    {
        var values = signature.Values.Slice(band * Rows, Rows);
        return (band, ((ulong)values[0] << 32) | values[1], ((ulong)values[2] << 32) | values[3]);
    }
}
