using Skein.Graph.Centrality;
using Skein.Graph.Tests.Golden;

namespace Skein.Graph.Tests.Centrality;

public sealed class ClosenessTests
{
    [Theory]
    [MemberData(nameof(GoldenGraph.Small), MemberType = typeof(GoldenGraph))]
    public void Published_networks_have_the_values_of_three_other_libraries(string name)
    {
        var golden = GoldenGraph.Load(name);

        BetweennessTests.Near(golden.Values("closeness"), Closeness.Of(golden.Graph));
        BetweennessTests.Near(golden.Values("closeness_wf"), Closeness.Of(golden.Graph, ClosenessScale.WassermanFaust));
        BetweennessTests.Near(golden.Values("harmonic"), Harmonic.Of(golden.Graph));
    }

    [Theory]
    [InlineData("pl5k")]
    [InlineData("lfr5k")]
    public void Networks_of_five_thousand_vertices_have_the_values_of_other_libraries(string name)
    {
        var graph = GoldenGraph.Load(name).Graph;

        BetweennessTests.Near(GoldenGraph.TableValues(name, "closeness"), Closeness.Of(graph));
        BetweennessTests.Near(GoldenGraph.TableValues(name, "harmonic"), Harmonic.Of(graph));
    }

    [Fact]
    public void Distances_lead_away_from_a_vertex_and_towards_it_in_the_reversed_graph()
    {
        var path = CompactGraph.From(RandomGraphs.List([(0, 1), (1, 2)]), new GraphOptions { IsDirected = true });

        Assert.Equal([2 / 3.0, 1, 0], Closeness.Of(path));
        Assert.Equal([0, 1, 2 / 3.0], Closeness.Of(path.Reversed));
        Assert.Equal([1.5, 1, 0], Harmonic.Of(path));
    }

    [Fact]
    public void The_hub_of_a_star_is_one_step_from_all()
    {
        var star = RandomGraphs.Of([.. Enumerable.Range(1, 2_000).Select(leaf => (0, leaf))]);

        Assert.Equal(1, Closeness.Of(star)[0]);
        Assert.Equal(1, Harmonic.Of(star, isNormalized: true)[0]);
        Assert.Equal((1 + (1_999 / 2.0)) / 2_000, Harmonic.Of(star, isNormalized: true)[7], 1e-12);
    }

    [Fact]
    public void An_isolate_has_none()
    {
        Assert.Equal([1.0, 0, 1], Closeness.Of(RandomGraphs.Of((0, 2))));
        Assert.Equal([0.5, 0, 0.5], Closeness.Of(RandomGraphs.Of((0, 2)), ClosenessScale.WassermanFaust));
        Assert.Empty(Harmonic.Of(RandomGraphs.Of(), isNormalized: true));
    }
}
