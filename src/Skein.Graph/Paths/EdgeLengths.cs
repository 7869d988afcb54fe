namespace Skein.Graph.Paths;

/// <summary>
/// How long each edge of a graph is, for weighted shortest paths. Whether two paths tie must not hang on rounding: three thirds are as long
/// as one whole. So lengths that have a common measure (whole numbers, decimals, 1 ÷ weight of whole weights: fractions with denominators up
/// to a million) are counted in that measure, where sums are whole numbers and ties exact. Lengths without one tie when they differ by less
/// than 10⁻¹⁰ of themselves; then no edge may be shorter than that share of a path. Immutable.
/// </summary>
public sealed class EdgeLengths
{
    private const double Tolerance = 1e-10;
    private const double LargestWhole = 9_007_199_254_740_992;

    private readonly double[] _lengths;
    private readonly double[] _counts;

    private EdgeLengths(CompactGraph graph, double[] lengths)
    {
        foreach (var length in lengths)
        {
            if (!double.IsFinite(length) || length <= 0)
            {
                throw new ArgumentOutOfRangeException(nameof(lengths), "A length is not a finite number above zero.");
            }
        }

        Graph = graph;
        _lengths = lengths;
        Scale = CommonScale(lengths, graph.VertexCount) ?? 0;
        AreExact = Scale > 0;
        Scale = AreExact ? Scale : 1;
        _counts = AreExact ? Array.ConvertAll(lengths, length => Math.Round(length * Scale)) : lengths;
    }

    /// <summary>The graph whose edges these are.</summary>
    public CompactGraph Graph { get; }

    /// <summary>True when the lengths have a common measure, so that ties are exact.</summary>
    public bool AreExact { get; }

    /// <summary>The length of each edge.</summary>
    public ReadOnlySpan<double> Values => _lengths;

    /// <summary>What a kernel adds up: whole numbers where <see cref="AreExact"/>.</summary>
    internal double[] Counts => _counts;

    /// <summary>How many counts make a length of one.</summary>
    internal double Scale { get; }

    /// <summary>Lengths as given.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="lengths">One length an edge, by the number of the edge, finite and above zero.</param>
    /// <exception cref="ArgumentException">There are not as many lengths as edges, or one is outside its range.</exception>
    public static EdgeLengths Of(CompactGraph graph, ReadOnlySpan<double> lengths) => lengths.Length == graph.EdgeCount
        ? new EdgeLengths(graph, lengths.ToArray())
        : throw new ArgumentException("There is not one length for each edge.", nameof(lengths));

    /// <summary>An edge is as long as its weight: the weight is a distance or a cost.</summary>
    /// <param name="graph">The graph.</param>
    public static EdgeLengths FromWeights(CompactGraph graph) => new(graph, AllWeights(graph));

    /// <summary>An edge is 1 ÷ its weight long: the weight is a strength, and strong ties are short (Newman 2001, doi:10.1103/PhysRevE.64.016132).</summary>
    /// <param name="graph">The graph.</param>
    public static EdgeLengths FromStrengths(CompactGraph graph) => new(graph, Array.ConvertAll(AllWeights(graph), weight => 1 / weight));

    /// <summary>Whether two sums of counts are as long as each other.</summary>
    internal bool Ties(double first, double second) =>
        AreExact ? first == second : Math.Abs(first - second) <= Tolerance * Math.Max(first, second);

    private static double[] AllWeights(CompactGraph graph)
    {
        var weights = new double[graph.EdgeCount];
        Array.Fill(weights, 1);
        graph.Weights.CopyTo(weights);
        return weights;
    }

    // The least number by which all lengths become whole, where no path's sum leaves the whole numbers that a double holds.
    private static double? CommonScale(double[] lengths, int vertexCount)
    {
        var (scale, longest) = (1L, 0.0);
        foreach (var length in lengths.Distinct())
        {
            longest = Math.Max(longest, length);
            if (Fractions.DenominatorOf(length) is not { } denominator)
            {
                return null;
            }

            var factor = denominator / Fractions.GreatestDivisor(scale, denominator);
            if (scale > LargestWhole / factor || scale * factor * longest * Math.Max(1, vertexCount) > LargestWhole)
            {
                return null;
            }

            scale *= factor;
        }

        return scale;
    }
}
