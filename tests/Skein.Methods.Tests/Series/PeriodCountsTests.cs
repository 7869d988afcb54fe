using Skein.Methods.Outcomes;
using Skein.Methods.Series;
using Skein.Methods.Tests.Pathways;

namespace Skein.Methods.Tests.Series;

public class PeriodCountsTests
{
    private static readonly CountScope Scope = new("attacks in Norland, newspapers", Days.Day(0), Days.Day(364));

    [Fact]
    public void Months_hold_the_sure_and_the_possible_and_say_what_could_not_be_placed()
    {
        var counts = References.Value(PeriodCounts.Of(
            [
                Days.Bounds(3, 3), Days.Bounds(0, 30), Days.Bounds(20, 40), Days.Bounds(null, 5),
                Days.Bounds(360, null), Days.Bounds(null, null), Days.Bounds(400, 410), Days.Bounds(-9, -1),
            ],
            Scope,
            PeriodLength.Month));
        Assert.Equal((2, 3, 1, 2), (counts.Placed, counts.Uncertain, counts.Undated, counts.Outside));
        Assert.Equal(new PeriodCount(Days.Day(0), Days.Day(30), 2, 4), counts.Periods[0]);
        Assert.Equal(new PeriodCount(Days.Day(31), Days.Day(58), 0, 1), counts.Periods[1]);
        Assert.Equal(new PeriodCount(Days.Day(334), Days.Day(364), 0, 1), counts.Periods[11]);
        Assert.Equal(12, counts.Periods.Count);
        Assert.Equal([Caveat.CountsAreLowerBounds], counts.Caveats);
    }

    [Theory]
    [InlineData(PeriodLength.Day)]
    [InlineData(PeriodLength.Week)]
    [InlineData(PeriodLength.Month)]
    [InlineData(PeriodLength.Quarter)]
    [InlineData(PeriodLength.Year)]
    public void Every_period_counts_what_looking_at_each_incident_counts(PeriodLength length)
    {
        var random = new Random(6);
        DayBounds[] incidents = [.. Enumerable.Range(0, 400).Select(_ => random.Next(-30, 400)).Select(day => Days.Bounds(day, day + random.Next(20)))];
        var counts = References.Value(PeriodCounts.Of(incidents, Scope, length));
        Assert.Equal(Scope.First, counts.Periods[0].First);
        Assert.Equal(Scope.Last, counts.Periods[^1].Last);
        Assert.All(counts.Periods.Zip(counts.Periods.Skip(1)), pair => Assert.Equal(pair.First.Last.AddDays(1), pair.Second.First));
        Assert.All(counts.Periods, period => Assert.Equal(
            (incidents.Count(one => one.Earliest >= period.First && one.Latest <= period.Last),
                incidents.Count(one => one.Latest >= period.First && one.Earliest <= period.Last)),
            (period.AtLeast, period.AtMost)));
        Assert.Equal(400, counts.Placed + counts.Uncertain + counts.Undated + counts.Outside);
    }

    [Fact]
    public void The_last_day_of_the_calendar_ends_a_scope() => Assert.Equal(2, References.Value(
        PeriodCounts.Of([], new CountScope("x", new(9998, 5, 1), DateOnly.MaxValue), PeriodLength.Year)).Periods.Count);

    [Fact]
    public void A_scope_that_ends_before_it_begins_is_refused() => Assert.Equal(
        "SK-METH-131", References.Refusal(PeriodCounts.Of([], new CountScope("x", Days.Day(2), Days.Day(1)), PeriodLength.Day)).Code);

    [Fact]
    public void An_incident_with_impossible_bounds_is_named_by_its_place() => Assert.Contains(
        "number 2 ", References.Refusal(PeriodCounts.Of([Days.Bounds(1, 1), Days.Bounds(2, 1)], Scope, PeriodLength.Day)).Because, StringComparison.Ordinal);
}
