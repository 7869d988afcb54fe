namespace Skein.Graph.Communities;

/// <summary>
/// Of one group: the weight from the vertex at hand to it, zero between two vertices, and its mass. Side by side, because whoever reads the
/// one reads the other, and most of the time is spent waiting for memory.
/// </summary>
internal struct Tally
{
    public double Weight;
    public double Mass;
}

/// <summary>Space that movers use again on each level.</summary>
internal sealed class MoverSpace(int vertexCount)
{
    public Tally[] Tallies { get; } = new Tally[vertexCount + 1];

    public int[] Touched { get; } = new int[vertexCount + 1];

    public int[] Queue { get; } = new int[vertexCount];

    public bool[] IsQueued { get; } = new bool[vertexCount];

    public int[] Sizes { get; } = new int[vertexCount];

    public int[] Spare { get; } = new int[vertexCount + 1];
}
