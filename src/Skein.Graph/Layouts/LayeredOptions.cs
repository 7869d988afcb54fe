namespace Skein.Graph.Layouts;

/// <summary>How a hierarchy is laid out. Lengths are in the unit of <see cref="Positions"/>.</summary>
public sealed record LayeredOptions
{
    /// <summary>The radius of every vertex that <see cref="Radii"/> does not name, zero or more. Default 0.08.</summary>
    public double Radius { get; init; } = 0.08;

    /// <summary>The radius of each vertex, by number; empty for <see cref="Radius"/> throughout.</summary>
    public IReadOnlyList<double> Radii { get; init; } = [];

    /// <summary>The least space between two vertices of a layer, and between a vertex and an edge that passes it. Default 0.6.</summary>
    public double Gap { get; init; } = 0.6;

    /// <summary>From one layer to the next; more where large vertices need it. Default 1.</summary>
    public double LayerHeight { get; init; } = 1;

    /// <summary>How often the layers are reordered downward and upward to lose crossings. Default 24.</summary>
    public int Sweeps { get; init; } = 24;

    internal double RadiusOf(int vertex) => vertex < Radii.Count ? Radii[vertex] : Radius;
}

/// <summary>A hierarchy in layers. Immutable; safe for many threads.</summary>
public sealed class LayeredPositions
{
    private readonly int[] _layers;
    private readonly bool[] _isReversed;
    private readonly (double X, double Y)[][] _bends;

    internal LayeredPositions(Positions positions, int[] layers, bool[] isReversed, (double X, double Y)[][] bends, long crossings) =>
        (Positions, _layers, _isReversed, _bends, Crossings) = (positions, layers, isReversed, bends, crossings);

    /// <summary>Where the vertices lie.</summary>
    public Positions Positions { get; }

    /// <summary>The layer of each vertex, from zero at the top of its component downward.</summary>
    public ReadOnlySpan<int> Layers => _layers;

    /// <summary>How many pairs of edges cross, as layers order them.</summary>
    public long Crossings { get; }

    /// <summary>True when an edge leads upward because it closes a cycle.</summary>
    /// <param name="edge">The number of the edge.</param>
    public bool IsReversed(int edge) => _isReversed[edge];

    /// <summary>The points between its ends that an edge passes so as not to run over vertices, from its first end to its second.</summary>
    /// <param name="edge">The number of the edge.</param>
    public IReadOnlyList<(double X, double Y)> BendsOf(int edge) => _bends[edge];
}
