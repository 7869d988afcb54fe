using Skein.Graph.Communities;
using Skein.Graph.Edges;
using Skein.Graph.Generators;
using Skein.Graph.Running;
using Skein.Graph.Tests.Golden;

namespace Skein.Graph.Tests.Communities;

public sealed class LeidenTests
{
    [Theory]
    [InlineData("karate34", 0.419790)]
    [InlineData("noordin79", 0.359817)]
    [InlineData("krebs34", 0.428894)]
    [InlineData("hijackers60", 0.640160)]
    [InlineData("madrid54", 0.375196)]
    [InlineData("londongang54", 0.262006)]
    [InlineData("caviar110", 0.481820)]
    [InlineData("pira526", 0.886162)]
    public void The_best_of_some_seeds_is_the_best_known(string name, double known)
    {
        var graph = Unweighted(GoldenGraph.Load(name).Edges);

        var best = Enumerable.Range(0, 40).Max(seed => Leiden.Of(graph, new LeidenOptions { Seed = seed }).Quality);

        Assert.Equal(known, best, 1e-6);
    }

    [Fact]
    public void Planted_groups_are_found_again_and_as_well_as_the_best_known()
    {
        var golden = GoldenGraph.Load("lfr5k");

        var best = Enumerable.Range(0, 10).Select(seed => Leiden.Of(golden.Graph, new LeidenOptions { Seed = seed })).MaxBy(found => found.Quality)!;

        Assert.Equal(0.644281, best.Quality, 1e-6);
        Assert.True(PartitionComparison.AdjustedRand(Planted.OfLfr5k, best.Partition) > 0.95);
    }

    [Fact]
    public void Every_group_is_connected_whatever_the_objective() => RandomGraphs.HoldForWeightedGraphs(graph =>
    {
        foreach (var options in (LeidenOptions[])[new(), new() { Seed = 5, Resolution = 0.3 }, new() { Objective = Objective.ConstantPotts, Resolution = 0.7 }])
        {
            AssertConnected(graph, Leiden.Of(graph, options).Partition);
        }
    });

    [Fact]
    public void Every_group_of_a_larger_graph_is_connected_after_one_iteration()
    {
        var graph = CompactGraph.From(ErdosRenyi.WithEdges(2_000, 5_000, 1));

        for (var seed = 0; seed < 5; seed++)
        {
            AssertConnected(graph, Leiden.Of(graph, new LeidenOptions { Seed = seed, Iterations = 1 }).Partition);
        }
    }

    [Fact]
    public void The_quality_is_that_of_the_division_and_no_single_move_betters_it() => RandomGraphs.HoldForWeightedGraphs(graph =>
    {
        var found = Leiden.Of(graph);

        Assert.Equal(Modularity.Of(graph, found.Partition), found.Quality, 1e-12);
        Assert.True(found.IsStable);
        for (var vertex = 0; vertex < graph.VertexCount; vertex++)
        {
            for (var group = 0; group <= found.Partition.Count; group++)
            {
                var moved = found.Partition.Groups.ToArray();
                moved[vertex] = group;
                Assert.True(Modularity.Of(graph, Partition.Of(moved)) <= found.Quality + 1e-9);
            }
        }
    });

    [Fact]
    public void Small_graphs_come_within_a_hair_of_the_best_of_all_divisions()
    {
        // Eight vertices have 4,140 divisions: each is looked at.
        var behind = 0;
        for (var seed = 0; seed < 20; seed++)
        {
            var graph = CompactGraph.From(ErdosRenyi.WithEdges(8, 12, seed));
            var best = Divisions(8).Max(division => Modularity.Of(graph, Partition.Of(division)));
            var found = Enumerable.Range(0, 30).Max(run => Leiden.Of(graph, new LeidenOptions { Seed = run, LeastTiedFirst = false }).Quality);
            Assert.True(found <= best + 1e-12);
            behind += found < best - 1e-9 ? 1 : 0;
        }

        Assert.True(behind <= 1, $"{behind} of 20 graphs fell short");
    }

