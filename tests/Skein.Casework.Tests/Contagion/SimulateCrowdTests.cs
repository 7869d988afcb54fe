using Skein.Casework.Contagion;

namespace Skein.Casework.Tests.Contagion;

public class SimulateCrowdTests
{
    // Granovetter 1978, pages 1424 and 1425: thresholds 0, 1, 2, … 99, and the same with a 2 in the place of the 1.
    [Fact]
    public void Nearly_the_same_crowds_end_in_opposite_ways()
    {
        var view = Run(new CrowdRequest { Thresholds = "0-99", Against = "0,2,2-99" });

        Assert.Equal(Enumerable.Range(1, 100), view.First.Rounds);
        Assert.Equal((100, 100, 100), (view.First.Size, view.First.Final, view.First.LastRound));
        Assert.Equal([1], view.Against!.Rounds);
        Assert.Equal(1, view.Differing);
        Assert.Equal("simulation, not evidence", view.Notice);
        Assert.Null(view.Draws);
    }

    [Theory]
    [InlineData("5", new[] { 0 }, 0)]
    [InlineData("0,0,0", new[] { 3 }, 1)]
    [InlineData("3, 0, 1, 1", new[] { 1, 3, 4 }, 3)]
    public void A_list_is_of_numbers_and_ranges_in_any_order(string thresholds, int[] rounds, int last)
    {
        var course = Run(new CrowdRequest { Thresholds = thresholds }).First;

        Assert.Equal((rounds[^1], last), (course.Final, course.LastRound));
        Assert.Equal(rounds, course.Rounds);
    }

    [Theory]
    [InlineData(0, 10, 1, 1)]
    [InlineData(-1, 0, 1, 1)]
    [InlineData(3, 0, 0, 0)]
    public void Drawn_crowds_without_spread_do_what_their_one_threshold_says(double mean, int size, double share, double round)
    {
        var draws = Run(new CrowdRequest { Mean = mean, Deviation = 0, Size = Math.Max(1, size), Runs = 50 }).Draws!;

        Assert.Equal((share, share, share), (draws.Final.Low, draws.Final.Median, draws.Final.High));
        Assert.Equal(round, draws.LastRound.Median);
    }

    // Of two with thresholds drawn around 0 each is at or below 0 with one half; one at or below 1 (84.13 %) follows the other.
    [Fact]
    public void Thresholds_are_drawn_from_a_normal_distribution()
    {
        var draws = Run(new CrowdRequest { Mean = 0, Deviation = 1, Size = 2, Runs = 40_000, Seed = 3 }).Draws!;
        var mean = (0.25 * 1) + (2 * 0.5 * 0.341345 * 1) + (2 * 0.5 * 0.158655 * 0.5);

        // Four standard errors of at most 0.5 / 200.
        Assert.InRange(draws.Final.Mean!.Value, mean - 0.01, mean + 0.01);
        Assert.Equal(draws, Run(new CrowdRequest { Mean = 0, Deviation = 1, Size = 2, Runs = 40_000, Seed = 3 }).Draws);
    }

    [Theory]
    [InlineData("a-b", null, "SK-SPR-012")]
    [InlineData("", null, "SK-SPR-012")]
    [InlineData("5-2", null, "SK-SPR-012")]
    [InlineData("0-2000000", null, "SK-SPR-012")]
    [InlineData("0-9", "1,,2", "SK-SPR-012")]
    [InlineData(null, "0-9", "SK-SPR-012")]
    public void What_is_no_list_is_refused_with_a_sentence(string? thresholds, string? against, string code) =>
        Assert.Equal(code, Assert.IsType<CrowdOutcome.Refused>(SimulateCrowd.Run(new CrowdRequest { Thresholds = thresholds, Against = against })).Code);

    [Fact]
    public void A_value_out_of_its_range_is_refused()
    {
        CrowdRequest[] requests = [new() { Size = 0 }, new() { Runs = 0 }, new() { Mean = double.NaN }, new() { Deviation = -1 }];
        Assert.All(requests, request => Assert.Equal("SK-SPR-002", Assert.IsType<CrowdOutcome.Refused>(SimulateCrowd.Run(request)).Code));
    }

    private static CrowdView Run(CrowdRequest request) => Assert.IsType<CrowdOutcome.Simulated>(SimulateCrowd.Run(request)).View;
}
