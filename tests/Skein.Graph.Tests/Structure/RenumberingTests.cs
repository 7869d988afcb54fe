using Skein.Graph.Centrality;
using Skein.Graph.Edges;
using Skein.Graph.Roles;
using Skein.Graph.Running;
using Skein.Graph.Structure;
using Skein.Graph.Tests.Golden;

namespace Skein.Graph.Tests.Structure;

public sealed class RenumberingTests
{
    [Theory]
    [InlineData("noordin79")]
    [InlineData("pira526")]
    public void Other_numbers_for_the_same_vertices_change_nothing_but_the_order(string name)
    {
        var graph = GoldenGraph.Load(name).Graph;
        var places = Enumerable.Range(0, graph.VertexCount).ToArray();
        var random = new RandomStream(3);
        random.Shuffle<int>(places);
        var moved = CompactGraph.From(new EdgeList(
            graph.VertexCount,
            [.. graph.EdgeFrom.ToArray().Select(vertex => places[vertex])],
            [.. graph.EdgeTo.ToArray().Select(vertex => places[vertex])],
            graph.Weights.ToArray()));

        Near.Equal(PageRank.Of(graph), Back(PageRank.Of(moved)));
        Near.Equal(Eigenvector.Of(graph).OfVertices, Back(Eigenvector.Of(moved).OfVertices));
        Near.Equal(Clustering.Local(graph), Back(Clustering.Local(moved)));
        Assert.Equal(Cores.Of(graph), Back(Cores.Of(moved)));
        Assert.Equal(CutPoints.Vertices(graph), CutPoints.Vertices(moved).Select(vertex => Array.IndexOf(places, vertex)).Order());
        Assert.Equal(Graphlets.Count(graph), Graphlets.Count(moved));
        Assert.Equal(TriadCensus.Of(graph), TriadCensus.Of(moved));
        Assert.Equal(Components.Weak(graph).Sizes.Order(), Components.Weak(moved).Sizes.Order());
        Assert.Equal(Trusses.OfEdges(graph).Order(), Trusses.OfEdges(moved).Order());

        var groups = places.Select((_, vertex) => vertex % 4).ToArray();
        var movedGroups = new int[groups.Length];
        for (var vertex = 0; vertex < groups.Length; vertex++)
        {
            movedGroups[places[vertex]] = groups[vertex];
        }

        Assert.Equal(Brokerage.OfVertices(graph, groups), Back(Brokerage.OfVertices(moved, movedGroups)));

        T[] Back<T>(T[] values) => [.. places.Select(place => values[place])];
    }
}
