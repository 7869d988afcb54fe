using Skein.Graph.Centrality;
using Skein.Graph.Edges;
using Skein.Graph.Tests.Golden;
using Skein.Graph.Tests.Structure;

namespace Skein.Graph.Tests.Centrality;

public sealed class DegreeTests
{
    [Theory]
    [MemberData(nameof(GoldenGraph.Small), MemberType = typeof(GoldenGraph))]
    public void Degree_and_strength_are_those_of_other_programs(string name)
    {
        var golden = GoldenGraph.Load(name);

        Assert.Equal(golden.Values("degree"), Degree.Of(golden.Graph).Select(degree => (double)degree));
        Near.Equal(golden.Values(golden.Graph.IsWeighted ? "strength" : "degree"), Degree.StrengthOf(golden.Graph));
    }

    [Theory]
    [InlineData("pl5k")]
    [InlineData("lfr5k")]
    public void Degrees_of_larger_graphs_are_those_of_other_programs(string name) =>
        Assert.Equal(GoldenGraph.TableValues(name, "degree"), Degree.In(GoldenGraph.Load(name).Graph).Select(degree => (double)degree));

    [Fact]
    public void Of_a_directed_graph_what_leaves_is_told_from_what_arrives()
    {
        var edges = new EdgeListBuilder();
        edges.Add(0, 1, weight: 2);
        edges.Add(2, 1, weight: 3);
        var graph = CompactGraph.From(edges.ToEdgeList(), new GraphOptions { IsDirected = true });

        Assert.Equal([0, 2, 0], Degree.In(graph));
        Assert.Equal([1, 0, 1], Degree.Out(graph));
        Assert.Equal([0.0, 5, 0], Degree.StrengthIn(graph));
        Assert.Equal([2.0, 0, 3], Degree.StrengthOut(graph));
        Assert.Equal([2.0, 5, 3], Degree.StrengthOf(graph));
    }
}
