using System.Globalization;
using System.Text.Json;
using Skein.Casework.Contagion;
using Skein.Casework.Views;
using Skein.Graph.Running;
using Skein.Model.Entities;
using Skein.Model.Log;

namespace Skein.Casework.Tests.Contagion;

public class SimulateSpreadTests
{
    public static TheoryData<SpreadRule, SpreadGround> Everything()
    {
        var all =
            from rule in Enum.GetValues<SpreadRule>()
            from ground in Enum.GetValues<SpreadGround>()
            where rule != SpreadRule.Multiplex || ground == SpreadGround.Case
            select (rule, ground);
        var data = new TheoryData<SpreadRule, SpreadGround>();
        foreach (var (rule, ground) in all)
        {
            data.Add(rule, ground);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Every_result_says_that_it_is_a_simulation_and_what_it_takes_to_repeat_it(SpreadRule rule, SpreadGround ground)
    {
        using var crowd = new Crowd(12);
        var view = crowd.Run(new SpreadRequest { Model = new SpreadModel(rule), On = ground, Shape = new() { Size = 24, Degree = 4 }, Runs = 20, Seed = 7 });

        Assert.Equal("simulation, not evidence", view.Notice);
        Assert.Equal((7, 20), (view.Seed, view.Runs));
        Assert.NotEmpty(view.Spread.Model);
        Assert.True(view.Spread.ModelVersion > 0);
        Assert.NotEmpty(view.Spread.Parameters);
        Assert.NotEmpty(view.On.Parameters);
        Assert.Matches("^[0-9a-f]{64}$", view.On.Fingerprint);
        Assert.Equal(ground == SpreadGround.Case ? 12 : 24, view.On.Vertices);
        Assert.NotEmpty(view.Caveats);
    }

    // Centola and Macy 2007 on a ring of 20: seeds are one vertex and its neighbors.
    [Theory]
    [InlineData(4, 1, new[] { 5, 9, 13, 17, 20 })]
    [InlineData(4, 2, new[] { 5, 7, 9, 11, 13, 15, 17, 20 })]
    [InlineData(4, 3, new[] { 5 })]
    [InlineData(6, 3, new[] { 7, 9, 11, 13, 15, 17, 20 })]
    [InlineData(6, 4, new[] { 7 })]
    public void On_a_ring_complex_contagion_takes_the_known_course(int degree, int threshold, int[] course)
    {
        using var desk = new Desk();
        var request = new SpreadRequest { Model = new SpreadModel(SpreadRule.Complex, threshold), On = SpreadGround.Ring, Shape = new() { Size = 20, Degree = degree }, Runs = 10 };
        var view = Assert.IsType<SpreadOutcome.Simulated>(new SimulateSpread(desk.Session).Run(request, ViewFilter.Everything)).View;

        Assert.Equal(course, view.Spread.Course);
        Assert.Equal(course[^1] / 20.0, view.Spread.Size.Median);
        Assert.Equal(course.Length - 1.0, view.Spread.Steps.Median);
    }

    // On a large ring of two neighbors each goes on with probability T to one more, on both sides: 1 + 2T / (1 - T) in the mean.
    [Theory]
    [InlineData(0.5, null, 3.0)]
    [InlineData(0.75, 4.0, 7.0)]
    public void In_continuous_time_a_chain_goes_on_as_far_as_its_probability_says(double transmission, double? recovery, double mean)
    {
        var request = new SpreadRequest
        {
            Model = new SpreadModel(SpreadRule.Markov, Transmission: transmission, Recovery: recovery),
            On = SpreadGround.Ring,
            Shape = new() { Size = 2000, Degree = 2 },
            Start = SpreadStart.Random,
            Runs = 8000,
        };
        var view = Assert.IsType<SpreadOutcome.Simulated>(SimulateSpread.OnGenerated(request)).View;

        // Four standard errors, of a variance of at most four times T / (1 - T)².
        var error = 4 * Math.Sqrt(4 * transmission / Math.Pow(1 - transmission, 2) / 8000);
        Assert.InRange(view.Spread.Size.Mean!.Value * 2000, mean - error, mean + error);
        Assert.Equal("sir-markov", view.Spread.Model);
        Assert.Equal(1, view.Spread.Course[0]);
    }

    [Fact]
    public void The_same_seed_gives_the_same_result_for_any_number_of_threads_and_another_seed_another()
    {
        using var crowd = new Crowd(30);
        Events(crowd);
        var request = new SpreadRequest
        {
            Model = new SpreadModel(SpreadRule.Sir, Transmission: 0.6),
            Against = new SpreadModel(SpreadRule.Complex, 1),
            Start = SpreadStart.Random,
            Runs = 200,
        };

        var first = Json(crowd.Run(request, work: new Work { Threads = 1 }));
        Assert.Equal(first, Json(crowd.Run(request, work: new Work { Threads = 4 })));
        Assert.NotEqual(first, Json(crowd.Run(request with { Seed = 2 })));
    }

    [Fact]
    public void Nobody_is_named_in_a_result_whatever_is_asked()
    {
        using var crowd = new Crowd(20);
        Events(crowd);
        foreach (var start in Enum.GetValues<SpreadStart>())
        {
            var view = crowd.Run(new SpreadRequest { Model = new SpreadModel(SpreadRule.Si, Transmission: 0.5), Start = start, Runs = 50, Against = new SpreadModel(SpreadRule.Sir) });
            var text = Json(view);
            Assert.DoesNotContain("Okonsen", text, StringComparison.Ordinal);
            Assert.DoesNotContain("pe-", text, StringComparison.Ordinal);
            Assert.NotNull(view.Order);
        }
    }

    [Fact]
    public void Two_rules_are_compared_from_the_same_seeds_run_by_run()
    {
        using var crowd = new Crowd(12);
        // With one source enough the whole chain adopts; with two a chain never goes on: a seed and its neighbors, two or three, stay alone.
        var view = crowd.Run(new SpreadRequest { Model = new SpreadModel(SpreadRule.Complex, 1), Against = new SpreadModel(SpreadRule.Complex, 2), Runs = 300 });

        var against = view.Against!;
        Assert.Equal((1.0, 0.0), (against.FirstLarger, against.SecondLarger));
        Assert.Equal(1.0, view.Spread.Size.Median);
        Assert.Equal(9 / 12.0, against.Size.Median);
        Assert.Equal((9 / 12.0, 10 / 12.0), (against.Size.Low, against.Size.High));
        Assert.Equal(view.Spread.Size.Mean!.Value - against.Second.Size.Mean!.Value, against.Size.Mean!.Value, 12);
        Assert.Null(against.Second.To90.Median);
    }

    [Fact]
    public void Kinds_of_ties_are_layers_so_that_one_close_circle_is_enough()
    {
        using var crowd = new Crowd(14);
        crowd.Tie("friend-of", from left in Enumerable.Range(0, 14) from right in Enumerable.Range(0, 14) where right >= left + 2 select (left, right));
        crowd.Joined(["2010", "2010", "2010"]);
        var request = new SpreadRequest { Start = SpreadStart.Events, Runs = 1 };

        // Three of thirteen are no half; but one of two siblings is.
        Assert.Equal(3 / 14.0, crowd.Run(request with { Model = new SpreadModel(SpreadRule.Fractional, 0.5) }).Spread.Size.Mean);
        var multiplex = crowd.Run(request with { Model = new SpreadModel(SpreadRule.Multiplex, 0.5) });
        Assert.Equal(1.0, multiplex.Spread.Size.Mean);
        Assert.Equal("friendship kinship", multiplex.On.Parameters.Single(parameter => parameter.Name == "families").Value);
    }

    [Fact]
    public void Too_small_a_network_gives_a_sentence()
    {
        using var crowd = new Crowd(9);
        var refused = crowd.Refused(new SpreadRequest());
        Assert.Equal("SK-SPR-001", refused.Code);
        Assert.StartsWith("Only 9 persons have a tie in this view", refused.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Protected_persons_are_never_part_of_a_simulation()
    {
        using var crowd = new Crowd(12);
        crowd.Desk.Person("pe-90", "Ilsa Varn", ProtectionClass.Cleared);
        crowd.Desk.Say("st-900", crowd.People[0], "friend-of", EntityIdOf("pe-90"), crowd.Desk.Source("so-other"));

        Assert.Equal(12, crowd.Run(new SpreadRequest { Runs = 1 }).On.Vertices);
        Assert.Equal("SK-SPR-007", crowd.Refused(new SpreadRequest(), new ViewFilter { IncludeProtected = true }).Code);
    }

    [Fact]
    public void Who_has_no_tie_can_be_left_out()
    {
        using var crowd = new Crowd(12);
        crowd.Desk.Person("pe-91", "Oren Halle");
        crowd.Desk.Say("st-901", EntityIdOf("pe-91"), "member-of", EntityIdOf("or-club"), crowd.Desk.Source("so-other"));

        Assert.Equal((13, 1), Sizes(crowd.Run(new SpreadRequest { Runs = 1 })));
        Assert.Equal((12, 0), Sizes(crowd.Run(new SpreadRequest { Runs = 1, TiedOnly = true })));
    }

    [Fact]
    public void What_is_out_of_range_is_refused_with_a_sentence()
    {
        using var crowd = new Crowd(10);
        (SpreadRequest Request, string Code)[] faults =
        [
            (new() { Model = new SpreadModel(SpreadRule.Complex, 1.5) }, "SK-SPR-002"),
            (new() { Model = new SpreadModel(SpreadRule.Fractional, 2) }, "SK-SPR-002"),
            (new() { Model = new SpreadModel(SpreadRule.Sir, Transmission: double.NaN) }, "SK-SPR-002"),
            (new() { Against = new SpreadModel(SpreadRule.Si, Transmission: -0.1) }, "SK-SPR-002"),
            (new() { Runs = 0 }, "SK-SPR-002"),
            (new() { Model = new SpreadModel(SpreadRule.Markov, Transmission: 1) }, "SK-SPR-002"),
            (new() { Model = new SpreadModel(SpreadRule.Markov, Recovery: 0) }, "SK-SPR-002"),
            (new() { On = SpreadGround.Lfr, Shape = new() { Exponent = 0.5 } }, "SK-SPR-002"),
            (new() { On = SpreadGround.Lfr, Shape = new() { SmallestGroup = 20, LargestGroup = 19 } }, "SK-SPR-002"),
            (new() { On = SpreadGround.Configuration, Shape = new() { LargestDegree = 1000 } }, "SK-SPR-002"),
            (new() { On = SpreadGround.Random, Shape = new() { Size = 5 } }, "SK-SPR-002"),
            (new() { On = SpreadGround.Random, Model = new SpreadModel(SpreadRule.Multiplex) }, "SK-SPR-003"),
            (new() { Noise = 0.01 }, "SK-SPR-004"),
            (new() { Start = SpreadStart.Events }, "SK-SPR-005"),
            (new() { On = SpreadGround.Ring, Start = SpreadStart.Events }, "SK-SPR-006"),
            (new() { On = SpreadGround.Ring, Shape = new() { Degree = 5 } }, "SK-SPR-008"),
            (new() { On = SpreadGround.Regular, Shape = new() { Size = 11, Degree = 3 } }, "SK-SPR-008"),
            (new() { On = SpreadGround.Blocks, Shape = new() { Size = 20, Blocks = 10, Degree = 6 } }, "SK-SPR-008"),
        ];

        Assert.All(faults, fault =>
        {
            var refused = crowd.Refused(fault.Request);
            Assert.Equal(fault.Code, refused.Code);
            Assert.EndsWith(".", refused.Sentence, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_simulation_can_be_stopped()
    {
        using var crowd = new Crowd(12);
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => crowd.Run(new SpreadRequest(), work: new Work { Cancellation = stop.Token }));
    }

    private static (int Vertices, int Isolates) Sizes(SpreadView view) => (view.On.Vertices, view.On.Isolates);

    private static Model.EntityId EntityIdOf(string id) => Model.EntityId.From(id);

    private static string Json(SpreadView view) => JsonSerializer.Serialize(view, CaseJson.Options);

    private static void Events(Crowd crowd) => crowd.Joined(Enumerable.Range(2010, 14).Select(year => year.ToString(CultureInfo.InvariantCulture)));
}
