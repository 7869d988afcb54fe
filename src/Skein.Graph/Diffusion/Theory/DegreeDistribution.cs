namespace Skein.Graph.Diffusion.Theory;

/// <summary>
/// The share of vertices of each degree, from zero on, in an infinite random graph with nothing but its degrees prescribed (configuration
/// model). Theory on it holds where neighbors do not know each other; real networks of persons are clustered.
/// </summary>
public sealed class DegreeDistribution
{
    private readonly double[] _shares;

    private DegreeDistribution(double[] shares)
    {
        _shares = shares;
        for (var degree = 0; degree < shares.Length; degree++)
        {
            Mean += degree * shares[degree];
            MeanExcess += (double)degree * (degree - 1) * shares[degree];
        }
    }

    /// <summary>The share of each degree.</summary>
    public ReadOnlySpan<double> Shares => _shares;

    /// <summary>The mean degree.</summary>
    public double Mean { get; }

    /// <summary>The mean of degree × (degree − 1).</summary>
    public double MeanExcess { get; }

    /// <summary>Degrees as in a large Erdős–Rényi graph, cut where less than 10⁻¹⁸ is left.</summary>
    /// <param name="meanDegree">The mean degree, above zero and at most 500.</param>
    public static DegreeDistribution Poisson(double meanDegree)
    {
        if (meanDegree is not (> 0 and <= 500))
        {
            throw new ArgumentOutOfRangeException(nameof(meanDegree), "A mean degree lies above 0 and at or below 500.");
        }

        var shares = new List<double>();
        var share = Math.Exp(-meanDegree);
        for (var degree = 0; degree <= meanDegree || share > 1e-18; share *= meanDegree / ++degree)
        {
            shares.Add(share);
        }

        return new DegreeDistribution([.. shares]);
    }

    /// <summary>Every vertex with the same degree.</summary>
    /// <param name="degree">The degree, zero or more.</param>
    public static DegreeDistribution Regular(int degree)
    {
        var shares = new double[degree + 1];
        shares[degree] = 1;
        return new DegreeDistribution(shares);
    }

    /// <summary>The degrees of a graph with a vertex.</summary>
    /// <param name="graph">The graph.</param>
    public static DegreeDistribution Of(CompactGraph graph)
    {
        ArgumentOutOfRangeException.ThrowIfZero(graph.VertexCount);
        var most = 0;
        for (var vertex = 0; vertex < graph.VertexCount; vertex++)
        {
            most = Math.Max(most, graph.Degree(vertex));
        }

        var shares = new double[most + 1];
        for (var vertex = 0; vertex < graph.VertexCount; vertex++)
        {
            shares[graph.Degree(vertex)] += 1.0 / graph.VertexCount;
        }

        return new DegreeDistribution(shares);
    }

    /// <summary>G₀(x): the sum of share × x^degree.</summary>
    internal double Generating(double x) => Sum(x, degree => 1, 0);

    /// <summary>G₁(x): the same for the further edges of a vertex that was reached over one.</summary>
    internal double GeneratingExcess(double x) => Sum(x, degree => degree, 1) / Mean;

    private double Sum(double x, Func<int, double> weight, int less)
    {
        var (sum, power) = (0.0, 1.0);
        for (var degree = less; degree < _shares.Length; degree++, power *= x)
        {
            sum += weight(degree) * _shares[degree] * power;
        }

        return sum;
    }
}
