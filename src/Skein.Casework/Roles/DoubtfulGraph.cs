using Skein.Casework.Measures;
using Skein.Graph;
using Skein.Graph.Uncertainty;
using Skein.Networks.Graphs;

namespace Skein.Casework.Roles;

/// <summary>A graph with all that is known of the doubt about its ties, on one set of vertices, whether it is of a case or coded elsewhere.</summary>
/// <param name="Certain">The lower bound: established ties of a case, certain edges of a coded network.</param>
/// <param name="All">The upper bound: all that is said.</param>
/// <param name="Worlds">The graphs with probabilities that worlds are drawn from: unstated ties absent and present, or one; none without a probability.</param>
/// <param name="Keys">By what the edges of those draw.</param>
/// <param name="Without">The upper bound without each origin, or each layer, in turn; may be asked from several threads.</param>
internal sealed record DoubtfulGraph(
    CompactGraph Certain, CompactGraph All, IReadOnlyList<CompactGraph> Worlds, IReadOnlyList<ulong> Keys, IReadOnlyList<Func<CompactGraph>> Without)
{
    /// <summary>The network of a case.</summary>
    public static DoubtfulGraph Of(MeasuredNetwork measured)
    {
        var graph = measured.Graph;
        var isStated = graph.Pairs.Any(pair => pair.Likelihood is not null);
        return new DoubtfulGraph(
            graph.Where(pair => pair.State == TieState.Established),
            graph.All,
            isStated ? [graph.WithLikelihoods(Unstated.Absent), graph.WithLikelihoods(Unstated.Present)] : [],
            graph.EdgeKeys,
            [.. measured.Origins.Select(origin => (Func<CompactGraph>)(() => measured.OnSameNodesWithout(origin)))]);
    }

    /// <summary>Some of the vertices, numbered anew in the same order, with the ties between them.</summary>
    /// <param name="isChosen">Whether a vertex is in it.</param>
    public DoubtfulGraph On(Func<int, bool> isChosen)
    {
        var keyed = Worlds.Count > 0 ? Worlds[0] : All;
        return new DoubtfulGraph(
            Part(Certain),
            Part(All),
            [.. Worlds.Select(Part)],
            Keys.Count == 0 ? [] : [.. Keys.Where((_, edge) => isChosen(keyed.EdgeFrom[edge]) && isChosen(keyed.EdgeTo[edge]))],
            [.. Without.Select(without => (Func<CompactGraph>)(() => Part(without())))]);

        CompactGraph Part(CompactGraph graph) => Subgraphs.OfVertices(graph, isChosen);
    }

    public WorldOptions Options(MeasureRequest request) => new() { Worlds = request.Worlds, Seed = request.Seed, EdgeKeys = Keys };
}
