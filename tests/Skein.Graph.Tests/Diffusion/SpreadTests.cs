using Skein.Graph.Diffusion;
using Skein.Graph.Diffusion.Models;
using Skein.Graph.Edges;
using Skein.Graph.Running;

namespace Skein.Graph.Tests.Diffusion;

public sealed class SpreadTests
{
    private static readonly CompactGraph Network = TestNetworks.SmallWorld(400, 3, rewired: 0.1, seed: 1);

    public static TheoryData<int> EveryModel { get; } = [.. Enumerable.Range(0, Models.Length)];

    private static ContagionModel[] Models =>
    [
        new ReedFrostSir(0.25),
        new MarkovSir(0.5, 1),
        new SusceptibleInfected(0.2, MaxSteps: 12),
        new SusceptibleInfectedSusceptible(0.1, 0.3, MaxSteps: 20),
        new IndependentCascade(0.3),
        new FractionalThreshold(0.3),
        new FractionalThreshold(new Thresholds.Uniform(0, 0.8)),
        new FractionalThreshold(new Thresholds.Normal(0.4, 0.1), Noise: 0.05, MaxSteps: 30),
        new AbsoluteThreshold(2),
        new AbsoluteThreshold(3, Noise: 0.02, MaxSteps: 25),
        new MultiplexThreshold([Network, Network], [0.3, 0.5], Noise: 0.01, MaxSteps: 10),
    ];

    [Theory]
    [MemberData(nameof(EveryModel))]
    public void Results_are_the_same_for_one_thread_and_for_four(int index)
    {
        var options = new EnsembleOptions { KeepsAdoptions = true };
        var one = Spread.Many(Network, Models[index], new Seeding.RandomEgo(), runs: 60, seed: 7, options, new Work { Threads = 1 });
        var four = Spread.Many(Network, Models[index], new Seeding.RandomEgo(), runs: 60, seed: 7, options, new Work { Threads = 4 });

        Assert.Equal(one.Runs, four.Runs);
        Assert.Equal(one.Adoptions, four.Adoptions);
        Assert.NotEqual(one.Runs, Spread.Many(Network, Models[index], new Seeding.RandomEgo(), runs: 60, seed: 8).Runs);
    }

    [Theory]
    [MemberData(nameof(EveryModel))]
    public void A_run_by_itself_goes_as_it_does_among_others_and_its_numbers_fit_its_vertices(int index)
    {
        var options = new EnsembleOptions { KeepsAdoptions = true };
        var many = Spread.Many(Network, Models[index], new Seeding.Random(6), runs: 20, seed: 5, options);
        var alone = Enumerable.Range(0, 20).Select(run => Spread.Once(Network, Models[index], new Seeding.Random(6), seed: 5, run)).ToList();

        Assert.Equal(many.Runs, alone.Select(run => run.Outcome));
        Assert.All(alone, run =>
        {
            var times = run.AdoptedAt.Where(time => !double.IsNaN(time)).Order().ToArray();
            Assert.Equal(run.Outcome.Size, times.Length);
            Assert.Equal(6, times.Count(time => time == 0));
            Assert.Equal(times.Length >= 200 ? times[199] : double.NaN, run.Outcome.TimeTo50);
            Assert.True(times[^1] <= run.Outcome.Duration);
        });
        for (var vertex = 0; vertex < Network.VertexCount; vertex++)
        {
            var times = alone.Select(run => run.AdoptedAt[vertex]).Where(time => !double.IsNaN(time)).ToList();
            Assert.Equal(times.Count, many.Adoptions![vertex].Runs);
            Assert.Equal(times.Count == 0 ? double.NaN : times.Average(), many.Adoptions[vertex].MeanTime, 1e-8);
        }
    }

    [Theory]
    [MemberData(nameof(EveryModel))]
    public void A_graph_without_edges_keeps_the_seeds_and_an_empty_one_has_none(int index)
    {
        if (Models[index] is MultiplexThreshold)
        {
            return;
        }

        var isolates = CompactGraph.From(new EdgeListBuilder(vertexCount: 5).ToEdgeList());
        var empty = CompactGraph.From(new EdgeListBuilder().ToEdgeList());

        Assert.All(Spread.Many(isolates, Models[index], new Seeding.Random(3), runs: 4).Runs, run => Assert.Equal(3, run.Size));
        Assert.All(Spread.Many(isolates, Models[index], new Seeding.RandomEgo(), runs: 4).Runs, run => Assert.Equal(1, run.Size));
        Assert.All(Spread.Many(empty, Models[index], new Seeding.RandomEgo(), runs: 4).Runs, run => Assert.Equal(0, run.Size));
        Assert.Empty(Spread.Many(isolates, Models[index], new Seeding.Random(1), runs: 0).Runs);
    }

