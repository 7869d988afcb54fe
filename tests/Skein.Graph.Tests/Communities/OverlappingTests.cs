using Skein.Graph.Communities;

namespace Skein.Graph.Tests.Communities;

public sealed class OverlappingTests
{
    [Fact]
    public void Clique_percolation_is_what_exchanging_one_vertex_at_a_time_reaches() => RandomGraphs.HoldForGraphs(graph =>
    {
        foreach (var size in (int[])[2, 3, 4])
        {
            var found = CliquePercolation.Of(graph, size)!;

            Assert.Equal(NaivePercolation(graph, size), Rows(found));
        }
    });

    [Fact]
    public void Two_triangles_with_one_vertex_in_common_overlap_in_it_and_with_an_edge_in_common_are_one()
    {
        var bowTie = CliquePercolation.Of(RandomGraphs.Of((0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 2)))!;
        var diamond = CliquePercolation.Of(RandomGraphs.Of((0, 1), (1, 2), (2, 0), (2, 3), (3, 1)))!;

        Assert.Equal(["0 1 2", "2 3 4"], Rows(bowTie));
        Assert.Equal<int[]>([[0], [0], [0, 1], [1], [1]], bowTie.GroupsOfVertices());
        Assert.Equal(["0 1 2 3"], Rows(diamond));
    }

    [Fact]
    public void Too_many_cliques_are_said_and_not_computed()
    {
        // The graph of Moon and Moser: seven threes, each tied to all others, has 3⁷ maximal cliques.
        var pairs = Enumerable.Range(0, 21).SelectMany(one => Enumerable.Range(0, 21).Where(other => other / 3 > one / 3).Select(other => (one, other)));
        var graph = RandomGraphs.Of([.. pairs]);

        Assert.Null(CliquePercolation.Of(graph, 3, mostCliques: 2_186));
        Assert.NotNull(CliquePercolation.Of(graph, 3, mostCliques: 2_187));
    }

    [Fact]
    public void Link_communities_are_those_of_single_linkage_done_slowly() => RandomGraphs.HoldForGraphs(graph =>
    {
        var found = LinkCommunities.Of(graph)!;
        var (edges, density) = NaiveLinks(graph);

        Assert.Equal(density, found.Density, 1e-9);
        Assert.Equal(edges, found.Edges);
    });

    [Fact]
    public void Ties_of_two_cliques_with_one_vertex_in_common_are_two_groups_that_overlap_in_it()
    {
        var pairs = new List<(int, int)>();
        foreach (var start in (int[])[0, 4])
        {
            pairs.AddRange(from one in Enumerable.Range(start, 5) from other in Enumerable.Range(start, 5) where one < other select (one, other));
        }

        var found = LinkCommunities.Of(RandomGraphs.Of([.. pairs]))!;

        Assert.Equal(["0 1 2 3 4", "4 5 6 7 8"], Rows(found.Vertices));
        Assert.Equal(1, found.Density, 1e-12);
        Assert.Null(LinkCommunities.Of(RandomGraphs.Of([.. pairs]), mostPairs: 10));
    }

    private static string[] Rows(Cover cover) =>
        [.. Enumerable.Range(0, cover.Count).Select(group => string.Join(' ', cover.Members(group).ToArray()))];

    private static string[] NaivePercolation(CompactGraph graph, int size)
    {
        var cliques = Subsets(graph.VertexCount, size)
            .Where(set => set.All(one => set.All(other => one == other || graph.FindEdge(one, other) >= 0))).Select(set => set.ToHashSet()).ToList();
        var groups = new List<SortedSet<int>>();
        while (cliques.Count > 0)
        {
            var (reached, waiting) = (new SortedSet<int>(), new Queue<HashSet<int>>([cliques[0]]));
            cliques.RemoveAt(0);
            while (waiting.TryDequeue(out var clique))
            {
                reached.UnionWith(clique);
                foreach (var next in cliques.Where(other => other.Count(clique.Contains) == size - 1).ToList())
                {
                    cliques.Remove(next);
                    waiting.Enqueue(next);
                }
            }

            groups.Add(reached);
        }

        var ordered = groups.Select(group => group.ToArray()).ToList();
        ordered.Sort((one, other) => one.AsSpan().SequenceCompareTo(other));
        return [.. ordered.Select(group => string.Join(' ', group)).Distinct()];
    }

    private static IEnumerable<int[]> Subsets(int n, int size, int from = 0) => size == 0
        ? [[]]
        : Enumerable.Range(from, Math.Max(0, n - from)).SelectMany(first => Subsets(n, size - 1, first + 1).Select(rest => (int[])[first, .. rest]));

    private static (Partition Edges, double Density) NaiveLinks(CompactGraph graph)
    {
        var m = graph.EdgeCount;
        var around = Enumerable.Range(0, graph.VertexCount).Select(vertex => graph.Neighbors(vertex).ToArray().Append(vertex).ToHashSet()).ToList();
        var similarities = new Dictionary<(int, int), double>();
        for (var one = 0; one < m; one++)
        {
            for (var other = one + 1; other < m; other++)
            {
                int[] ends = [graph.EdgeFrom[one], graph.EdgeTo[one]], others = [graph.EdgeFrom[other], graph.EdgeTo[other]];
                if (ends.Intersect(others).ToArray() is [var shared])
                {
                    var (left, right) = (around[ends.Sum() - shared], around[others.Sum() - shared]);
                    similarities[(one, other)] = (double)left.Intersect(right).Count() / left.Union(right).Count();
                }
            }
        }

        var best = (Edges: Partition.OfSingletons(m), Density: 0.0);
        foreach (var cut in similarities.Values.Distinct().OrderDescending())
        {
            var labels = Enumerable.Range(0, m).ToArray();
            foreach (var ((one, other), _) in similarities.Where(pair => pair.Value >= cut))
            {
                var (keep, change) = (labels[one], labels[other]);
                labels = Array.ConvertAll(labels, label => label == change ? keep : label);
            }

            var edges = Partition.Of(labels);
            var density = edges.Members().Sum(members =>
            {
                double n = members.SelectMany(edge => new[] { graph.EdgeFrom[edge], graph.EdgeTo[edge] }).Distinct().Count();
                return n <= 2 ? 0 : members.Length * (members.Length - (n - 1)) / ((n - 2) * (n - 1));
            }) * 2 / m;
            best = density > best.Density + 1e-12 ? (edges, density) : best;
        }

        return best;
    }
}
