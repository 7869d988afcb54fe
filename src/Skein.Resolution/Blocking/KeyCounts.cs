using System.Numerics;

namespace Skein.Resolution.Blocking;

/// <summary>
/// Counts keys in a table of fixed size, one counter for many keys: never too low, and too high only where keys meet. It tells the keys that no
/// two records share, which are most, before anything is stored.
/// </summary>
internal sealed class KeyCounts
{
    private readonly int[] _counters;
    private readonly int _shift;

    public KeyCounts(long expectedKeys)
    {
        var bits = Math.Clamp(BitOperations.Log2((ulong)Math.Max(1, expectedKeys)) + 1, 10, 26);
        _counters = new int[1 << bits];
        _shift = 64 - bits;
    }

    public void Add(ulong key) => Interlocked.Increment(ref _counters[(int)(key >> _shift)]);

    public int Of(ulong key) => _counters[(int)(key >> _shift)];
}