    [Fact]
    public void Two_models_of_one_seed_start_from_the_same_vertices_in_every_run()
    {
        for (var run = 0; run < 20; run++)
        {
            var simple = Spread.Once(Network, new ReedFrostSir(0.4), new Seeding.Random(7), seed: 3, run);
            var complex = Spread.Once(Network, new AbsoluteThreshold(2, Noise: 0.1, MaxSteps: 9), new Seeding.Random(7), seed: 3, run);

            Assert.Equal(simple.AdoptedAt.Index().Where(row => row.Item == 0), complex.AdoptedAt.Index().Where(row => row.Item == 0));
        }
    }

    [Fact]
    public void Every_set_of_random_seeds_is_equally_likely()
    {
        var isolates = CompactGraph.From(new EdgeListBuilder(vertexCount: 5).ToEdgeList());
        var runs = Enumerable.Range(0, 6_000)
            .Select(run => Spread.Once(isolates, new ReedFrostSir(0), new Seeding.Random(2), seed: 1, run))
            .GroupBy(run => string.Join(' ', run.AdoptedAt))
            .Select(group => group.Count()).ToList();

        // Ten pairs, 600 runs each on average; chi-square on nine degrees of freedom, the 99.99 % point.
        Assert.Equal(10, runs.Count);
        Assert.True(runs.Sum(count => Math.Pow(count - 600, 2) / 600) < 33.7);
    }

    [Fact]
    public void A_vertex_named_twice_is_one_seed_and_one_that_is_not_there_is_refused()
    {
        Assert.Equal(2, Spread.Once(Network, new ReedFrostSir(0), new Seeding.Given([4, 9, 4])).Outcome.Size);
        Assert.Throws<ArgumentOutOfRangeException>(() => Spread.Once(Network, new ReedFrostSir(0), new Seeding.Given([400])));
        Assert.Throws<ArgumentOutOfRangeException>(() => Spread.Once(Network, new ReedFrostSir(0), new Seeding.Given([-1])));
    }

    [Fact]
    public void Lists_of_seeds_by_run_are_told_apart_in_the_record()
    {
        var first = new Seeding.ByRun([[1, 2], [3]]);

        Assert.Equal(first.Text, new Seeding.ByRun([[1, 2], [3]]).Text);
        Assert.NotEqual(first.Text, new Seeding.ByRun([[1], [2, 3]]).Text);
        Assert.Equal([2, 1, 2], Spread.Many(Network, new ReedFrostSir(0), first, runs: 3).Runs.Select(run => run.Size));
    }

    [Fact]
    public void A_record_tells_what_was_run_on_which_graph_and_that_it_is_simulation()
    {
        var runs = Spread.Many(Network, new AbsoluteThreshold(2, Noise: 0.125), new Seeding.Share(0.01), runs: 2, seed: 11);

        Assert.Equal(("threshold-absolute", 1, "share 0.01", 11L, 2), (runs.Record.Model, runs.Record.ModelVersion, runs.Record.Seeding, runs.Record.Seed, runs.Record.Runs));
        Assert.Equal([new("needed", "2"), new("noise", "0.125"), new("maxSteps", "0")], runs.Record.Parameters);
        Assert.Equal("simulation, not evidence", runs.Record.Notice);
        Assert.Equal(GraphFingerprint.Of(Network), runs.Record.Graph);
    }

    [Fact]
    public void Work_tells_its_progress_and_stops_when_it_is_told_to()
    {
        var told = new List<(long Done, long Total)>();
        Spread.Many(Network, new ReedFrostSir(0.1), new Seeding.Random(1), runs: 2_000, work: new Work { Threads = 1, Progress = new Told(told) });
        Assert.Equal((1024, 1024), told[^1]);

        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() =>
            Spread.Many(Network, new ReedFrostSir(0.1), new Seeding.Random(1), runs: 10, work: new Work { Cancellation = stop.Token }));
    }

    [Fact]
    public void Values_outside_their_range_are_refused_when_a_model_is_made()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReedFrostSir(1.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReedFrostSir(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MarkovSir(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AbsoluteThreshold(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AbsoluteThreshold(1, Noise: -0.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SusceptibleInfectedSusceptible(0.1, 0.1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FractionalThreshold(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Seeding.Share(1.5));
        Assert.Throws<ArgumentException>(() => new Seeding.ByRun([]));
        Assert.Throws<ArgumentException>(() => Spread.Once(Network, new FractionalThreshold(new Thresholds.PerVertex([0.5])), new Seeding.Random(1)));
    }

    private sealed class Told(List<(long Done, long Total)> told) : IProgress<(long Done, long Total)>
    {
        public void Report((long Done, long Total) value) => told.Add(value);
    }
}
