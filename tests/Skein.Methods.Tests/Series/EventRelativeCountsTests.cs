using Skein.Methods.Outcomes;
using Skein.Methods.Series;
using Skein.Methods.Tests.Pathways;

namespace Skein.Methods.Tests.Series;

public class EventRelativeCountsTests
{
    private static readonly CountScope Scope = new("attacks in Norland, newspapers", Days.Day(0), Days.Day(364));

    [Fact]
    public void Windows_count_what_looking_at_each_incident_counts_and_warn_of_causes()
    {
        var random = new Random(17);
        DayBounds[] incidents = [.. Enumerable.Range(0, 300).Select(_ => random.Next(-20, 380)).Select(day => Days.Bounds(day, day + random.Next(9))), Days.Bounds(null, null)];
        int[] events = [60, 150, 340, 5];
        var whole = events[..2];
        var counts = References.Value(EventRelativeCounts.Of(incidents, [.. events.Select(Days.Day)], Scope, 30));
        (int, int) Naive(int from, int to) => (
            whole.Sum(day => incidents.Count(one => one.Earliest >= Days.Day(day + from) && one.Latest <= Days.Day(day + to))),
            whole.Sum(day => incidents.Count(one => one.Latest >= Days.Day(day + from) && one.Earliest <= Days.Day(day + to))));
        Assert.Equal(Naive(-30, -1), (counts.BeforeAtLeast, counts.BeforeAtMost));
        Assert.Equal(Naive(1, 30), (counts.AfterAtLeast, counts.AfterAtMost));
        Assert.Equal((2, 2), (counts.Events, counts.CutOff));
        Assert.Contains(Caveat.NoCausalClaim, counts.Caveats);
        Assert.DoesNotContain(Caveat.WindowsOverlap, counts.Caveats);
    }

    [Fact]
    public void The_day_of_the_event_is_in_neither_window()
    {
        var counts = References.Value(EventRelativeCounts.Of([Days.Bounds(100, 100)], [Days.Day(100)], Scope, 30));
        Assert.Equal((0, 0, 0, 0), (counts.BeforeAtLeast, counts.BeforeAtMost, counts.AfterAtLeast, counts.AfterAtMost));
    }

    [Fact]
    public void Overlapping_windows_are_said() => Assert.Contains(
        Caveat.WindowsOverlap, References.Value(EventRelativeCounts.Of([], [Days.Day(100), Days.Day(150)], Scope, 30)).Caveats);

    [Fact]
    public void What_has_no_windows_is_refused()
    {
        Assert.Equal("SK-METH-144", References.Refusal(EventRelativeCounts.Of([], [Days.Day(3)], Scope, 30)).Code);
        Assert.Equal("SK-METH-140", References.Refusal(EventRelativeCounts.Of([], [Days.Day(3)], Scope, 0)).Code);
        Assert.Equal("SK-METH-145", References.Refusal(EventRelativeCounts.Of([Days.Bounds(2, 1)], [Days.Day(99)], Scope, 3)).Code);
        Assert.Equal("SK-METH-131", References.Refusal(EventRelativeCounts.Of([], [Days.Day(99)], Scope with { Last = Days.Day(-1) }, 3)).Code);
    }
}
