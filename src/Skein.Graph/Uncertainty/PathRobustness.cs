using Skein.Graph.Paths;
using Skein.Graph.Running;

namespace Skein.Graph.Uncertainty;

/// <summary>A path and how probable it is.</summary>
/// <param name="Path">The path, in the graph in which every edge exists that may.</param>
/// <param name="Exists">The probability that all its edges exist.</param>
/// <param name="IsShortest">The probability that they do and no shorter path exists; others of its length may.</param>
public sealed record PathChance(GraphPath Path, double Exists, double IsShortest);

/// <summary>How two vertices are connected over the possible worlds of an uncertain graph.</summary>
public sealed record PathRobustness
{
    private const int WorldsAPiece = 64;

    /// <summary>The probability that they are connected within the steps allowed (two-terminal reliability with a bound on the length).</summary>
    public double Connected => Distances.Sum();

    /// <summary>The probability of each distance, by the number of steps, from 0 to the most that are allowed or possible.</summary>
    public required IReadOnlyList<double> Distances { get; init; }

    /// <summary>The paths, shortest first, those of one length in the order of their vertices.</summary>
    public required IReadOnlyList<PathChance> Paths { get; init; }

    /// <summary>True when there are more paths within the steps allowed than were asked for.</summary>
    public required bool HasMorePaths { get; init; }

    /// <summary>How many worlds were looked at.</summary>
    public required int Worlds { get; init; }

    /// <summary>True when these are all the worlds there are, and the probabilities exact.</summary>
    public required bool IsExact { get; init; }

    /// <summary>Looks at two vertices in all worlds. The same for any number of threads.</summary>
    /// <param name="graph">The graph with its probabilities; arcs of a directed one are followed from their first end to their second.</param>
    /// <param name="from">One vertex.</param>
    /// <param name="to">The other.</param>
    /// <param name="mostSteps">The longest path that counts, in edges, from 0.</param>
    /// <param name="mostPaths">How many paths are looked at one by one, from 0.</param>
    /// <param name="options">How worlds are drawn; the defaults when null.</param>
    /// <param name="work">Threads, progress, stop.</param>
    /// <exception cref="ArgumentException">A vertex does not exist, a number is negative, or an option does not fit the graph.</exception>
    public static PathRobustness Between(
        CompactGraph graph, int from, int to, int mostSteps, int mostPaths = 100, WorldOptions? options = null, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfNegative(mostSteps);
        ArgumentOutOfRangeException.ThrowIfNegative(mostPaths);
        mostSteps = Math.Min(mostSteps, Math.Max(0, graph.VertexCount - 1));
        var sampler = new WorldSampler(graph, options ?? new WorldOptions());
        var possible = Subgraphs.OfEdges(graph, edge => graph.ProbabilityOf(edge) > 0);
        var found = KShortestPaths.Between(possible, from, to, mostPaths + 1).Where(path => path.Edges.Count <= mostSteps).ToList();
        var paths = found.Take(mostPaths).Select(path => InGraph(graph, path)).ToList();
        var pieces = (sampler.Count + WorldsAPiece - 1) / WorldsAPiece;
        var sums = new Sums[pieces];
        Pieces.Run(pieces, work ?? Work.Default, () => new bool[graph.EdgeCount], (piece, exists) =>
        {
            var sum = sums[piece] = new Sums(mostSteps + 1, paths.Count);
            for (var world = piece * WorldsAPiece; world < Math.Min(sampler.Count, (piece + 1) * WorldsAPiece); world++)
            {
                sampler.Choose(world, exists);
                sum.Add(sampler.WeightOf(world), Skein.Graph.Paths.Distances.From(sampler.ToGraph(exists), from)[to], exists, paths);
            }
        });
        var total = new Sums(mostSteps + 1, paths.Count);
        foreach (var sum in sums)
        {
            total.Add(sum);
        }

        return new PathRobustness
        {
            Distances = [.. total.Distances.Select(AtMostOne)],
            Paths = [.. paths.Index().Select(row => new PathChance(row.Item, AtMostOne(total.Exists[row.Index]), AtMostOne(total.Shortest[row.Index])))],
            HasMorePaths = found.Count > mostPaths,
            Worlds = sampler.Count,
            IsExact = sampler.IsExact,
        };
    }

    private static double AtMostOne(double share) => Math.Min(1, share);

    // Numbers of edges are those of the whole graph again.
    private static GraphPath InGraph(CompactGraph graph, GraphPath path) =>
        path with { Edges = [.. path.Vertices.Zip(path.Vertices.Skip(1), graph.FindEdge)] };

    private sealed class Sums(int steps, int paths)
    {
        public double[] Distances { get; } = new double[steps];

        public double[] Exists { get; } = new double[paths];

        public double[] Shortest { get; } = new double[paths];

        public void Add(double weight, int distance, bool[] exists, List<GraphPath> of)
        {
            if (distance >= 0 && distance < Distances.Length)
            {
                Distances[distance] += weight;
            }

            for (var path = 0; path < of.Count; path++)
            {
                if (of[path].Edges.All(edge => exists[edge]))
                {
                    Exists[path] += weight;
                    Shortest[path] += of[path].Edges.Count == distance ? weight : 0;
                }
            }
        }

        public void Add(Sums other)
        {
            Add(Distances, other.Distances);
            Add(Exists, other.Exists);
            Add(Shortest, other.Shortest);
        }

        private static void Add(double[] to, double[] from)
        {
            for (var index = 0; index < to.Length; index++)
            {
                to[index] += from[index];
            }
        }
    }
}
