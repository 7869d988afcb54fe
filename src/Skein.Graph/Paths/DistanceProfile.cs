namespace Skein.Graph.Paths;

/// <summary>
/// The distances, in steps, from every vertex to every vertex that it reaches, summed up by vertex and by component. Of a directed graph the
/// arcs lead away from the vertex; for the distances towards it, ask for the profile of <see cref="CompactGraph.Reversed"/>. Pairs without a
/// path are in no figure here: they are told apart by <see cref="Reached"/>, never by a distance that stands for "none". Immutable.
/// </summary>
public sealed class DistanceProfile
{
    private readonly int[] _reached;
    private readonly long[] _sums;
    private readonly double[] _reciprocals;
    private readonly int[] _farthest;
    private readonly long[] _pairs;

    internal DistanceProfile(DistanceTotals totals, WalkOrder order)
    {
        (_reached, _sums, _reciprocals, _farthest) = (Unmix(totals.Reached), Unmix(totals.Sums), Unmix(totals.Reciprocals), Unmix(totals.Farthest));
        _pairs = [.. totals.Pairs];
        var components = new ComponentDistances[order.ComponentCount];
        for (var component = 0; component < components.Length; component++)
        {
            components[component] = OfComponent(order.Component(component));
        }

        Components = [.. components.OrderByDescending(component => component.VertexCount).ThenBy(component => component.FirstVertex)];

        T[] Unmix<T>(T[] values)
        {
            var unmixed = new T[values.Length];
            for (var index = 0; index < values.Length; index++)
            {
                unmixed[order.Vertices[index]] = values[index];
            }

            return unmixed;
        }
    }

    /// <summary>How many other vertices each vertex reaches.</summary>
    public ReadOnlySpan<int> Reached => _reached;

    /// <summary>The sum of the distances from each vertex to those it reaches.</summary>
    public ReadOnlySpan<long> Sums => _sums;

    /// <summary>The sum of 1 ÷ distance from each vertex to those it reaches.</summary>
    public ReadOnlySpan<double> Reciprocals => _reciprocals;

    /// <summary>The distance from each vertex to the farthest that it reaches; 0 where it reaches none.</summary>
    public ReadOnlySpan<int> Eccentricities => _farthest;

    /// <summary>How many ordered pairs lie at each distance; entry 0 is 0. An undirected graph has each pair twice.</summary>
    public ReadOnlySpan<long> Distribution => _pairs;

    /// <summary>The longest distance between two vertices of which one reaches the other; 0 when there is no edge.</summary>
    public int Diameter => _pairs.Length - 1;

    /// <summary>The mean distance of all ordered pairs with a path; not a number when there is none.</summary>
    public double MeanDistance => (double)_sums.Sum() / _reached.Sum(count => (long)count);

    /// <summary>
    /// Each component (of a directed graph: weak component), the one with the most vertices first, among equals the one with the smallest vertex.
    /// </summary>
    public IReadOnlyList<ComponentDistances> Components { get; }

    private ComponentDistances OfComponent(ReadOnlySpan<int> vertices)
    {
        var (first, farthest, sum, reached) = (int.MaxValue, 0, 0L, 0L);
        foreach (var vertex in vertices)
        {
            first = Math.Min(first, vertex);
            farthest = Math.Max(farthest, _farthest[vertex]);
            sum += _sums[vertex];
            reached += _reached[vertex];
        }

        return new ComponentDistances(first, vertices.Length, farthest, (double)sum / reached);
    }
}

/// <summary>The distances within one component.</summary>
/// <param name="FirstVertex">Its vertex with the smallest number.</param>
/// <param name="VertexCount">How many vertices it has.</param>
/// <param name="Diameter">The longest distance between two of its vertices of which one reaches the other; 0 for a single vertex.</param>
/// <param name="MeanDistance">The mean distance of its ordered pairs with a path; not a number for a single vertex.</param>
public sealed record ComponentDistances(int FirstVertex, int VertexCount, int Diameter, double MeanDistance);
