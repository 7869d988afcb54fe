using System.Runtime.CompilerServices;

namespace Skein.Places.Files;

/// <summary>Rows by a hash: chains in three arrays, a third of what a dictionary of texts takes. The caller compares the texts themselves.</summary>
internal sealed class TextTable
{
    private readonly int[] _first;
    private int[] _next;
    private int[] _rows;
    private uint[] _hashes;
    private int _count;

    public TextTable(int expected)
    {
        _first = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, expected))];
        (_next, _rows, _hashes) = (new int[Math.Max(16, expected)], new int[Math.Max(16, expected)], new uint[Math.Max(16, expected)]);
    }

    /// <summary>A hash of bytes (FNV-1a).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static uint Hash(ReadOnlySpan<byte> text)
    {
        var hash = 2166136261u;
        foreach (var b in text)
        {
            hash = (hash ^ b) * 16777619u;
        }

        return hash ^ (hash >> 15);
    }

    public void Add(uint hash, int row)
    {
        if (_count == _rows.Length)
        {
            Array.Resize(ref _next, _count * 2);
            Array.Resize(ref _rows, _count * 2);
            Array.Resize(ref _hashes, _count * 2);
        }

        ref var first = ref _first[hash & (uint)(_first.Length - 1)];
        (_next[_count], _rows[_count], _hashes[_count]) = (first, row, hash);
        first = ++_count;
    }

    public Chain Rows(uint hash) => new(this, hash);

    /// <summary>The rows with one hash, without an allocation.</summary>
    public ref struct Chain(TextTable table, uint hash)
    {
        private int _at = table._first[hash & (uint)(table._first.Length - 1)];

        public int Current { get; private set; }

        public readonly Chain GetEnumerator() => this;

        public bool MoveNext()
        {
            while (_at > 0)
            {
                var entry = _at - 1;
                _at = table._next[entry];
                if (table._hashes[entry] == hash)
                {
                    Current = table._rows[entry];
                    return true;
                }
            }

            return false;
        }
    }
}
