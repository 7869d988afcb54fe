using Skein.Graph.Edges;
using Skein.Model.Dates;
using Skein.Networks.Change;
using Skein.Networks.Rules;
using Skein.Networks.Ties;

namespace Skein.Networks.Tests.Change;

public sealed class TieSpansTests
{
    [Theory]
    [InlineData("2015-11-13", "2015-11-13 2015-11-13 2015-11-13 2015-11-13")]
    [InlineData("2015-11", "2015-11-01 2015-11-30 2015-11-01 2015-11-30")]
    [InlineData("2015-22", "2015-06-01 2015-08-31 2015-06-01 2015-08-31")]
    [InlineData("2016", "2016-01-01 2016-12-31 2016-01-01 2016-12-31")]
    [InlineData("2016~", "2016-01-01 2016-12-31 2016-01-01 2016-12-31")]
    [InlineData("2011/2014-02", "2011-01-01 2011-12-31 2014-02-01 2014-02-28")]
    [InlineData("2014-03/2014", "2014-03-01 2014-03-31 2014-03-01 2014-12-31")]
    [InlineData("2011-05-01/..", "2011-05-01 2011-05-01 future future")]
    [InlineData("2011-05-01/", "2011-05-01 2011-05-01 2011-05-01 future")]
    [InlineData("../2014", "past past 2014-01-01 2014-12-31")]
    [InlineData("/2014", "past 2014-12-31 2014-01-01 2014-12-31")]
    [InlineData("[2014,2016]", "2014-01-01 2016-12-31 2014-01-01 2016-12-31")]
    [InlineData("2015-11-13T21:20:00+01:00", "2015-11-13 2015-11-13 2015-11-13 2015-11-13")]
    public void A_date_gives_the_first_and_last_day_of_its_start_and_of_its_end(string date, string span) =>
        Assert.Equal(span, Line(TieSpans.Of(Edtf.Parse(date))));

    [Fact]
    public void An_approximate_date_is_widened_only_when_asked() => Assert.Equal(
        "2015-01-01 2017-12-31 2015-01-01 2017-12-31", Line(TieSpans.Of(Edtf.Parse("2016~"), FuzzyPadding.OneUnit)));

    [Fact]
    public void A_span_touches_a_window_just_as_certainly_as_the_date_shares_time_with_it()
    {
        string[] dates = ["2015-11-13", "2015-11", "2015-22", "2015", "201X", "2015-03/2015-09", "2014/2016", "2015-02-10/..", "2015-02-10/", "../2015-06", "/2015-06", "2015~", "2014-12?/2015-01"];
        foreach (var date in dates.Select(Edtf.Parse))
        {
            var span = TieSpans.Of(date);
            for (var month = 1; month <= 12; month++)
            {
                for (var last = month; last <= 12; last++)
                {
                    var (first, end) = (new DateOnly(2015, month, 5), new DateOnly(2015, last, 25));
                    var (from, to) = (Number(first), Number(end));
                    var touches = span.MustTouch(from, to) ? Certainty.Certain : span.MayTouch(from, to) ? Certainty.Possible : Certainty.Impossible;
                    Assert.Equal(DateComparison.Overlaps(date, Edtf.Parse($"{first:yyyy-MM-dd}/{end:yyyy-MM-dd}")), touches);
                }
            }
        }
    }

    [Fact]
    public void A_stated_tie_holds_at_each_of_its_dates_and_perhaps_between_them()
    {
        var spans = TieSpans.Of(Tie("ada friend-of ben 2010-05-01", "ada friend-of ben 2014-07-01", "ada friend-of ben"));

        Assert.Equal(
            ["2010-05-01 2010-05-01 2010-05-01 2010-05-01", "2014-07-01 2014-07-01 2014-07-01 2014-07-01", "2010-05-01 2014-07-01 2010-05-01 2014-07-01"],
            spans.Select(Line));
        Assert.Equal((true, false), Touches(spans, 2012));
        Assert.Equal((true, true), Touches(spans, 2014));
        Assert.Equal((false, false), Touches(spans, 2015));
    }

    [Fact]
    public void A_tie_without_a_date_has_no_span() => Assert.Empty(TieSpans.Of(Tie("ada sibling-of ben")));

    [Fact]
    public void A_tie_through_a_prison_holds_while_both_were_there() => Assert.Equal(
        ["2010-05-02 2010-05-02 2010-06-01 2010-06-30"],
        TieSpans.Of(Tie("ada held-at premises:jail 2010-01/2010-06", "ben held-at premises:jail 2010-05-02/2011")).Select(Line));

    [Fact]
    public void A_tie_through_a_flat_of_which_one_stay_is_undated_is_at_some_time_of_the_other_stay() => Assert.Equal(
        ["2010-01-01 2012-12-31 2010-01-01 2012-12-31"],
        TieSpans.Of(Tie("ada lived-at premises:flat 2010/2012", "ben lived-at premises:flat")).Select(Line));

    [Fact]
    public void A_tie_that_more_statements_make_is_at_some_time_since_the_later_of_two_starts() => Assert.Equal(
        ["2010-05-01 2011-12-31 2010-05-01 2011-12-31"],
        TieSpans.Of(Tie(
            "ada held-at premises:jail 2010-01/2010-06", "ben held-at premises:jail 2010-05/2010-07", "ben held-at premises:jail 2010-06/2011")).Select(Line));

    [Fact]
    public void A_tie_through_an_act_without_times_of_its_own_has_the_date_of_the_act() => Assert.Equal(
        ["2015-11-13 2015-11-13 2015-11-13 2015-11-13"],
        TieSpans.Of(Tie("ada took-part-in incident:raid", "ben took-part-in incident:raid", "incident:raid occurred-on 2015-11-13")).Select(Line));

    private static Tie Tie(params string[] rows) => Assert.Single(new TestCase(rows).Project(TieVariant.Base).Ties);

    private static (bool May, bool Must) Touches(IEnumerable<EdgeSpan> spans, int year)
    {
        var (first, last) = (Number(new DateOnly(year, 1, 1)), Number(new DateOnly(year, 12, 31)));
        return (spans.Any(span => span.MayTouch(first, last)), spans.Any(span => span.MustTouch(first, last)));
    }

    private static int Number(DateOnly day) => day.DayNumber - new DateOnly(1970, 1, 1).DayNumber;

    private static string Line(EdgeSpan span) => string.Join(
        ' ', new[] { span.EarliestStart, span.LatestStart, span.EarliestEnd, span.LatestEnd }.Select(day => day switch
        {
            int.MinValue => "past",
            int.MaxValue => "future",
            _ => new DateOnly(1970, 1, 1).AddDays(day).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        }));
}
