using Skein.Graph.Layouts;
using Skein.Graph.Running;

namespace Skein.Graph.Tests.Layouts;

public sealed class LayeredTests
{
    [Fact]
    public void A_tree_has_parents_above_children_between_them_and_no_crossing()
    {
        var tree = Directed([.. Enumerable.Range(1, 30).Select(child => ((child - 1) / 2, child))]);

        var hierarchy = Layered.Of(tree);

        Assert.Equal(0, hierarchy.Crossings);
        for (var child = 1; child <= 30; child++)
        {
            Assert.Equal(hierarchy.Layers[(child - 1) / 2] + 1, hierarchy.Layers[child]);
            Assert.True(hierarchy.Positions.Y[(child - 1) / 2] < hierarchy.Positions.Y[child]);
        }

        for (var parent = 0; parent < 15; parent++)
        {
            Assert.InRange(hierarchy.Positions.X[parent], hierarchy.Positions.X[(2 * parent) + 1] - 1e-9, hierarchy.Positions.X[(2 * parent) + 2] + 1e-9);
        }
    }

    [Fact]
    public void Edges_lead_downward_but_for_those_turned_and_turning_these_leaves_no_cycle() =>
        RandomGraphs.HoldForDirectedGraphs(graph =>
        {
            var hierarchy = Layered.Of(graph);
            for (var edge = 0; edge < graph.EdgeCount; edge++)
            {
                var (from, to) = (hierarchy.Layers[graph.EdgeFrom[edge]], hierarchy.Layers[graph.EdgeTo[edge]]);
                Assert.True(hierarchy.IsReversed(edge) ? to < from : from < to);
                Assert.Equal(Math.Abs(to - from) - 1, hierarchy.BendsOf(edge).Count);
            }

            if (!HasCycle(graph))
            {
                Assert.DoesNotContain(true, Enumerable.Range(0, graph.EdgeCount).Select(hierarchy.IsReversed));
            }
        });

    [Fact]
    public void Vertices_and_passing_edges_of_a_layer_keep_their_distance() =>
        RandomGraphs.HoldForDirectedGraphs(graph =>
        {
            var hierarchy = Layered.Of(graph, new() { Radius = 0.2, Gap = 0.3 });
            var bends = Enumerable.Range(0, graph.EdgeCount).SelectMany(hierarchy.BendsOf).ToArray();
            for (var vertex = 0; vertex < graph.VertexCount; vertex++)
            {
                var (x, y) = (hierarchy.Positions.X[vertex], hierarchy.Positions.Y[vertex]);
                Assert.All(bends.Where(bend => bend.Y == y), bend => Assert.True(Math.Abs(bend.X - x) > 0.5 - 1e-9));
                for (var other = 0; other < vertex; other++)
                {
                    Assert.True(hierarchy.Positions.Distance(vertex, other) >= 0.7 - 1e-9);
                }
            }
        });

    [Fact]
    public void Crossings_are_counted_as_drawn() =>
        RandomGraphs.HoldForDirectedGraphs(graph =>
        {
            var hierarchy = Layered.Of(graph);
            var pieces = Enumerable.Range(0, graph.EdgeCount).SelectMany(edge =>
            {
                (double X, double Y)[] points = [PlaceOf(graph.EdgeFrom[edge]), .. hierarchy.BendsOf(edge), PlaceOf(graph.EdgeTo[edge])];
                return points.Zip(points.Skip(1)).Select(pair => pair.First.Y < pair.Second.Y ? (Top: pair.First, Bottom: pair.Second) : (Top: pair.Second, Bottom: pair.First));
            }).ToArray();
            var crossings = 0;
            for (var one = 0; one < pieces.Length; one++)
            {
                for (var other = 0; other < one; other++)
                {
                    var (a, b) = (pieces[one], pieces[other]);
                    crossings += a.Top.Y == b.Top.Y && (a.Top.X - b.Top.X) * (a.Bottom.X - b.Bottom.X) < 0 ? 1 : 0;
                }
            }

            Assert.Equal(crossings, hierarchy.Crossings);

            (double X, double Y) PlaceOf(int vertex) => (hierarchy.Positions.X[vertex], hierarchy.Positions.Y[vertex]);
        });

    [Fact]
    public void Two_layers_that_can_be_untangled_are() =>
        Assert.Equal(0, Layered.Of(Directed((0, 7), (1, 6), (2, 5), (3, 4), (0, 6), (1, 5), (2, 4))).Crossings);

    [Fact]
    public void The_regression_on_an_order_is_ascending_and_no_other_ascending_row_is_nearer()
    {
        double[] wanted = [3, 1, 2, 6, 5];
        double[] weights = [1, 1, 2, 1, 3];

        var fitted = LayerCoordinates.Ascending(wanted, weights);

        // By hand: 3, 1, 2, 2 have the mean 2; 6, 5, 5, 5 have 5.25.
        Assert.Equal([2, 2, 2, 5.25, 5.25], fitted);
    }

    [Fact]
    public void Components_stand_side_by_side_with_isolates_below()
    {
        var hierarchy = Layered.Of(Directed((0, 1), (3, 4), (4, 5), (7, 7)));

        Assert.Equal([0, 1, 0, 0, 1, 2, 0, 0], hierarchy.Layers.ToArray());
        Assert.True(hierarchy.Positions.X[3] < hierarchy.Positions.X[0] || hierarchy.Positions.Y[3] < hierarchy.Positions.Y[0]);
        Assert.All((int[])[2, 6, 7], isolate => Assert.True(hierarchy.Positions.Y[isolate] > hierarchy.Positions.Y[5]));
    }

    [Fact]
    public void Nothing_has_no_layers_an_undirected_graph_is_refused_and_stopped_work_stops()
    {
        Assert.Equal(0, Layered.Of(Directed()).Positions.Count);
        Assert.Throws<ArgumentException>(() => Layered.Of(RandomGraphs.Of((0, 1))));
        Assert.Throws<OperationCanceledException>(() => Layered.Of(
            Directed((0, 3), (1, 2), (0, 2), (1, 3)), work: new Work { Cancellation = new CancellationToken(canceled: true) }));
    }

    private static CompactGraph Directed(params (int From, int To)[] pairs) =>
        CompactGraph.From(RandomGraphs.List(pairs), new GraphOptions { IsDirected = true });

    // A vertex that can be reached from itself.
    private static bool HasCycle(CompactGraph graph) => Enumerable.Range(0, graph.VertexCount).Any(root =>
    {
        var seen = new HashSet<int>();
        var stack = new Stack<int>(graph.Neighbors(root).ToArray());
        while (stack.TryPop(out var vertex))
        {
            if (vertex == root)
            {
                return true;
            }

            if (seen.Add(vertex))
            {
                foreach (var next in graph.Neighbors(vertex))
                {
                    stack.Push(next);
                }
            }
        }

        return false;
    });
}
