using System.Text.Json;
using Skein.Methods.Outcomes;
using Skein.Methods.Survival;

namespace Skein.Methods.Tests.Survival;

/// <summary>The oracle is R's survival package (Reference/README.md), and a count by hand where nobody is censored.</summary>
public class KaplanMeierTests
{
    private static readonly JsonElement Gehan = References.Json("gehan.json");

    [Theory]
    [InlineData("gehan_6mp", "plain", SurvivalInterval.Plain)]
    [InlineData("gehan_6mp", "log", SurvivalInterval.Log)]
    [InlineData("gehan_6mp", "loglog", SurvivalInterval.LogLog)]
    [InlineData("gehan_placebo", "plain", SurvivalInterval.Plain)]
    public void Curve_error_interval_and_median_are_those_of_R(string group, string type, SurvivalInterval interval)
    {
        var expected = Gehan.GetProperty(group).GetProperty(type);
        var curve = Curve(Group(group), interval);
        Assert.Equal(expected.GetProperty("time").GetArrayLength(), curve.Steps.Count);
        foreach (var (at, step) in curve.Steps.Index())
        {
            Assert.Equal(expected.GetProperty("time")[at].GetDouble(), step.Time);
            Assert.Equal(expected.GetProperty("n.risk")[at].GetInt32(), step.AtRisk);
            Assert.Equal(expected.GetProperty("n.event")[at].GetInt32(), step.Ends);
            Near(expected.GetProperty("surv")[at], step.Survival);
            Near(expected.GetProperty("std.err")[at], step.StandardError);
            Near(expected.GetProperty("lower")[at], step.Low);
            Near(expected.GetProperty("upper")[at], step.High);
        }

        Assert.Equal(expected.GetProperty("median").GetDouble(), curve.Median);
    }

    [Fact]
    public void The_interval_of_the_median_is_that_of_R()
    {
        var curve = Curve(Group("gehan_6mp"), SurvivalInterval.LogLog);
        Assert.Equal((23.0, 13.0, null), (curve.Median, curve.MedianLow, curve.MedianHigh));
    }

    [Fact]
    public void A_curve_at_one_half_has_its_median_in_the_middle_of_that_stretch() =>
        Assert.Equal(2.5, Curve([.. new[] { 1.0, 2, 3, 4 }.Select(time => new FollowUp(time, true))]).Median);

    [Fact]
    public void Nobody_gives_no_curve() => Assert.Equal("SK-METH-101", Refusal([]).Code);

    [Fact]
    public void Only_censored_give_no_curve_and_the_sentence_says_how_many()
    {
        var why = Refusal([new FollowUp(3, false), new FollowUp(5, false)]);
        Assert.Equal("SK-METH-102", why.Code);
        Assert.Contains("2 followed", why.Because, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_duration_below_zero_or_without_a_number_is_named_by_its_place(double duration)
    {
        var why = Refusal([new FollowUp(3, true), new FollowUp(duration, false)]);
        Assert.Equal("SK-METH-103", why.Code);
        Assert.Contains("number 2 ", why.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void One_end_gives_one_step_and_the_caveat_of_few()
    {
        var curve = Curve([new FollowUp(2, false), new FollowUp(3, true), new FollowUp(5, false)]);
        var step = Assert.Single(curve.Steps);
        Assert.Equal((3.0, 2, 0.5), (step.Time, step.AtRisk, step.Survival));
        Assert.Contains(Caveat.FewEvents, curve.Caveats);
    }

    [Fact]
    public void Without_censoring_the_curve_is_the_share_that_is_left()
    {
        var random = new Random(11);
        double[] times = [.. Enumerable.Range(0, 300).Select(_ => (double)random.Next(1, 60))];
        foreach (var step in Curve([.. times.Select(time => new FollowUp(time, true))]).Steps)
        {
            Assert.Equal(times.Count(time => time > step.Time) / 300.0, step.Survival, 1e-12);
        }
    }

    [Fact]
    public void Someone_censored_before_the_first_end_changes_no_share()
    {
        var before = Curve(Group("gehan_6mp"));
        var after = Curve([.. Group("gehan_6mp"), new FollowUp(1, false)]);
        Assert.Equal(before.Steps, after.Steps);
        Assert.Equal(before.Censored + 1, after.Censored);
    }

    [Fact]
    public void Intervals_hold_the_true_share_as_often_as_they_say() => Assert.InRange(Coverage(400), 0.92, 0.98);

    [Fact(Explicit = true)]
    public void Intervals_hold_the_true_share_as_often_as_they_say_over_many_runs() => Assert.InRange(References.Measured(Coverage(10_000)), 0.94, 0.96);

    // Exponential ends with mean 10, exponential censoring with mean 20, 80 followed; the truth at 10 is 1/e.
    private static double Coverage(int runs)
    {
        var random = new Random(5);
        double Draw(double mean) => -mean * Math.Log(1 - random.NextDouble());
        var held = 0;
        for (var run = 0; run < runs; run++)
        {
            var rows = Enumerable.Range(0, 80).Select(_ => (End: Draw(10), Cut: Draw(20)))
                .Select(pair => new FollowUp(Math.Min(pair.End, pair.Cut), pair.End <= pair.Cut)).ToList();
            var step = Curve(rows).Steps.Last(step => step.Time <= 10);
            held += step.Low <= Math.Exp(-1) && step.High >= Math.Exp(-1) ? 1 : 0;
        }

        return (double)held / runs;
    }

    internal static List<FollowUp> Group(string name)
    {
        var group = Gehan.GetProperty(name);
        return [.. group.GetProperty("time").EnumerateArray().Zip(group.GetProperty("event").EnumerateArray())
            .Select(pair => new FollowUp(pair.First.GetDouble(), pair.Second.GetInt32() == 1))];
    }

    private static SurvivalCurve Curve(IReadOnlyList<FollowUp> rows, SurvivalInterval interval = SurvivalInterval.LogLog)
        => References.Value(KaplanMeier.Of(rows, interval));

    private static Faults.NotComputable Refusal(IReadOnlyList<FollowUp> rows) => References.Refusal(KaplanMeier.Of(rows));

    // R writes NaN where the share is 0.
    private static void Near(JsonElement expected, double? actual)
    {
        if (expected.ValueKind == JsonValueKind.String)
        {
            Assert.Null(actual);
        }
        else
        {
            Assert.Equal(expected.GetDouble(), actual!.Value, 1e-9);
        }
    }
}
