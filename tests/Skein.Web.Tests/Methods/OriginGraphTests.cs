using Skein.Model;
using Skein.Model.Sources;
using Skein.Web.Methods.Sources;

namespace Skein.Web.Tests.Methods;

/// <summary>Where the graph of who took from whom places sources.</summary>
public class OriginGraphTests
{
    [Fact]
    public void A_copy_of_a_copy_stands_two_steps_from_the_origin_and_who_took_from_nobody_is_not_drawn()
    {
        var graph = OriginGraph.Of([Source("a"), Source("b", "a"), Source("c", "b"), Source("alone")]);

        Assert.Equal([("a", 0), ("b", 1), ("c", 2)], graph.Nodes.Select(node => (node.Source.Id.Value, node.Column)));
        Assert.Equal((3, 1, 2), (graph.Columns, graph.Rows, graph.Ties.Count));
    }

    [Fact]
    public void The_shortest_way_to_an_origin_counts()
    {
        var graph = OriginGraph.Of([Source("a"), Source("b", "a"), Source("c", "b", "a")]);

        Assert.Equal(1, graph.Nodes.Single(node => node.Source.Id.Value == "c").Column);
    }

    [Fact]
    public void A_circle_ends_and_stands_at_the_left_with_what_hangs_on_it()
    {
        var graph = OriginGraph.Of([Source("a", "b"), Source("b", "a"), Source("c", "a"), Source("x", "x")]);

        Assert.Equal(["a", "b", "c"], graph.Nodes.Select(node => node.Source.Id.Value));
        Assert.All(graph.Nodes, node => Assert.Equal(0, node.Column));
        Assert.Equal(3, graph.Nodes.Select(node => node.Row).Distinct().Count());
    }

    [Fact]
    public void Without_a_tie_there_is_nothing()
    {
        var graph = OriginGraph.Of([Source("a"), Source("b", "missing")]);

        Assert.Equal((0, 0, 0), (graph.Nodes.Count, graph.Columns, graph.Ties.Count));
    }

    private static Source Source(string id, params string[] origins) => new()
    {
        Id = SourceId.From(id),
        Title = id,
        Origins = origins.Select(origin => new SourceOrigin(OriginRelation.QuotedFrom, SourceId.From(origin))).ToEquatableList(),
    };
}
