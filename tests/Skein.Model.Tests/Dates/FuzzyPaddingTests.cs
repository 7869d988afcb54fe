using Skein.Model.Dates;

namespace Skein.Model.Tests.Dates;

public class FuzzyPaddingTests
{
    [Theory]
    [InlineData("2014-05~", 1, "2014-04-01", "2014-06-30")]
    [InlineData("2014-05~", 2, "2014-03-01", "2014-07-31")]
    [InlineData("2014-03~", 1, "2014-02-01", "2014-04-30")]
    [InlineData("2014-05%", 1, "2014-04-01", "2014-06-30")]
    [InlineData("2014~", 1, "2013-01-01", "2015-12-31")]
    [InlineData("201X~", 1, "2000-01-01", "2029-12-31")]
    [InlineData("2014-05-12~", 3, "2014-05-09", "2014-05-15")]
    [InlineData("2014-05~-31", 1, "2014-04-30", "2014-06-30")]
    [InlineData("2014~-05-12", 1, "2013-05-12", "2015-05-12")]
    [InlineData("2014~-05", 1, "2013-05-01", "2015-05-31")]
    [InlineData("2014-21~", 1, "2013-12-01", "2014-08-31")]
    [InlineData("2013~/2014-06", 1, "2012-01-01", "2014-06-30")]
    [InlineData("[2013,2015~]", 1, "2013-01-01", "2016-12-31")]
    public void An_approximate_date_is_widened_by_units_of_its_own_precision(string text, int units, string earliest, string latest)
    {
        var bounds = Edtf.Parse(text).Bounds(new FuzzyPadding(units));

        Assert.Equal(earliest, bounds.Earliest.ToIsoText());
        Assert.Equal(latest, bounds.Latest.ToIsoText());
    }

    [Theory]
    [InlineData("2014-05")]
    [InlineData("2014-05?")]
    [InlineData("2013/..")]
    [InlineData("2015-11-13T21:20:00+01:00")]
    public void What_is_not_approximate_is_not_widened(string text)
    {
        var strict = Edtf.Parse(text).Bounds();
        var padded = Edtf.Parse(text).Bounds(FuzzyPadding.OneUnit);

        Assert.Equal((strict.Earliest, strict.Latest), (padded.Earliest, padded.Latest));
    }

    [Fact]
    public void The_widest_padding_of_the_farthest_year_does_not_overflow()
    {
        var bounds = Edtf.Parse("Y1E15S1~").Bounds(new FuzzyPadding(int.MaxValue));

        Assert.True(bounds.Earliest.Day < new CalendarDay(1, 1, 1));
        Assert.True(bounds.Latest.Day > new CalendarDay(CalendarDay.MaximumYear, 12, 31));
    }

    [Fact]
    public void Widened_bounds_carry_their_padding_and_print_it()
    {
        Assert.Equal("[2014-05-01, 2014-05-31]", Edtf.Parse("2014-05~").Bounds().ToString());
        Assert.Equal("[2014-04-01, 2014-06-30] (approximate dates ±1 unit)", Edtf.Parse("2014-05~").Bounds(FuzzyPadding.OneUnit).ToString());
        Assert.Equal("[2014-03-01, unknown] (approximate dates ±2 units)", Edtf.Parse("2014-05~/").Bounds(new FuzzyPadding(2)).ToString());
    }

    [Fact]
    public void Padding_turns_a_certain_order_into_a_possible_one()
    {
        var (may, june) = (Edtf.Parse("2014-05~"), Edtf.Parse("2014-06-15"));

        Assert.Equal(Certainty.Certain, DateComparison.Before(may, june));
        Assert.Equal(Certainty.Possible, DateComparison.Before(may, june, FuzzyPadding.OneUnit));
    }
}
