using Skein.Graph.Structure;
using Skein.Graph.Tests.Golden;

namespace Skein.Graph.Tests.Structure;

public sealed class CutPointsTests
{
    private static readonly GraphOptions Whole = new() { KeepsParallelEdges = true, KeepsSelfLoops = true };

    [Fact]
    public void A_cut_vertex_is_one_whose_absence_makes_more_parts_of_what_is_left() =>
        RandomGraphs.HoldForPairs(pairs =>
        {
            foreach (var options in (GraphOptions[])[new(), Whole, new() { IsDirected = true }])
            {
                var graph = CompactGraph.From(RandomGraphs.List(pairs), options);
                var naive = new NaiveGraph(graph);
                var parts = naive.Parts(_ => true);
                Assert.Equal(
                    naive.Vertices.Where(cut => naive.Parts(vertex => vertex != cut) > parts),
                    CutPoints.Vertices(graph));
            }
        });

    [Fact]
    public void A_bridge_is_an_edge_without_another_way_between_its_ends() =>
        RandomGraphs.HoldForPairs(pairs =>
        {
            foreach (var options in (GraphOptions[])[new(), Whole])
            {
                var graph = CompactGraph.From(RandomGraphs.List(pairs), options);
                Assert.Equal(Enumerable.Range(0, graph.EdgeCount).Where(edge => IsBridge(graph, edge)), CutPoints.Bridges(graph));
            }
        });

    [Fact]
    public void Two_edges_are_in_one_block_when_no_vertex_takes_them_apart() =>
        RandomGraphs.HoldForPairs(pairs =>
        {
            var graph = CompactGraph.From(RandomGraphs.List(pairs), Whole);
            var blocks = Blocks.Of(graph);
            var naive = new NaiveGraph(graph);
            var without = Enumerable.Range(-1, graph.VertexCount + 1).Select(cut => naive.Vertices.Select(
                start => start == cut ? [] : naive.Reach(start, vertex => vertex != cut, naive.AreTied)).ToArray()).ToArray();
            for (var first = 0; first < graph.EdgeCount; first++)
            {
                for (var second = first + 1; second < graph.EdgeCount; second++)
                {
                    Assert.Equal(AreInOneBlock(without, Ends(graph, first), Ends(graph, second)), blocks.OfEdges[first] == blocks.OfEdges[second]);
                }
            }

            Assert.Equal(blocks.OfEdges.Distinct().Count(), blocks.Count);
            Assert.Equal(Enumerable.Range(0, blocks.Count), blocks.OfEdges.Distinct());
        });

    [Theory]
    [MemberData(nameof(GoldenGraph.Small), MemberType = typeof(GoldenGraph))]
    [InlineData("pl5k")]
    [InlineData("lfr5k")]
    public void Cut_vertices_and_bridges_are_those_of_other_programs(string name)
    {
        var golden = GoldenGraph.Load(name);
        var bridges = golden.Facts.GetProperty("bridges").EnumerateArray().Select(pair => (pair[0].GetInt32(), pair[1].GetInt32())).Order();

        Assert.Equal(golden.Facts.GetProperty("articulation_points").EnumerateArray().Select(vertex => vertex.GetInt32()), CutPoints.Vertices(golden.Graph));
        Assert.Equal(bridges, CutPoints.Bridges(golden.Graph).Select(edge => Ends(golden.Graph, edge)));
    }

    [Fact]
    public void A_path_of_a_million_vertices_is_cut_anywhere_and_needs_no_deep_stack()
    {
        var path = LargeGraphs.Path(1_000_000);

        Assert.Equal(999_998, CutPoints.Vertices(path).Length);
        Assert.Equal(999_999, CutPoints.Bridges(path).Length);
        Assert.Equal(999_999, Blocks.Of(path).Count);
        Assert.Equal(1_000_000, Components.Strong(LargeGraphs.Path(1_000_000, isDirected: true)).Count);
        Assert.Equal(1, Components.Strong(LargeGraphs.Path(1_000_000, isDirected: true, isClosed: true)).Count);
        Assert.Equal(1, Components.Weak(path).Count);
    }

    [Fact]
    public void The_hub_of_a_star_is_its_one_cut_vertex() => Assert.Equal([0], CutPoints.Vertices(LargeGraphs.Star(100_000)));

    [Fact]
    public void Bridges_of_a_directed_graph_are_refused() => Assert.Throws<ArgumentException>(() => CutPoints.Bridges(LargeGraphs.Path(3, isDirected: true)));

    private static (int From, int To) Ends(CompactGraph graph, int edge) => (graph.EdgeFrom[edge], graph.EdgeTo[edge]);

    private static bool IsBridge(CompactGraph graph, int edge)
    {
        var (from, to) = Ends(graph, edge);
        var others = Enumerable.Range(0, graph.EdgeCount).Where(other => other != edge).Select(other => Ends(graph, other)).ToArray();
        var rest = new NaiveGraph(CompactGraph.From(RandomGraphs.List([.. others, (graph.VertexCount - 1, graph.VertexCount - 1)])));
        return from != to && !rest.Reach(from, _ => true, rest.AreTied).Contains(to);
    }

    // Edges lie on one cycle, or are parallel, when, whichever vertex is left out, an end of one still reaches an end of the other; none is
    // left out first of all.
    private static bool AreInOneBlock(HashSet<int>[][] without, (int From, int To) first, (int From, int To) second) =>
        first.From != first.To && second.From != second.To && without.Index().All(row =>
        {
            var cut = row.Index - 1;
            return row.Item[first.From == cut ? first.To : first.From].Contains(second.From == cut ? second.To : second.From);
        });
}
