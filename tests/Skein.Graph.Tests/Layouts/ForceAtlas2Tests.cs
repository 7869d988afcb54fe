using Skein.Graph.Edges;
using Skein.Graph.Layouts;
using Skein.Graph.Running;
using Skein.Graph.Tests.Golden;

namespace Skein.Graph.Tests.Layouts;

public sealed class ForceAtlas2Tests
{
    [Fact]
    public void The_push_of_the_tree_at_angle_zero_is_the_sum_over_all_pairs_and_near_it_at_angle_one()
    {
        const int n = 300;
        var random = new RandomStream(11);
        var (x, y, mass) = (new double[n], new double[n], new double[n]);
        for (var vertex = 0; vertex < n; vertex++)
        {
            (x[vertex], y[vertex], mass[vertex]) = (10 * random.NextDouble(), 6 * random.NextDouble(), 1 + random.NextInt(9));
        }

        (x[7], y[7]) = (x[8], y[8]);
        var tree = new QuadTree();
        tree.Build(x, y, mass);
        var (off, whole) = (0.0, 0.0);
        for (var vertex = 0; vertex < n; vertex++)
        {
            double pushX = 0, pushY = 0;
            for (var other = 0; other < n; other++)
            {
                var (dx, dy) = (x[vertex] - x[other], y[vertex] - y[other]);
                var squared = (dx * dx) + (dy * dy);
                if (squared > 0)
                {
                    pushX += mass[vertex] * mass[other] * dx / squared;
                    pushY += mass[vertex] * mass[other] * dy / squared;
                }
            }

            var exact = tree.Push(vertex, x, y, mass, theta: 0);
            var rough = tree.Push(vertex, x, y, mass, theta: 1);
            var length = Math.Sqrt((pushX * pushX) + (pushY * pushY));
            Assert.Equal(pushX, exact.X, 1e-6 * length);
            Assert.Equal(pushY, exact.Y, 1e-6 * length);
            off += Math.Sqrt(Math.Pow(rough.X - pushX, 2) + Math.Pow(rough.Y - pushY, 2));
            whole += length;
        }

        Assert.InRange(off / whole, 1e-6, 0.1);
    }

    [Fact]
    public void Two_tied_vertices_come_to_rest_at_length_one()
    {
        // Pull d against push 1/d, without gravity: one.
        var part = Neighborhood.ComponentsOf(RandomGraphs.Of((0, 1))).Single();
        double[] x = [0, 3];

        ForceSimulation.Run(part, x, new double[2], new bool[2], new ForceOptions { Gravity = 0 }, Work.Default);

        Assert.Equal(1, x[1] - x[0], 0.02);
    }

    [Fact]
    public void A_heavy_tie_is_shorter_where_weights_count_and_not_where_they_do_not()
    {
        var edges = new EdgeListBuilder();
        edges.Add(0, 1, weight: 9);
        edges.Add(1, 2, weight: 1);
        var graph = CompactGraph.From(edges.ToEdgeList());

        var alike = ForceAtlas2.Of(graph);
        var weighted = ForceAtlas2.Of(graph, new() { Forces = new() { WeightInfluence = 1 } });

        Assert.Equal(alike.Distance(0, 1), alike.Distance(1, 2), 0.02);
        Assert.True(weighted.Distance(0, 1) < 0.8 * weighted.Distance(1, 2));
    }

    [Fact]
    public void Attraction_by_the_logarithm_parts_communities_further()
    {
        var graph = GoldenGraph.Load("karate34").Graph;

        Assert.NotEqual(ForceAtlas2.Of(graph).X.ToArray(), ForceAtlas2.Of(graph, new() { Forces = new() { IsLogarithmic = true } }).X.ToArray());
        Assert.True(Clustering(ForceAtlas2.Of(graph, new() { Forces = new() { IsLogarithmic = true }, Radius = 0, Gap = 0 })) < Clustering(ForceAtlas2.Of(graph, new() { Radius = 0, Gap = 0 })));

        // How short ties are beside all pairs: what separates clusters, whatever the scale.
        double Clustering(Positions places)
        {
            var (ties, all) = (0.0, 0.0);
            for (var one = 0; one < places.Count; one++)
            {
                for (var other = one + 1; other < places.Count; other++)
                {
                    all += Math.Log(places.Distance(one, other)) * 2 / (places.Count * (places.Count - 1));
                    ties += graph.FindEdge(one, other) >= 0 ? Math.Log(places.Distance(one, other)) / graph.EdgeCount : 0;
                }
            }

            return ties - all;
        }
    }

    [Fact]
    public void Five_thousand_vertices_find_places_apart()
    {
        var places = ForceAtlas2.Of(GoldenGraph.Load("pl5k").Graph, new() { Forces = new() { Steps = 10 } });

        Assert.Equal(5_000, places.Count);
        Assert.All(Enumerable.Range(0, 5_000), vertex => Assert.True(places.Has(vertex)));
    }
}
