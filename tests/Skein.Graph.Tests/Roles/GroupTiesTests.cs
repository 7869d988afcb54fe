using Skein.Graph.Roles;
using Skein.Graph.Tests.Structure;

namespace Skein.Graph.Tests.Roles;

public sealed class GroupTiesTests
{
    // Two triangles, one for each group, and one tie between them; a vertex of a third group has no tie.
    private static readonly CompactGraph TwoCells = RandomGraphs.Of((0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5), (2, 3), (6, 6));
    private static readonly int[] Cells = [0, 0, 0, 1, 1, 1, 2];

    [Fact]
    public void The_index_is_external_less_internal_ties_over_all()
    {
        Near.Equal((1 - 6) / 7.0, ExternalInternal.Of(TwoCells, Cells));
        Assert.Equal([-0.5, -0.5, null], ExternalInternal.OfGroups(TwoCells, Cells));
        Near.Equal(-1.0 / 3, ExternalInternal.OfVertices(TwoCells, Cells)[2]);
        Assert.Equal(-1, ExternalInternal.OfVertices(TwoCells, Cells)[0]);
        Assert.Null(ExternalInternal.OfVertices(TwoCells, Cells)[6]);

        // 21 pairs, six of them within groups.
        Near.Equal((15 - 6) / 21.0, ExternalInternal.Expected(TwoCells, Cells));
    }

    [Fact]
    public void What_is_expected_is_the_index_of_the_complete_graph()
    {
        var complete = RandomGraphs.Of([.. Enumerable.Range(0, 7).SelectMany(first => Enumerable.Range(0, first).Select(second => (first, second)))]);

        Near.Equal(ExternalInternal.Of(complete, Cells)!.Value, ExternalInternal.Expected(TwoCells, Cells));
    }

    [Fact]
    public void Colemans_index_is_the_part_of_what_could_be_above_expectation_that_is()
    {
        // Each group sends seven ties, six within; by chance two in six others would be.
        var group = Homophily.OfGroups(TwoCells, Cells)[0];

        Assert.Equal((7L, 6L), (group.Sent, group.SentWithin));
        Near.Equal(7 * 2 / 6.0, group.Expected);
        Near.Equal((6 - (7 * 2 / 6.0)) / (7 - (7 * 2 / 6.0)), group.Index);
        Near.Equal(6 / 7.0, group.Share);
        Assert.Equal((14L, 12L), (Homophily.Of(TwoCells, Cells).Sent, Homophily.Of(TwoCells, Cells).SentWithin));
    }

    [Fact]
    public void A_group_that_avoids_itself_has_an_index_of_minus_one() =>
        Assert.Equal(-1, Homophily.OfGroups(RandomGraphs.Of((0, 2), (0, 3), (1, 2)), [0, 0, 1, 1])[0].Index);

    [Fact]
    public void A_group_without_ties_and_one_that_is_everybody_have_no_index()
    {
        Assert.Null(Homophily.OfGroups(TwoCells, Cells)[2].Index);
        Assert.Null(Homophily.OfGroups(TwoCells, Cells)[2].Share);
        Assert.Null(Homophily.OfGroups(TwoCells, new int[7])[0].Index);
    }

    [Fact]
    public void Of_a_directed_tie_the_sender_alone_counts()
    {
        var arcs = CompactGraph.From(RandomGraphs.List((0, 1), (2, 0)), new GraphOptions { IsDirected = true });

        Assert.Equal([1L, 1L], Homophily.OfGroups(arcs, [0, 0, 1]).Select(group => group.Sent));
    }

    [Fact]
    public void Counts_agree_with_a_walk_over_all_pairs() =>
        RandomGraphs.HoldForDirectedGraphs(graph =>
        {
            var naive = new NaiveGraph(graph);
            var groups = naive.Vertices.Select(vertex => vertex % 2).ToArray();
            var arcs = naive.Vertices.SelectMany(from => naive.Vertices.Where(to => naive.Has(from, to)).Select(to => groups[from] == groups[to])).ToArray();
            double? expected = arcs.Length == 0 ? null : (arcs.Count(within => !within) - (double)arcs.Count(within => within)) / arcs.Length;
            Assert.Equal(expected, ExternalInternal.Of(graph, groups));
            Assert.Equal(arcs.Count(within => within), Homophily.Of(graph, groups).SentWithin);
        });
}
