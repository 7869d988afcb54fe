using System.Text.Json;
using Skein.Graph.Running;
using Skein.Graph.Uncertainty;
using static Skein.Graph.Tests.Golden.UncertainGraphs;

namespace Skein.Graph.Tests.Uncertainty;

public sealed class PathRobustnessTests
{
    public static TheoryData<string> Enumerated { get; } = ["wheatstone_p0.5", "wheatstone_p0.9", "k4_p0.5", "k4_p0.9", "path4_mixed", "hijackers19_12uncertain"];

    [Theory]
    [MemberData(nameof(Enumerated))]
    public void The_chance_of_being_connected_is_the_enumerated_reliability_of_every_pair(string name)
    {
        var described = Uncertain(name);
        var graph = GraphOf(described);
        foreach (var (from, row) in described.GetProperty("two_terminal_reliability").EnumerateArray().Index())
        {
            foreach (var (to, expected) in row.EnumerateArray().Index().Where(cell => cell.Index >= from && (from + cell.Index) % 3 == 0))
            {
                var robustness = PathRobustness.Between(graph, from, to, graph.VertexCount, mostPaths: 0, new() { ExactUpTo = 12 });

                Assert.True(robustness.IsExact);
                Assert.Equal(expected.GetDouble(), robustness.Connected, 1e-9);
            }
        }
    }

    [Theory]
    [InlineData("wheatstone_p0.9", 2)]
    [InlineData("wheatstone_p0.5", 3)]
    [InlineData("k4_p0.5", 3)]
    [InlineData("path4_mixed", 3)]
    public void Distances_and_paths_have_the_chances_that_listing_all_worlds_by_hand_gives(string name, int mostSteps)
    {
        var graph = GraphOf(Uncertain(name));
        var (from, to) = (0, graph.VertexCount - 1);
        var distances = new double[mostSteps + 1];
        var paths = NaivePaths(graph, from, to, mostSteps);
        var (exists, shortest) = (new double[paths.Count], new double[paths.Count]);
        for (var world = 0; world < 1 << graph.EdgeCount; world++)
        {
            var weight = 1.0;
            for (var edge = 0; edge < graph.EdgeCount; edge++)
            {
                weight *= ((world >> edge) & 1) == 1 ? graph.ProbabilityOf(edge) : 1 - graph.ProbabilityOf(edge);
            }

            var whole = paths.Index().Where(path => path.Item.All(edge => ((world >> edge) & 1) == 1)).ToList();
            if (whole.Count > 0)
            {
                distances[whole.Min(path => path.Item.Count)] += weight;
            }

            foreach (var (number, path) in whole)
            {
                exists[number] += weight;
                shortest[number] += path.Count == whole.Min(other => other.Item.Count) ? weight : 0;
            }
        }

        var robustness = PathRobustness.Between(graph, from, to, mostSteps, options: new() { ExactUpTo = 12 });

        AssertClose(distances, robustness.Distances);
        Assert.Equal(paths.Count, robustness.Paths.Count);
        foreach (var chance in robustness.Paths)
        {
            var number = paths.FindIndex(path => path.SequenceEqual(chance.Path.Edges));
            Assert.Equal(exists[number], chance.Exists, 1e-9);
            Assert.Equal(shortest[number], chance.IsShortest, 1e-9);
        }
    }

    [Fact]
    public void Drawn_worlds_agree_with_the_enumeration_within_four_standard_errors_on_any_number_of_threads()
    {
        var described = Uncertain("hijackers19_12uncertain");
        var (from, to, expected) = described.GetProperty("two_terminal_reliability").EnumerateArray().Index()
            .SelectMany(row => row.Item.EnumerateArray().Index().Select(cell => (From: row.Index, To: cell.Index, Chance: cell.Item.GetDouble())))
            .MinBy(pair => Math.Abs(pair.Chance - 0.8));

        var one = Draw(threads: 1);

        Assert.False(one.IsExact);
        var error = Math.Sqrt(expected * (1 - expected) / 4_000);
        Assert.InRange(one.Connected, expected - (4 * error), expected + (4 * error));
        Assert.Equal(JsonSerializer.Serialize(one), JsonSerializer.Serialize(Draw(threads: 4)));

        PathRobustness Draw(int threads) => PathRobustness.Between(
            GraphOf(described), from, to, 18, options: new() { Worlds = 4_000, ExactUpTo = 0, Seed = 2 }, work: new Work { Threads = threads });
    }

    [Fact]
    public void Vertices_in_two_components_have_no_path_and_a_vertex_reaches_itself_without_a_step()
    {
        var graph = RandomGraphs.Of((0, 1), (2, 3));

        var apart = PathRobustness.Between(graph, 0, 3, 3);
        var same = PathRobustness.Between(graph, 2, 2, 3);

        Assert.Equal(0, apart.Connected);
        Assert.Empty(apart.Paths);
        Assert.Equal(1, same.Distances[0]);
        Assert.Equal([2], Assert.Single(same.Paths).Path.Vertices);
    }

    [Fact]
    public void More_paths_than_were_asked_for_are_said_to_exist()
    {
        var square = RandomGraphs.Of((0, 1), (1, 3), (0, 2), (2, 3));

        Assert.True(PathRobustness.Between(square, 0, 3, 2, mostPaths: 1).HasMorePaths);
        Assert.False(PathRobustness.Between(square, 0, 3, 2, mostPaths: 2).HasMorePaths);
        Assert.False(PathRobustness.Between(square, 0, 1, 1, mostPaths: 1).HasMorePaths);
    }

    private static List<List<int>> NaivePaths(CompactGraph graph, int from, int to, int mostSteps)
    {
        var found = new List<List<int>>();
        Walk(from, [from], []);
        return found;

        void Walk(int at, HashSet<int> seen, List<int> edges)
        {
            if (at == to)
            {
                found.Add([.. edges]);
                return;
            }

            for (var edge = 0; edge < graph.EdgeCount && edges.Count < mostSteps; edge++)
            {
                var next = graph.EdgeFrom[edge] == at ? graph.EdgeTo[edge] : graph.EdgeTo[edge] == at ? graph.EdgeFrom[edge] : -1;
                if (next >= 0 && seen.Add(next))
                {
                    Walk(next, seen, [.. edges, edge]);
                    seen.Remove(next);
                }
            }
        }
    }

    private static void AssertClose(IEnumerable<double> expected, IEnumerable<double> actual) =>
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, 1e-9));
}
