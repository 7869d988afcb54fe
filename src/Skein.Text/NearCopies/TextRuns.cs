namespace Skein.Text.NearCopies;

/// <summary>
/// The different runs of five words of a text, as sorted hashes, with the signature made of them: all that is needed to find its copies
/// and to measure what two texts share. Four bytes for each run. Immutable.
/// </summary>
public sealed class TextRuns
{
    /// <summary>One run in so many is kept for finding parts; see <see cref="Sample"/>.</summary>
    internal const uint SampledOneIn = 8;

    private readonly uint[] _runs;

    private TextRuns(uint[] runs, MinHashSignature signature) => (_runs, Signature) = (runs, signature);

    /// <summary>How many different runs the text has; 0 for one without words.</summary>
    public int Count => _runs.Length;

    /// <summary>The signature of the text; see <see cref="MinHash"/>.</summary>
    public MinHashSignature Signature { get; }

    /// <summary>The runs of a text. Linear in the text but for the sorting.</summary>
    public static TextRuns Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var runs = Shingles.Of(text);
        var sorted = runs.ToArray();
        Array.Sort(sorted);
        var kept = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1])
            {
                sorted[kept++] = sorted[i];
            }
        }

        return new TextRuns(sorted[..kept], MinHash.Sign(runs));
    }

    /// <summary>What the two texts share, counted and not estimated. Linear in both.</summary>
    public CopyShares SharesWith(TextRuns other)
    {
        ArgumentNullException.ThrowIfNull(other);
        int left = 0, right = 0, shared = 0;
        while (left < _runs.Length && right < other._runs.Length)
        {
            var (a, b) = (_runs[left], other._runs[right]);
            shared += a == b ? 1 : 0;
            left += a <= b ? 1 : 0;
            right += b <= a ? 1 : 0;
        }

        return new CopyShares(shared, Count, other.Count);
    }

    /// <summary>
    /// The runs whose hash, mixed once more, falls on one in eight (Broder 1997, doi:10.1109/SEQUEN.1997.666900, the sketch modulo m): the
    /// same run is kept or left out in every text, so that the share of a short text in a long one can be estimated from the samples.
    /// </summary>
    internal IEnumerable<uint> Sample() => _runs.Where(run => unchecked(run * 0x9E3779B1u) >> 29 == 0);
}
