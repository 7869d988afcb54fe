using System.Numerics;
using System.Runtime.InteropServices;

namespace Skein.Text.NearCopies;

/// <summary>
/// Min-wise hashing (Broder 1997, doi:10.1109/SEQUEN.1997.666900) over runs of five words: for each of 128 fixed
/// permutations of the 32-bit numbers, x to ax + b with odd a, the smallest image of the text's runs. Two texts agree in
/// a value with a probability close to the share of runs they have in common. The same text gives the same signature on
/// every machine and in every run. Linear in the text; thread safe.
/// </summary>
public static class MinHash
{
    private static readonly uint[] Factors = Numbers(seed: 0x5EED0001).Select(number => number | 1).ToArray();
    private static readonly uint[] Offsets = Numbers(seed: 0x5EED0002).ToArray();

    /// <summary>The signature of the text.</summary>
    public static MinHashSignature Sign(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Sign(Shingles.Of(text));
    }

    /// <summary>The signature of runs that were cut already; repeats make no difference.</summary>
    internal static MinHashSignature Sign(IReadOnlyList<uint> runs)
    {
        var values = new uint[MinHashSignature.Size];
        Array.Fill(values, uint.MaxValue);
        var lanes = MemoryMarshal.Cast<uint, Vector<uint>>(values.AsSpan());
        var factors = MemoryMarshal.Cast<uint, Vector<uint>>(Factors.AsSpan());
        var offsets = MemoryMarshal.Cast<uint, Vector<uint>>(Offsets.AsSpan());
        foreach (var shingle in runs)
        {
            var x = new Vector<uint>(shingle);
            for (var i = 0; i < lanes.Length; i++)
            {
                lanes[i] = Vector.Min(lanes[i], (x * factors[i]) + offsets[i]);
            }
        }

        return new MinHashSignature(values);
    }

    /// <summary>The exact share of runs of five words that both texts have, of all that either has; 0 when either has no words.</summary>
    public static double ExactSimilarity(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Shingles.Jaccard(left, right);
    }

    // SplitMix64, written out because the numbers must stay the same when the runtime's own generator changes.
    private static IEnumerable<uint> Numbers(ulong seed)
    {
        var state = seed;
        for (var i = 0; i < MinHashSignature.Size; i++)
        {
            state += 0x9E3779B97F4A7C15UL;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            yield return (uint)((mixed ^ (mixed >> 31)) >> 32);
        }
    }
}
