using Skein.Graph.Running;

namespace Skein.Graph.Comparison;

/// <summary>
/// The correlation of two networks on the same vertices, tested by the quadratic assignment procedure (Hubert and Schultz 1976; Krackhardt
/// 1988, doi:10.1016/0378-8733(88)90004-4): the vertices of the second are put in random order, ties going along with them, which keeps its
/// structure and breaks its agreement with the first.
/// </summary>
/// <param name="Correlation">Pearson's correlation over all pairs of different vertices, absent ties counted as zero.</param>
/// <param name="Permutations">How many random orders were tried.</param>
/// <param name="AtLeast">In how many of them the correlation was as high or higher.</param>
/// <param name="AtMost">In how many of them the correlation was as low or lower.</param>
public sealed record QapCorrelation(double Correlation, int Permutations, int AtLeast, int AtMost)
{
    private const int PieceCount = 64;

    /// <summary>
    /// The chance of a correlation as high, the observed order counted among those tried: (at least + 1) ÷ (permutations + 1).
    /// </summary>
    public double ChanceAtLeast => (AtLeast + 1.0) / (Permutations + 1.0);

    /// <summary>The chance of a correlation as low.</summary>
    public double ChanceAtMost => (AtMost + 1.0) / (Permutations + 1.0);

    /// <summary>Tests a correlation. The same result for a seed on any number of threads.</summary>
    /// <param name="first">The first.</param>
    /// <param name="second">The second, on the same vertices; both directed or both not.</param>
    /// <param name="permutations">How many random orders to try, from 1; 1,000 and more are usual.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="usesWeights">False to count every edge as one.</param>
    /// <param name="work">Threads, progress and stop; the defaults when null.</param>
    /// <returns>The test; null where a network has no edge, or all edges of the same weight, so that nothing varies.</returns>
    /// <exception cref="ArgumentException">Vertices or direction differ, or one has self-loops or parallel edges.</exception>
    public static QapCorrelation? Of(
        CompactGraph first, CompactGraph second, int permutations, long seed, bool usesWeights = true, Work? work = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(permutations);
        EdgeComparison.DemandComparable(first, second);

        // Moving vertices about changes neither mean nor variance: only the sum of products has to be taken again.
        var pairs = first.VertexCount * (first.VertexCount - 1.0) / (first.IsDirected ? 1 : 2);
        var (sumFirst, varianceFirst) = Spread(first, pairs, usesWeights);
        var (sumSecond, varianceSecond) = Spread(second, pairs, usesWeights);
        if (varianceFirst <= 0 || varianceSecond <= 0)
        {
            return null;
        }

        // The graph with fewer edges is walked, and the other looked up.
        var (walked, asked) = first.EdgeCount <= second.EdgeCount ? (first, second) : (second, first);
        var weights = new PairWeights(asked, usesWeights);
        var places = Enumerable.Range(0, first.VertexCount).ToArray();
        var observed = SumOfProducts(walked, weights, places, usesWeights);

        // What differs by rounding alone is as high.
        var slack = 1e-12 * Math.Abs(observed);
        int atLeast = 0, atMost = 0;
        Pieces.Run(PieceCount, work ?? Work.Default, () => new int[places.Length], (piece, order) =>
        {
            var random = new RandomStream(seed, piece);
            var (start, end) = Pieces.Slice(piece, PieceCount, permutations);
            places.CopyTo(order, 0);
            for (var trial = start; trial < end; trial++)
            {
                random.Shuffle<int>(order);
                var sum = SumOfProducts(walked, weights, order, usesWeights);
                _ = sum >= observed - slack ? Interlocked.Increment(ref atLeast) : 0;
                _ = sum <= observed + slack ? Interlocked.Increment(ref atMost) : 0;
            }
        });
        var covariance = (observed / pairs) - (sumFirst / pairs * (sumSecond / pairs));
        return new QapCorrelation(covariance / Math.Sqrt(varianceFirst * varianceSecond), permutations, atLeast, atMost);
    }

    private static (double Sum, double Variance) Spread(CompactGraph graph, double pairs, bool usesWeights)
    {
        double sum = 0, squares = 0;
        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            var weight = usesWeights ? graph.WeightOf(edge) : 1;
            sum += weight;
            squares += weight * weight;
        }

        // A complete graph of equal weights varies by rounding only.
        var variance = pairs == 0 ? 0 : (squares / pairs) - (sum / pairs * (sum / pairs));
        return (sum, variance <= 1e-14 * squares / Math.Max(1, pairs) ? 0 : variance);
    }

    private static double SumOfProducts(CompactGraph walked, PairWeights weights, int[] places, bool usesWeights)
    {
        double sum = 0;
        for (var edge = 0; edge < walked.EdgeCount; edge++)
        {
            sum += (usesWeights ? walked.WeightOf(edge) : 1) * weights.Of(places[walked.EdgeFrom[edge]], places[walked.EdgeTo[edge]]);
        }

        return sum;
    }

    /// <summary>What the tie between two vertices weighs, zero when there is none.</summary>
    private sealed class PairWeights(CompactGraph graph, bool usesWeights)
    {
        public double Of(int from, int to)
        {
            var edge = graph.FindEdge(from, to);
            return edge < 0 ? 0 : usesWeights ? graph.WeightOf(edge) : 1;
        }
    }
}