    [Fact]
    public void One_seed_gives_one_division_and_a_start_is_never_made_worse()
    {
        var graph = CompactGraph.From(ErdosRenyi.WithEdges(300, 900, 4));
        var start = Partition.Of([.. Enumerable.Range(0, 300).Select(vertex => vertex / 30)]);

        Assert.Equal(Leiden.Of(graph, new LeidenOptions { Seed = 3 }).Partition, Leiden.Of(graph, new LeidenOptions { Seed = 3 }).Partition);
        Assert.True(Leiden.Of(graph, new LeidenOptions { Start = start }).Quality >= Modularity.Of(graph, start));
    }

    [Fact]
    public void Iterations_end_when_one_gains_too_little_or_when_there_were_enough()
    {
        var graph = CompactGraph.From(ErdosRenyi.WithEdges(2_000, 8_000, 4));
        var whole = Leiden.Of(graph);
        var hasty = Leiden.Of(graph, new LeidenOptions { LeastGain = 1 });

        Assert.True(whole.Iterations > 1 && whole.IsStable);
        Assert.Equal((1, true), (hasty.Iterations, hasty.IsStable));
        Assert.True(hasty.Quality <= whole.Quality);
        var once = Leiden.Of(graph, new LeidenOptions { Iterations = 1 });
        Assert.Equal((1, false), (once.Iterations, once.IsStable));
    }

    [Fact]
    public void Weights_of_any_size_side_by_side_come_to_an_end()
    {
        var random = new RandomStream(1);
        var edges = new EdgeListBuilder(400);
        for (var edge = 0; edge < 1_500; edge++)
        {
            edges.Add(random.NextInt(400), random.NextInt(400), Math.Pow(10, (40 * random.NextDouble()) - 20));
        }

        var graph = CompactGraph.From(edges.ToEdgeList());

        AssertConnected(graph, Leiden.Of(graph).Partition);
        AssertConnected(graph, Leiden.Of(graph, new LeidenOptions { Objective = Objective.ConstantPotts, Resolution = 0.01 }).Partition);
    }

    [Fact]
    public void Multiplying_all_weights_changes_nothing()
    {
        var edges = ErdosRenyi.WithEdges(200, 700, 2);
        var heavier = new EdgeListBuilder(200);
        for (var edge = 0; edge < edges.Count; edge++)
        {
            heavier.Add(edges.From[edge], edges.To[edge], 1024);
        }

        var plain = Leiden.Of(CompactGraph.From(edges), new LeidenOptions { Seed = 1 });
        var scaled = Leiden.Of(CompactGraph.From(heavier.ToEdgeList()), new LeidenOptions { Seed = 1 });

        Assert.Equal(plain.Partition, scaled.Partition);
    }

    [Fact]
    public void The_constant_Potts_model_splits_a_ring_of_cliques_that_modularity_merges()
    {
        // Thirty cliques of five in a ring: the resolution limit of Fortunato and Barthélemy (2007).
        var pairs = new List<(int, int)>();
        for (var clique = 0; clique < 30; clique++)
        {
            pairs.AddRange(Enumerable.Range(0, 5).SelectMany(one => Enumerable.Range(one + 1, 4 - one).Select(other => ((5 * clique) + one, (5 * clique) + other))));
            pairs.Add((5 * clique, (5 * ((clique + 1) % 30)) + 1));
        }

        var graph = RandomGraphs.Of([.. pairs]);

        Assert.Equal(30, Leiden.Of(graph, new LeidenOptions { Objective = Objective.ConstantPotts, Resolution = 0.5 }).Partition.Count);
        Assert.True(Leiden.Of(graph).Partition.Count < 30);
        Assert.Equal(30, Leiden.Of(graph, new LeidenOptions { Resolution = 3 }).Partition.Count);
    }

