using Skein.Model.Dates;

namespace Skein.Model.Tests.Dates;

/// <summary>Where the ends of a date may lie. The oracle is the calendar, written out by hand, and the comparison of dates.</summary>
public class DateEndsTests
{
    [Theory]
    [InlineData("2015-11-13", "2015-11-13", "2015-11-13", "2015-11-13", "2015-11-13")]
    [InlineData("2015-11", "2015-11-01", "2015-11-30", "2015-11-01", "2015-11-30")]
    [InlineData("2014-03/2014-06", "2014-03-01", "2014-03-31", "2014-06-01", "2014-06-30")]
    [InlineData("2014/2014-06", "2014-01-01", "2014-06-30", "2014-06-01", "2014-06-30")]
    [InlineData("2014-03/2014", "2014-03-01", "2014-03-31", "2014-03-01", "2014-12-31")]
    [InlineData("2014-03/..", "2014-03-01", "2014-03-31", "..", "..")]
    [InlineData("2014-03/", "2014-03-01", "2014-03-31", "2014-03-01", null)]
    [InlineData("../2014-03", "..", "..", "2014-03-01", "2014-03-31")]
    [InlineData("/2014-03", null, "2014-03-31", "2014-03-01", "2014-03-31")]
    [InlineData("[2013,2015]", "2013-01-01", "2015-12-31", "2013-01-01", "2015-12-31")]
    [InlineData("2015-11-13T21:20", "2015-11-13T21:20:00", "2015-11-13T21:20:00", "2015-11-13T21:20:59", "2015-11-13T21:20:59")]
    public void The_ends_of_a_date_are_those_that_its_words_leave(string date, string? firstStart, string? lastStart, string? firstEnd, string? lastEnd)
    {
        var ends = Edtf.Parse(date).Ends();

        Assert.Equal((firstStart, lastStart, firstEnd, lastEnd), (ends.FirstStart.ToIsoText(), ends.LastStart.ToIsoText(), ends.FirstEnd.ToIsoText(), ends.LastEnd.ToIsoText()));
    }

    // What the four ends say of a day is what the comparison says of it.
    [Theory]
    [InlineData("2015-11-13")]
    [InlineData("2015-11")]
    [InlineData("2015-11-10/2015-11-20")]
    [InlineData("2015-11/2015-12")]
    [InlineData("2015-11-12/..")]
    [InlineData("2015-11-12/")]
    [InlineData("../2015-11")]
    [InlineData("/2015-11-20")]
    public void The_ends_and_the_comparison_agree_on_every_day(string text)
    {
        var date = Edtf.Parse(text);
        var ends = date.Ends();
        for (var number = new CalendarDay(2015, 10, 20).Number; number < new CalendarDay(2016, 1, 10).Number; number++)
        {
            var (begin, end) = (number * 86_400, (number + 1) * 86_400);
            var may = (ends.FirstStart.BeginsAt ?? long.MinValue) < end && (ends.LastEnd.EndsBefore ?? long.MaxValue) > begin;
            var must = (ends.LastStart.BeginsAt ?? (ends.LastStart.Kind == DateBoundKind.Open ? long.MinValue : long.MaxValue)) < end
                && (ends.FirstEnd.EndsBefore ?? (ends.FirstEnd.Kind == DateBoundKind.Open ? long.MaxValue : long.MinValue)) > begin;

            var said = DateComparison.Overlaps(date, Edtf.Parse(CalendarDay.FromNumber(number).ToString()));
            Assert.Equal(said, must ? Certainty.Certain : may ? Certainty.Possible : Certainty.Impossible);
        }
    }

    [Theory]
    [InlineData("2015-11-13", 1447372800, 1447459200)]
    [InlineData("2015-11-13T21:20:30+01:00", 1447449630, 1447449631)]
    [InlineData("-0001-01-01", -62198755200, -62198668800)]
    public void A_bound_begins_and_ends_by_the_clock_of_the_place(string date, long begins, long ends)
    {
        var bound = Edtf.Parse(date).Bounds().Earliest;

        Assert.Equal((begins, ends), (bound.BeginsAt, bound.EndsBefore));
    }

    [Fact]
    public void A_year_beyond_every_clock_counts_as_the_farthest_day() =>
        Assert.Equal(100_000_000L * 86_400, Edtf.Parse("Y170000002").Bounds().Earliest.BeginsAt);
}
