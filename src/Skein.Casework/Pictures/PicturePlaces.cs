using Skein.Graph;
using Skein.Graph.Edges;
using Skein.Graph.Layouts;
using Skein.Graph.Running;

namespace Skein.Casework.Pictures;

/// <summary>Where the nodes of a picture lie, and what points its ties pass.</summary>
/// <param name="X">From left to right, by node.</param>
/// <param name="Y">From top to bottom.</param>
/// <param name="Bends">The points of each tie.</param>
internal sealed record PicturePlaces(double[] X, double[] Y, IReadOnlyList<IReadOnlyList<(double X, double Y)>> Bends)
{
    // Ties of several rules between the same two would run over one another where a layout bends them.
    private const double BesideAnother = 0.06;

    public static PicturePlaces Of(int nodes, IReadOnlyList<(int From, int To)> ties, RenderRequest request, Work? work)
    {
        var pairs = ties.Where(tie => tie.From != tie.To)
            .Select(tie => request.IsLayered || tie.From < tie.To ? tie : (From: tie.To, To: tie.From)).Distinct().Order().ToList();
        var edges = new EdgeListBuilder(nodes, isFixed: true);
        foreach (var (from, to) in pairs)
        {
            edges.Add(from, to);
        }

        if (!request.IsLayered)
        {
            var places = NetworkLayout.Of(CompactGraph.From(edges.ToEdgeList()), new LayoutOptions { Seed = request.Seed }, work);
            return new PicturePlaces(places.X.ToArray(), places.Y.ToArray(), [.. ties.Select(_ => (IReadOnlyList<(double X, double Y)>)[])]);
        }

        var graph = CompactGraph.From(edges.ToEdgeList(), new GraphOptions { IsDirected = true });
        var layered = Layered.Of(graph, work: work);
        var seen = new Dictionary<(int, int), int>();
        return new PicturePlaces(layered.Positions.X.ToArray(), layered.Positions.Y.ToArray(), [.. ties.Select(Bends)]);

        IReadOnlyList<(double X, double Y)> Bends((int From, int To) tie)
        {
            if (tie.From == tie.To)
            {
                return [];
            }

            var before = seen[tie] = seen.GetValueOrDefault(tie, -1) + 1;
            return [.. layered.BendsOf(graph.FindEdge(tie.From, tie.To)).Select(bend => (bend.X + (before * BesideAnother), bend.Y))];
        }
    }
}
