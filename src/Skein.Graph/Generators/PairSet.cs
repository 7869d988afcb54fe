namespace Skein.Graph.Generators;

/// <summary>Unordered pairs of vertices, each at most once.</summary>
internal sealed class PairSet(int capacity)
{
    private readonly HashSet<ulong> _pairs = new(capacity);

    public int Count => _pairs.Count;

    public bool Add(int first, int second) => _pairs.Add(Key(first, second));

    public bool Remove(int first, int second) => _pairs.Remove(Key(first, second));

    public bool Contains(int first, int second) => _pairs.Contains(Key(first, second));

    private static ulong Key(int first, int second) => ((ulong)(uint)Math.Min(first, second) << 32) | (uint)Math.Max(first, second);
}
