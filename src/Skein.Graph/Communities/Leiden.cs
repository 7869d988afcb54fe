using Skein.Graph.Running;

namespace Skein.Graph.Communities;

/// <summary>
/// The Leiden method (Traag, Waltman and van Eck 2019, doi:10.1038/s41598-019-41695-z): vertices move to where they gain, groups are refined
/// into connected parts, the parts become the vertices of the next level, and so on until every group is one vertex; then again from the
/// groups found, until an iteration moves nothing. Every group is connected. Weights are looked at, directions are not allowed, probabilities
/// are not looked at. An isolate is a group by itself; a graph without edges is all isolates. The result depends on the seed: many divisions
/// are nearly as good as the best, so ask <see cref="Consensus"/> how far they agree. One thread; nearly linear in the edges for each
/// iteration.
/// </summary>
public static class Leiden
{
    /// <summary>Divides a graph.</summary>
    /// <param name="graph">An undirected graph.</param>
    /// <param name="options">What to make large, and from which seed; modularity when null.</param>
    /// <param name="work">Only its cancellation is looked at.</param>
    /// <exception cref="ArgumentException">The graph is directed, or the start divides another number of vertices.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    public static CommunityFinding Of(CompactGraph graph, LeidenOptions? options = null, Work? work = null)
    {
        Demand.Undirected(graph);
        options ??= new LeidenOptions();
        Demand.FiniteAndNotNegative(options.Resolution, nameof(options));
        Demand.FiniteAndNotNegative(options.Randomness, nameof(options));
        Demand.FiniteAndNotNegative(options.LeastGain, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.Iterations, nameof(options));
        var groups = Start(graph, options.Start);
        var climb = new Climb(graph, options.Objective, options.Resolution, options.Randomness, options.LeastTiedFirst, work ?? Work.Default);
        var random = new RandomStream(options.Seed);
        var (iterations, isStable) = (0, graph.EdgeCount == 0);
        while (!isStable && (options.Iterations == 0 || iterations < options.Iterations))
        {
            isStable = climb.RunRefined(groups, ref random) <= options.LeastGain * climb.Weight;
            iterations++;
        }

        return climb.Finding(groups, iterations, isStable);
    }

    private static int[] Start(CompactGraph graph, Partition? start)
    {
        if (start is null)
        {
            return [.. Enumerable.Range(0, graph.VertexCount)];
        }

        Demand.SameVertices(graph, start);
        return start.Groups.ToArray();
    }
}
