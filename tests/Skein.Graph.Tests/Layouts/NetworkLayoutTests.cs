using Skein.Graph.Edges;
using Skein.Graph.Layouts;
using Skein.Graph.Running;
using Skein.Graph.Tests.Golden;

namespace Skein.Graph.Tests.Layouts;

public sealed class NetworkLayoutTests
{
    public static TheoryData<string> Methods { get; } = ["network", "stress", "forces"];

    [Theory]
    [MemberData(nameof(Methods))]
    public void The_same_network_gives_the_same_positions_for_one_thread_and_for_four(string method)
    {
        var graph = GoldenGraph.Load("pira526").Graph;

        var one = Lay(method, graph, work: new Work { Threads = 1 });

        foreach (var again in (Positions[])[Lay(method, graph, work: new Work { Threads = 1 }), Lay(method, graph, work: new Work { Threads = 4 })])
        {
            Assert.Equal(one.X, again.X);
            Assert.Equal(one.Y, again.Y);
        }
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void No_vertex_lies_over_another_however_large_they_are(string method)
    {
        foreach (var name in (string[])["krebs34", "noordin79", "pira526", "madrid54"])
        {
            var graph = GoldenGraph.Load(name).Graph;
            double[] radii = [.. Enumerable.Range(0, graph.VertexCount).Select(vertex => 0.05 + (0.1 * (vertex % 7)))];

            AssertApart(Lay(method, graph, new() { Radii = radii, Gap = 0.1 }), radii, 0.1);
        }
    }

    [Fact]
    public void No_vertex_of_a_small_random_graph_lies_over_another_and_all_have_a_place() =>
        RandomGraphs.HoldForGraphs(graph =>
        {
            var (stress, forces) = (NetworkLayout.Of(graph), ForceAtlas2.Of(graph, new() { Forces = new() { Steps = 30 } }));
            double[] radii = [.. Enumerable.Repeat(new LayoutOptions().Radius, graph.VertexCount)];
            AssertApart(stress, radii, new LayoutOptions().Gap);
            AssertApart(forces, radii, new LayoutOptions().Gap);
        });

    [Theory]
    [MemberData(nameof(Methods))]
    public void A_ring_comes_out_round(string method)
    {
        const int n = 24;
        var places = Lay(method, RandomGraphs.Of([.. Enumerable.Range(0, n).SelectMany(vertex => new[] { (vertex, (vertex + 1) % n), (vertex, (vertex + 2) % n) })]));

        Assert.All(Enumerable.Range(0, n), vertex =>
        {
            var opposite = places.Distance(vertex, (vertex + (n / 2)) % n);
            Assert.True(places.Distance(vertex, (vertex + 1) % n) < opposite / 3);
            // All diameters alike: a circle, neither flat nor folded.
            Assert.InRange(opposite, 0.85 * places.Distance(0, n / 2), 1.15 * places.Distance(0, n / 2));
        });
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void A_cell_lies_closer_together_than_to_the_cell_it_is_tied_to_by_one(string method)
    {
        var pairs = from start in (int[])[0, 6] from one in Enumerable.Range(start, 6) from other in Enumerable.Range(start, 6) where one < other select (one, other);

        var places = Lay(method, RandomGraphs.Of([.. pairs, (0, 6)]));

        var within = (from one in Enumerable.Range(1, 5) from other in Enumerable.Range(1, 5) where one < other select places.Distance(one, other)).Max();
        var between = (from one in Enumerable.Range(1, 5) from other in Enumerable.Range(7, 5) select places.Distance(one, other)).Min();
        Assert.True(within < between, $"{within} within, {between} between");
    }

    [Fact]
    public void Another_numbering_of_the_vertices_gives_the_same_picture_when_each_has_a_start()
    {
        var golden = GoldenGraph.Load("krebs34");
        var n = golden.Graph.VertexCount;
        var number = Enumerable.Range(0, n).ToArray();
        var random = new RandomStream(8);
        random.Shuffle<int>(number);
        var renumbered = new EdgeListBuilder(n);
        for (var row = 0; row < golden.Edges.Count; row++)
        {
            renumbered.Add(number[golden.Edges.From[row]], number[golden.Edges.To[row]]);
        }

        var start = NetworkLayout.Of(golden.Graph);
        var (x, y) = (new double[n], new double[n]);
        for (var vertex = 0; vertex < n; vertex++)
        {
            (x[number[vertex]], y[number[vertex]]) = (start.X[vertex], start.Y[vertex]);
        }

        var one = NetworkLayout.Of(golden.Graph, new() { Start = start });
        var other = NetworkLayout.Of(CompactGraph.From(renumbered.ToEdgeList()), new() { Start = new Positions(x, y) });

        // Sweeps go through the vertices in their order, so the two settle within a hair of each other rather than on the same digits.
        Assert.All(Enumerable.Range(0, n), vertex =>
        {
            Assert.Equal(one.X[vertex], other.X[number[vertex]], 0.1);
            Assert.Equal(one.Y[vertex], other.Y[number[vertex]], 0.1);
        });
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void An_added_vertex_leaves_the_others_near_their_places(string method)
    {
        var golden = GoldenGraph.Load("noordin79");
        var before = Lay(method, golden.Graph);
        var more = new EdgeListBuilder(golden.Graph.VertexCount + 1);
        for (var row = 0; row < golden.Edges.Count; row++)
        {
            more.Add(golden.Edges.From[row], golden.Edges.To[row]);
        }

        more.Add(3, golden.Graph.VertexCount);
        more.Add(20, golden.Graph.VertexCount);

        var after = Lay(method, CompactGraph.From(more.ToEdgeList()), new() { Start = before });

        // An isolate is in a row of its own; it has no ties that would hold it.
        int[] tied = [.. Enumerable.Range(0, before.Count).Where(vertex => golden.Graph.Degree(vertex) > 0)];
        var moved = tied.Average(vertex => Distance(before, after, vertex));
        var extent = tied.Max(vertex => before.X[vertex]) - tied.Min(vertex => before.X[vertex]);
        Assert.True(moved < 0.05 * extent, $"moved by {moved} in a picture of {extent}");
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Pinned_vertices_stay_where_they_are_and_none_lies_over_them(string method)
    {
        var graph = GoldenGraph.Load("pira526").Graph;
        var (x, y) = (Enumerable.Repeat(double.NaN, graph.VertexCount).ToArray(), Enumerable.Repeat(double.NaN, graph.VertexCount).ToArray());
        int[] pinned = [3, 70, 400, 401];
        foreach (var (index, vertex) in pinned.Index())
        {
            (x[vertex], y[vertex]) = (2.5 * index, -1.25 * index);
        }

        var places = Lay(method, graph, new() { Start = new Positions(x, y), Pinned = pinned });

        Assert.All(pinned, vertex => Assert.Equal((x[vertex], y[vertex]), (places.X[vertex], places.Y[vertex])));
        AssertApart(places, [.. Enumerable.Repeat(new LayoutOptions().Radius, places.Count)], new LayoutOptions().Gap);
    }

    [Fact]
    public void A_pin_without_a_place_and_a_radius_below_zero_are_refused()
    {
        var graph = RandomGraphs.Of((0, 1));
        Assert.Throws<ArgumentException>(() => NetworkLayout.Of(graph, new() { Pinned = [0] }));
        Assert.Throws<ArgumentException>(() => NetworkLayout.Of(graph, new() { Radius = -1 }));
        Assert.Throws<ArgumentException>(() => NetworkLayout.Of(graph, new() { Radii = [0.1, double.NaN] }));
    }

    [Fact]
    public void Components_lie_side_by_side_and_isolates_in_rows_below()
    {
        var graph = CompactGraph.From(RandomGraphs.List((0, 1), (1, 2), (2, 0), (4, 5), (7, 8), (8, 9), (9, 10), (12, 12)));

        var places = NetworkLayout.Of(graph);

        int[][] components = [[0, 1, 2], [4, 5], [7, 8, 9, 10]];
        foreach (var one in components)
        {
            foreach (var other in components.Where(other => other != one))
            {
                // Boxes apart in one direction: no component lies in another.
                Assert.True(
                    one.Max(vertex => places.X[vertex]) < other.Min(vertex => places.X[vertex]) || other.Max(vertex => places.X[vertex]) < one.Min(vertex => places.X[vertex])
                    || one.Max(vertex => places.Y[vertex]) < other.Min(vertex => places.Y[vertex]) || other.Max(vertex => places.Y[vertex]) < one.Min(vertex => places.Y[vertex]));
            }
        }

        int[] isolates = [3, 6, 11, 12];
        Assert.Single(isolates.Select(vertex => places.Y[vertex]).Distinct());
        Assert.True(places.Y[3] > components.SelectMany(part => part).Max(vertex => places.Y[vertex]));
        Assert.Equal(isolates, isolates.OrderBy(vertex => places.X[vertex]));
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Nothing_one_vertex_isolates_and_a_star_have_finite_places(string method)
    {
        Assert.Equal(0, Lay(method, RandomGraphs.Of()).Count);
        Assert.Equal(0, Lay(method, RandomGraphs.Of((0, 0))).X[0]);
        AssertApart(Lay(method, CompactGraph.From(new EdgeListBuilder(40).ToEdgeList())), [.. Enumerable.Repeat(0.08, 40)], 0.16);
        var star = Lay(method, RandomGraphs.Of([.. Enumerable.Range(1, 80).Select(leaf => (0, leaf))]));
        AssertApart(star, [.. Enumerable.Repeat(0.08, 81)], 0.16);
        // The hub in the middle: no leaf is as near to all others.
        Assert.True(SumFrom(star, 0) < Enumerable.Range(1, 80).Min(leaf => SumFrom(star, leaf)));
    }

    [Fact]
    public void Directions_and_parallel_edges_do_not_change_the_picture_of_stress()
    {
        var list = RandomGraphs.List((0, 1), (1, 2), (2, 3), (3, 0), (3, 4), (4, 3));

        var (plain, directed) = (NetworkLayout.Of(CompactGraph.From(list)), NetworkLayout.Of(CompactGraph.From(list, new() { IsDirected = true, KeepsParallelEdges = true })));

        Assert.Equal(plain.X, directed.X);
        Assert.Equal(plain.Y, directed.Y);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Work_that_is_stopped_stops_and_progress_never_runs_back(string method)
    {
        var graph = GoldenGraph.Load("noordin79").Graph;
        Assert.Throws<OperationCanceledException>(() => Lay(method, graph, work: new Work { Cancellation = new CancellationToken(canceled: true) }));

        var seen = new Log();
        Lay(method, graph, work: new Work { Progress = seen });
        Assert.NotEmpty(seen.Steps);
        Assert.Equal(seen.Steps.Order(), seen.Steps);
        Assert.All(seen.Steps, step => Assert.InRange(step, 0, graph.VertexCount));
    }

    private static Positions Lay(string method, CompactGraph graph, LayoutOptions? options = null, Work? work = null) => method switch
    {
        "network" => NetworkLayout.Of(graph, options, work),
        "stress" => Stress.Of(graph, options, work),
        _ => ForceAtlas2.Of(graph, options, work),
    };

    private static double SumFrom(Positions places, int vertex) => Enumerable.Range(0, places.Count).Sum(other => places.Distance(vertex, other));

    private static double Distance(Positions before, Positions after, int vertex) =>
        Math.Sqrt(Math.Pow(before.X[vertex] - after.X[vertex], 2) + Math.Pow(before.Y[vertex] - after.Y[vertex], 2));

    private static void AssertApart(Positions places, double[] radii, double gap)
    {
        for (var one = 0; one < places.Count; one++)
        {
            Assert.True(places.Has(one));
            for (var other = one + 1; other < places.Count; other++)
            {
                if (places.Distance(one, other) < (radii[one] + radii[other] + gap) * (1 - 1e-6))
                {
                    Assert.Fail($"{one} and {other} are {places.Distance(one, other)} apart.");
                }
            }
        }
    }

    private sealed class Log : IProgress<(long Done, long Total)>
    {
        public List<long> Steps { get; } = [];

        public void Report((long Done, long Total) value) => Steps.Add(value.Done);
    }
}