    [Fact]
    public void Isolates_stay_alone_and_empty_graphs_have_no_groups()
    {
        Assert.Equal(0, Leiden.Of(RandomGraphs.Of()).Partition.Count);
        Assert.Equal(5, Leiden.Of(CompactGraph.From(new EdgeListBuilder(5).ToEdgeList())).Partition.Count);
        Assert.Equal([0, 0, 0, 1], Leiden.Of(CompactGraph.From(Triangle(vertices: 4))).Partition.Groups.ToArray());
    }

    [Fact]
    public void A_star_is_one_group_and_self_loops_and_parallel_edges_do_no_harm()
    {
        var star = new EdgeListBuilder();
        for (var leaf = 1; leaf <= 20_000; leaf++)
        {
            star.Add(0, leaf);
            star.Add(leaf, 0);
        }

        star.Add(0, 0);
        var graph = CompactGraph.From(star.ToEdgeList(), new GraphOptions { KeepsParallelEdges = true, KeepsSelfLoops = true });

        AssertConnected(graph, Leiden.Of(graph, new LeidenOptions { Resolution = 0.1 }).Partition);
        Assert.Equal(1, Leiden.Of(graph, new LeidenOptions { Resolution = 0.1 }).Partition.Count);
    }

    [Fact]
    public void Directions_and_senseless_options_are_refused()
    {
        var graph = RandomGraphs.Of((0, 1));
        var directed = CompactGraph.From(RandomGraphs.List((0, 1)), new GraphOptions { IsDirected = true });

        Assert.Throws<ArgumentException>(() => Leiden.Of(directed));
        Assert.Throws<ArgumentOutOfRangeException>(() => Leiden.Of(graph, new LeidenOptions { Resolution = double.NaN }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Leiden.Of(graph, new LeidenOptions { Randomness = -1 }));
        Assert.Throws<ArgumentException>(() => Leiden.Of(graph, new LeidenOptions { Start = Partition.OfSingletons(9) }));
    }

    [Fact]
    public void Louvain_reaches_the_best_known_on_the_karate_club_and_never_ends_below_single_vertices()
    {
        var karate = GoldenGraph.Load("karate34").Graph;
        Assert.Equal(0.419790, Enumerable.Range(0, 50).Max(seed => Louvain.Of(karate, seed: seed).Quality), 1e-6);

        RandomGraphs.HoldForWeightedGraphs(graph =>
        {
            var found = Louvain.Of(graph);
            Assert.True(found.Quality >= Modularity.Of(graph, Partition.OfSingletons(graph.VertexCount)) - 1e-12);
            Assert.Equal(Modularity.Of(graph, found.Partition), found.Quality, 1e-12);
        });
    }

    internal static CompactGraph Unweighted(EdgeList edges) =>
        CompactGraph.From(new EdgeList(edges.VertexCount, edges.From.ToArray(), edges.To.ToArray()));

    internal static void AssertConnected(CompactGraph graph, Partition partition)
    {
        foreach (var members in partition.Members())
        {
            var reached = new HashSet<int> { members[0] };
            var stack = new Stack<int>(reached);
            while (stack.TryPop(out var vertex))
            {
                foreach (var neighbor in graph.Neighbors(vertex))
                {
                    if (partition.Groups[neighbor] == partition.Groups[vertex] && reached.Add(neighbor))
                    {
                        stack.Push(neighbor);
                    }
                }
            }

            Assert.Equal(members.Length, reached.Count);
        }
    }

    private static EdgeList Triangle(int vertices)
    {
        var edges = new EdgeListBuilder(vertices);
        edges.Add(0, 1);
        edges.Add(1, 2);
        edges.Add(2, 0);
        return edges.ToEdgeList();
    }

    // Every way to divide n vertices: each takes a group seen so far or a new one.
    private static IEnumerable<int[]> Divisions(int n)
    {
        IEnumerable<int[]> rows = [[]];
        for (var vertex = 0; vertex < n; vertex++)
        {
            rows = rows.SelectMany(row => Enumerable.Range(0, row.Length == 0 ? 1 : row.Max() + 2).Select(group => (int[])[.. row, group]));
        }

        return rows;
    }
}
