namespace Skein.Graph.Layouts;

/// <summary>How a network is laid out. All lengths are in the unit of <see cref="Positions"/>: one is the length of an unhindered edge.</summary>
public sealed record LayoutOptions
{
    /// <summary>The seed of what is left to chance: the direction in which the search for the long axes of the picture begins. Default 1.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>The radius of every vertex that <see cref="Radii"/> does not name, zero or more. Default 0.08.</summary>
    public double Radius { get; init; } = 0.08;

    /// <summary>The radius of each vertex, by number; empty for <see cref="Radius"/> throughout.</summary>
    public IReadOnlyList<double> Radii { get; init; } = [];

    /// <summary>The least space between two vertices, zero or more. Default 0.16.</summary>
    public double Gap { get; init; } = 0.16;

    /// <summary>Where vertices lay before, so that the new picture stays near the old one; NaN or missing for those that are new. Null for none.</summary>
    public Positions? Start { get; init; }

    /// <summary>Vertices that stay exactly where <see cref="Start"/> has them. Two of them may overlap; no other vertex overlaps them.</summary>
    public IReadOnlyCollection<int> Pinned { get; init; } = [];

    /// <summary>
    /// The largest component that <see cref="NetworkLayout"/> lays out by stress; larger ones go by force. Default 1,000; stress needs memory for
    /// its square.
    /// </summary>
    public int StressUpTo { get; init; } = 1_000;

    /// <summary>The most sweeps of stress majorization. Default 300; it ends earlier when a sweep gains less than a ten-thousandth.</summary>
    public int StressSweeps { get; init; } = 300;

    /// <summary>How forces are set; ignored by stress.</summary>
    public ForceOptions Forces { get; init; } = new();

    internal double RadiusOf(int vertex) => vertex < Radii.Count ? Radii[vertex] : Radius;

    internal void Check(int vertexCount)
    {
        if (!(Radius >= 0 && double.IsFinite(Radius) && Gap >= 0 && double.IsFinite(Gap)) || Radii.Any(radius => !(radius >= 0 && double.IsFinite(radius))))
        {
            throw new ArgumentException("Radii and the gap are finite and zero or more.");
        }

        if (Pinned.Any(vertex => vertex < 0 || vertex >= vertexCount || Start is null || !Start.Has(vertex)))
        {
            throw new ArgumentException("A pinned vertex is one of the graph and has a place in the start.");
        }
    }
}

/// <summary>The settings of <see cref="ForceAtlas2"/>, named as in its paper.</summary>
public sealed record ForceOptions
{
    /// <summary>How many steps. Default 400.</summary>
    public int Steps { get; init; } = 400;

    /// <summary>How strongly vertices are drawn to the middle of their component, zero or more. Default 1; more is rounder and denser.</summary>
    public double Gravity { get; init; } = 1;

    /// <summary>True for attraction by the logarithm of the distance (LinLog), which pulls communities apart. Default false: by the distance.</summary>
    public bool IsLogarithmic { get; init; }

    /// <summary>The exponent of an edge's weight in its attraction: zero, the default, treats all edges alike, one pulls in proportion.</summary>
    public double WeightInfluence { get; init; }

    /// <summary>How swinging is tolerated, above zero (τ). Default 1; less is slower and steadier.</summary>
    public double Tolerance { get; init; } = 1;

    /// <summary>Barnes–Hut's opening angle θ: a square of vertices counts as one when its side over its distance is smaller. Default 1; zero is exact.</summary>
    public double Theta { get; init; } = 1;
}
