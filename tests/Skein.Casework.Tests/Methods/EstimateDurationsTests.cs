using System.Globalization;
using Skein.Casework.Methods.Durations;
using Skein.Casework.Views;
using Skein.Methods.Outcomes;
using Skein.Methods.Pathways;
using Skein.Methods.Survival;

namespace Skein.Casework.Tests.Methods;

/// <summary>From joining to return, over invented people.</summary>
public sealed class EstimateDurationsTests : IDisposable
{
    private static readonly DateOnly Zero = new(2012, 1, 1);

    private readonly Lives _lives = new();

    public void Dispose() => _lives.Dispose();

    /// <summary>
    /// By hand: six of ten return after 100 to 600 days, four are told of up to day 700. S falls by a tenth each time to 0.4; the three ends of
    /// the first year are too few for a row of their own.
    /// </summary>
    [Fact]
    public void A_curve_has_rows_of_five_ends_or_more_and_the_share_that_a_hand_gets()
    {
        for (var i = 1; i <= 6; i++)
        {
            _lives.Live(("joined", Day(0)), ("returned", Day(100 * i)));
        }

        Stay(4, until: 700);
        _lives.Live(("in-custody", "2012"));
        _lives.Live(("returned", "2009"), ("joined", Day(0)));

        var view = Durations(new DurationRequest(Between("J", "X")));

        var row = Assert.Single(view.Shortest.Rows);
        Assert.Equal((730, 6, 10), (row.Time, row.Ends, view.Shortest.Followed));
        Assert.Equal(0.4, row.Survival, 1e-12);
        Assert.Equal(view.Shortest.Rows, view.Longest.Rows);
        Assert.Equal((730, null, null), (view.Shortest.MedianAtMost, view.WithoutStart, view.EndedBefore));
        Assert.Contains(Caveat.CompetingEnd.Sentence(), view.Caveats);
        Assert.Contains(Caveat.ImmortalTime.Sentence(), view.Caveats);
    }

    /// <summary>
    /// Six return after 100 to 600 days and four stay to day 700. The oracle leaves out each of the twenty statements and estimates the curve anew:
    /// without a joining somebody is not followed, and without what comes last only to the day of joining.
    /// </summary>
    [Fact]
    public void The_statements_that_would_change_the_median_are_counted()
    {
        for (var i = 1; i <= 6; i++)
        {
            _lives.Live(("joined", Day(0)), ("returned", Day(100 * i)));
        }

        Stay(4, until: 700);
        var view = Durations(new DurationRequest(Between("J", "X")) { Step = 100 });

        // The oracle estimates each curve anew, from the statements left over.
        var medians = new List<double?>();
        List<(int? End, bool Joined)[]> worlds = [.. Worlds()];
        foreach (var world in worlds)
        {
            List<FollowUp> followed = [.. world.Where(one => one.Joined).Select(one => one.End is { } end ? new FollowUp(Math.Abs(end), end > 0) : new FollowUp(0, false))];
            medians.Add(((MethodResult<SurvivalCurve>.Computed)KaplanMeier.Of(followed)).Value.Median is { } median ? Math.Ceiling(median / 100) * 100 : null);
        }

        Assert.Equal(20, worlds.Count - 1);
        Assert.Equal(medians.Skip(1).Count(median => median != medians[0]), view.ShortestWithoutOne.WouldChange);
        Assert.Equal((medians.Min(), medians.Contains(null) ? null : medians.Max()), (view.ShortestWithoutOne.Least, view.ShortestWithoutOne.Most));
        Assert.Equal(view.ShortestWithoutOne, view.LongestWithoutOne);

        // Ends above zero, days up to which somebody stays below it; each world lacks one statement of one person.
        static IEnumerable<(int? End, bool Joined)[]> Worlds()
        {
            (int? End, bool Joined)[] all = [.. Enumerable.Range(1, 6).Select(i => ((int?)(100 * i), true)), .. Enumerable.Repeat(((int?)-700, true), 4)];
            yield return all;
            for (var at = 0; at < all.Length; at++)
            {
                yield return [.. all.Select((one, place) => place == at ? (null, true) : one)];
                yield return [.. all.Select((one, place) => place == at ? (one.End, false) : one)];
            }
        }
    }

    [Fact]
    public void Dates_that_leave_the_days_open_give_two_curves()
    {
        for (var i = 0; i < 5; i++)
        {
            _lives.Live(("joined", "2012"), ("returned", "2013"));
        }

        var view = Durations(new DurationRequest(Between("J", "X")) { Step = 30 });

        Assert.Equal((30, 750), (view.Shortest.Rows[0].Time, view.Longest.Rows[0].Time));
    }

    [Fact]
    public void Where_observation_stops_the_rest_is_censored()
    {
        for (var i = 1; i <= 5; i++)
        {
            _lives.Live(("joined", Day(0)), ("returned", Day(100)));
            _lives.Live(("joined", Day(0)), ("returned", Day(900)));
        }

        var curve = Durations(new DurationRequest(Between("J", "X")) { Until = Zero.AddDays(400) }).Shortest;
        Assert.Equal((10, 5, 5), (curve.Followed, curve.Ends, curve.Censored));
        Assert.Equal(0.5, Assert.Single(curve.Rows).Survival, 1e-12);
    }

    [Fact]
    public void Groups_are_made_of_what_began_by_the_entry_and_a_test_needs_ten_ends_in_each()
    {
        for (var i = 0; i < 12; i++)
        {
            _lives.Live(("in-custody", "2010"), ("joined", Day(0)), ("returned", Day(100 + i)));
            _lives.Live(("joined", Day(0)), ("in-custody", "2019"), ("returned", Day(400 + i)));
        }

        var groups = Durations(new DurationRequest(Between("J", "X")) { By = SpellKind.Custody }).Groups!;
        Assert.Equal(('P', 12, 12, 0), (groups.By, groups.With, groups.Without, groups.Open));
        Assert.True(groups.Shortest < 0.001);
        var few = Durations(new DurationRequest(Between("J", "X")) { By = SpellKind.Recruiter }).Groups!;
        Assert.Equal((null, "SK-METH-101"), (few.Shortest, few.Refusal));
        Assert.DoesNotContain("24", few.Because!, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_fewer_than_five_is_shown()
    {
        Assert.Equal("SK-METH-101", Refused());
        for (var i = 1; i <= 4; i++)
        {
            _lives.Live(("joined", Day(0)), ("returned", Day(100 * i)));
        }

        Assert.Equal("SK-METH-106", Refused());
        Stay(1, until: 50);
        Assert.Equal("SK-METH-106", Refused());
    }

    private static string Day(int day) => Zero.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static SpellSpan Between(string start, string end) => Assert.IsType<MethodResult<SpellSpan>.Computed>(SpellSpan.Parse(start, end)).Value;

    private void Stay(int people, int until)
    {
        for (var i = 0; i < people; i++)
        {
            _lives.Live(("joined", Day(0)), ("died", Day(until)));
        }
    }

    private DurationsView Durations(DurationRequest request) =>
        Assert.IsType<MethodResult<DurationsView>.Computed>(new EstimateDurations(_lives.Desk.Session).Run(request, ViewFilter.Everything)).Value;

    private string Refused() => Assert.IsType<MethodResult<DurationsView>.Refused>(
        new EstimateDurations(_lives.Desk.Session).Run(new DurationRequest(Between("J", "X")), ViewFilter.Everything)).Why.Code;
}
