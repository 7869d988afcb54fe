using Skein.Casework.Contagion;
using Skein.Graph;
using Skein.Graph.Diffusion;
using Skein.Graph.Edges;
using Skein.Graph.Running;
using Skein.Testing;

namespace Skein.Casework.Tests.Contagion;

public sealed class GenerateGraphTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<SpreadGround> Kinds { get; } = [.. Enum.GetValues<SpreadGround>().Where(kind => kind != SpreadGround.Case)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_file_holds_the_graph_on_which_is_simulated(SpreadGround kind)
    {
        var shape = new GraphShape { Size = 200, Degree = 6 };
        var made = Made(GenerateGraph.Run(kind, shape, 7, _folder.At("edges.txt.gz")));
        var graph = Read("edges.txt.gz");

        var request = new SpreadRequest { On = kind, Shape = shape, Seed = 7, Runs = 5 };
        var on = Assert.IsType<SpreadOutcome.Simulated>(SimulateSpread.OnGenerated(request)).View.On;
        Assert.Equal(GraphFingerprint.Of(graph).Hash, on.Fingerprint);
        Assert.Equal(on.Parameters, made.Parameters);
        Assert.Equal((on.Kind, 200, on.Edges), (made.Kind, made.Vertices, (int)made.Edges));
    }

    [Fact]
    public void Planted_groups_stand_a_number_a_line_and_hold_the_share_of_ties_that_was_asked_for()
    {
        var made = Made(GenerateGraph.Run(
            SpreadGround.Lfr, new GraphShape { Size = 500, Degree = 12, Mixing = 0.2 }, 1, _folder.At("edges.txt"), _folder.At("groups.txt")));
        var (graph, groups) = (Read("edges.txt"), File.ReadAllLines(_folder.At("groups.txt")));

        Assert.Equal((500, groups.Distinct().Count()), (groups.Length, made.Groups));
        var leaving = Enumerable.Range(0, graph.EdgeCount).Count(edge => groups[graph.EdgeFrom[edge]] != groups[graph.EdgeTo[edge]]);
        Assert.InRange((double)leaving / graph.EdgeCount, 0.17, 0.23);
        Assert.InRange(2.0 * graph.EdgeCount / 500, 10.5, 13.5);
    }

    [Fact]
    public void Degrees_of_a_configuration_follow_the_law_and_its_bounds()
    {
        var made = Made(GenerateGraph.Run(
            SpreadGround.Configuration, new GraphShape { Size = 5_000, Degree = 4, LargestDegree = 60 }, 1, _folder.At("edges.txt")));
        var graph = Read("edges.txt");

        Assert.Equal((0, 0), (graph.Build.SelfLoopsDropped, graph.Build.ParallelEdgesMerged));
        Assert.InRange(Enumerable.Range(0, 5_000).Max(graph.Degree), 30, 60);
        Assert.InRange(2.0 * made.Edges / 5_000, 3.7, 4.3);
    }

    [Fact]
    public void So_many_edges_are_written_beyond_a_million_vertices_too()
    {
        var made = Made(GenerateGraph.Run(
            SpreadGround.Random, new GraphShape { Size = 2_000_000, Edges = 3_000 }, 1, _folder.At("edges.txt")));

        Assert.Equal((2_000_000, 3_000), (Read("edges.txt").VertexCount, Read("edges.txt").EdgeCount));
        Assert.Equal(3_000, made.Edges);
        Assert.Equal("SK-SPR-002", Refused(SpreadGround.Random, new GraphShape { Size = 2_000_000 }).Code);
    }

    [Fact]
    public void What_cannot_be_made_or_written_is_refused_and_leaves_nothing()
    {
        Assert.Equal("SK-SPR-002", Refused(SpreadGround.Ring, new GraphShape { Edges = 20 }).Code);
        Assert.Equal("SK-SPR-008", Refused(SpreadGround.Random, new GraphShape { Size = 10, Edges = 46 }).Code);
        Assert.Equal("SK-SPR-008", Refused(SpreadGround.Configuration, new GraphShape { Size = 100, Degree = 1, Exponent = 1 }).Code);
        Assert.Equal("SK-SPR-008", Refused(SpreadGround.Lfr, new GraphShape { Size = 100, Degree = 30, SmallestGroup = 10, LargestGroup = 11, Mixing = 0 }).Code);
        Assert.Equal("SK-SPR-011", Refused(SpreadGround.Ring, new GraphShape(), _folder.At("missing", "edges.txt")).Code);
        File.WriteAllText(_folder.At("taken.txt"), "mine");
        Assert.Equal("SK-SPR-010", Refused(SpreadGround.Ring, new GraphShape(), _folder.At("taken.txt")).Code);
        Assert.Equal("mine", File.ReadAllText(_folder.At("taken.txt")));
        Assert.Equal([_folder.At("taken.txt")], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_stop_leaves_no_half_file()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => GenerateGraph.Run(
            SpreadGround.Random, new GraphShape { Size = 1_000_000, Edges = 2_000_000 }, 1, _folder.At("edges.txt"), work: new Work { Cancellation = stop.Token }));
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    private static GeneratedView Made(GeneratedOutcome outcome) => Assert.IsType<GeneratedOutcome.Made>(outcome).View;

    private GeneratedOutcome.Refused Refused(SpreadGround kind, GraphShape shape, string? file = null) =>
        Assert.IsType<GeneratedOutcome.Refused>(GenerateGraph.Run(kind, shape, 1, file ?? _folder.At("refused.txt")));

    private CompactGraph Read(string file) =>
        CompactGraph.From(Assert.IsType<EdgeListReading.Read>(EdgeListFile.Read(_folder.At(file))).Edges);
}
