using Skein.Graph.Time;
using Skein.Model.Dates;
using Skein.Networks.Change;
using Skein.Networks.Graphs;
using Skein.Networks.Rules;

namespace Skein.Networks.Tests.Change;

public sealed class NetworkChangeTests
{
    private static readonly TestCase Small = new(
        "ada met ben 2010-03-01 id=a",
        "ben met cara 2010-12/2011-01 id=b",
        "cara met dan 2011 id=c",
        "ada met dan 2011~/2012 id=d",
        "ada sibling-of dan id=e",
        "eve sibling-of ada id=f");

    [Fact]
    public void Each_window_tells_what_was_there_what_came_and_what_went()
    {
        var change = NetworkChange.Over(Of(Small));

        Assert.Equal(["2010-03-01 2011-02-28", "2011-03-01 2012-02-29", "2012-03-01 2013-02-28"], change.Windows.Select(window => $"{window.First} {window.Last}"));
        // The first: ada-ben and ben-cara for certain, cara-dan and ada-dan perhaps. The second: ada-dan for certain. The third: ada-dan perhaps.
        Assert.Equal([new(2, 4), new(1, 2), new(0, 1)], change.Windows.Select(window => window.Pairs));
        Assert.Equal([new(3, 4), new(2, 3), new(0, 2)], change.Windows.Select(window => window.Nodes));
        Assert.Equal([new(0, 0), new(0, 2), new(0, 0)], change.Windows.Select(window => window.Born));
        Assert.Equal([new(0, 0), new(2, 3), new(0, 2)], change.Windows.Select(window => window.Died));
        Assert.Equal([new(2, 3), new(3, 4), new(4, 5)], change.Windows.Select(window => window.Components));
        Assert.Equal([new(0.2, 0.4), new(0.1, 0.2), new(0, 0.1)], change.Windows.Select(window => window.Density));
        Assert.Equal((1, UndatedEdges.InNone), (change.UndatedPairs, change.Undated));
    }

    [Fact]
    public void Births_and_deaths_name_their_ties_and_statements()
    {
        var change = NetworkChange.Over(Of(Small));

        Assert.Equal(["ada dan Possible d", "cara dan Possible c"], change.Windows[1].BornPairs.Select(Line));
        Assert.Equal(["ada ben Certain a", "ben cara Certain b", "cara dan Possible c"], change.Windows[1].DiedPairs.Select(Line));
        Assert.Empty(change.Windows[0].BornPairs);
    }

    [Fact]
    public void Undated_ties_may_be_counted_in_every_window_and_are_still_told()
    {
        var change = NetworkChange.Over(Of(Small), new ChangeOptions { Undated = UndatedEdges.InAll });

        // The two sibling ties are in each.
        Assert.Equal([new(4, 5), new(2, 3), new(2, 2)], change.Windows.Select(window => window.Pairs));
        Assert.Equal((1, UndatedEdges.InAll), (change.UndatedPairs, change.Undated));
    }

    [Fact]
    public void Windows_have_calendar_months_and_may_overlap()
    {
        var options = new ChangeOptions { First = new CalendarDay(2012, 1, 31), Last = new CalendarDay(2012, 3, 30), WidthInMonths = 2, StepInMonths = 1 };
        var change = NetworkChange.Over(Of(Small), options);

        Assert.Equal(["2012-01-31 2012-03-30", "2012-02-29 2012-04-29"], change.Windows.Select(window => $"{window.First} {window.Last}"));
    }

    [Fact]
    public void Of_known_days_the_counts_are_those_of_the_network_projected_from_the_statements_of_each_window()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var rows = Enumerable.Range(0, 12).Select(row => (
                Day: new DateOnly(2014, 1, 1).AddDays(random.Next(720)), First: random.Next(6), Shift: random.Next(1, 6)))
                .DistinctBy(row => (Math.Min(row.First, (row.First + row.Shift) % 6), Math.Max(row.First, (row.First + row.Shift) % 6))).ToList();
            var change = NetworkChange.Over(
                Of(new TestCase(rows.Select(row => $"p{row.First} met p{(row.First + row.Shift) % 6} {row.Day:yyyy-MM-dd}"))),
                new ChangeOptions { First = new CalendarDay(2014, 1, 1), Last = new CalendarDay(2015, 12, 31), WidthInMonths = 6, StepInMonths = 3 });
            HashSet<(int, int)>? before = null;
            for (var window = 0; window < change.Windows.Count; window++)
            {
                var first = new DateOnly(2014, 1, 1).AddMonths(3 * window);
                var now = rows.Where(row => row.Day >= first && row.Day < first.AddMonths(6))
                    .Select(row => (row.First, (row.First + row.Shift) % 6))
                    .Select(pair => pair.First < pair.Item2 ? pair : (pair.Item2, pair.First)).ToHashSet();
                Assert.Equal(new CountRange(now.Count, now.Count), change.Windows[window].Pairs);
                if (before is not null)
                {
                    Assert.Equal(now.Except(before).Count(), change.Windows[window].Born.Low);
                    Assert.Equal(before.Except(now).Count(), change.Windows[window].DiedPairs.Count);
                }

                before = now;
            }
        }
    }

    [Fact]
    public void A_network_without_dates_has_no_windows_and_bad_options_are_refused()
    {
        var change = NetworkChange.Over(Of(new TestCase("ada sibling-of ben")));

        Assert.Equal((0, 1), (change.Windows.Count, change.UndatedPairs));
        Assert.Throws<ArgumentOutOfRangeException>(() => NetworkChange.Over(Of(Small), new ChangeOptions { WidthInMonths = 0 }));
        Assert.Throws<ArgumentException>(() => NetworkChange.Over(Of(Small), new ChangeOptions { First = new CalendarDay(1, 1, 1), StepInMonths = 1 }));
    }

    internal static string Line(PairChange change) =>
        $"{change.Pair.A} {change.Pair.B} {change.Certainty} {string.Join(' ', change.Ties.SelectMany(tie => tie.Statements))}";

    internal static NetworkGraph Of(TestCase @case) =>
        NetworkGraph.Of(@case.Project(TieVariant.Base), @case.Statements.ToDictionary(sourced => sourced.Statement.Id));
}
