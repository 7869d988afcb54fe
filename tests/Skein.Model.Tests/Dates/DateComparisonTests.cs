using Skein.Model.Dates;
using static Skein.Model.Dates.Certainty;

namespace Skein.Model.Tests.Dates;

public class DateComparisonTests
{
    [Theory]
    [InlineData("2015-11-13", "2015-11-14", Certain, Impossible, Impossible)]
    [InlineData("2015-11-13", "2015-11-13", Impossible, Impossible, Certain)]
    [InlineData("2015-10", "2015-11", Certain, Impossible, Impossible)]
    [InlineData("2015-11", "2015-11-13", Possible, Possible, Possible)]
    [InlineData("2015", "2015", Possible, Possible, Possible)]
    [InlineData("2015-11", "2015-11-01", Impossible, Possible, Possible)]
    [InlineData("-0044-03-15", "Y12345", Certain, Impossible, Impossible)]
    // Intervals fill the time between their ends.
    [InlineData("2015-01-01/2015-12-31", "2015-11-13", Impossible, Impossible, Certain)]
    [InlineData("2013/2015", "2014", Impossible, Impossible, Certain)]
    [InlineData("2013/2015", "2015-06-01", Possible, Impossible, Possible)]
    // Open ends are infinite, unknown ends may lie anywhere.
    [InlineData("2013/..", "2020", Impossible, Impossible, Certain)]
    [InlineData("2013/", "2020", Possible, Impossible, Possible)]
    [InlineData("2013/", "2012", Impossible, Certain, Impossible)]
    [InlineData("/2014", "2010", Impossible, Possible, Possible)]
    [InlineData("../2014", "2010", Impossible, Impossible, Certain)]
    [InlineData("/2014", "2015", Certain, Impossible, Impossible)]
    // A one-of set is one of its members and nothing between them.
    [InlineData("[2015-11-12,2015-11-14]", "2015-11-13", Possible, Possible, Impossible)]
    [InlineData("[2015-11-12..2015-11-14]", "2015-11-13", Possible, Possible, Possible)]
    [InlineData("[2015-11-12,2015-11-14]", "2015-11-15", Certain, Impossible, Impossible)]
    [InlineData("[..1984]", "1990", Certain, Impossible, Impossible)]
    [InlineData("[..1984]", "1960-05-05", Possible, Possible, Possible)]
    // An all-of set is every one of its members.
    [InlineData("{2015-11-12,2015-11-14}", "2015-11-13", Impossible, Impossible, Impossible)]
    [InlineData("{2015-11-12,2015-11-14}", "2015-11-14", Impossible, Impossible, Certain)]
    [InlineData("{2015-11-12,2015-11-13}", "[2015-11-12..2015-11-13]", Impossible, Impossible, Certain)]
    [InlineData("{2013..2015}", "2014-06-15", Impossible, Impossible, Possible)]
    [InlineData("{2013..2015}", "2014-01-01/2014-12-31", Impossible, Impossible, Certain)]
    [InlineData("{2013..2015}", "2016", Certain, Impossible, Impossible)]
    // Masks leave days out.
    [InlineData("156X-12-25", "1565-06-01", Possible, Possible, Impossible)]
    [InlineData("156X-12-25", "1565-12-25", Possible, Possible, Possible)]
    [InlineData("2015-XX-13", "2015-XX-14", Possible, Possible, Impossible)]
    // Instants are compared if both have an offset, otherwise days are.
    [InlineData("2015-11-13T21:20:00+01:00", "2015-11-13T20:30:00Z", Certain, Impossible, Impossible)]
    [InlineData("2015-11-13T21:20:00+01:00", "2015-11-13T20:20:00Z", Impossible, Impossible, Certain)]
    [InlineData("2015-11-14T00:30:00+01:00", "2015-11-13T23:45:00Z", Certain, Impossible, Impossible)]
    [InlineData("2015-11-13T21:20+01:00", "2015-11-13T20:20:30Z", Possible, Possible, Possible)]
    [InlineData("2015-11-13T21:20:00", "2015-11-13T22:00:00Z", Possible, Possible, Possible)]
    [InlineData("2015-11-13T21:20:00", "2015-11-13T22:00:00", Possible, Possible, Possible)]
    [InlineData("2015-11-13T21:20:00", "2015-11-14T22:00:00", Certain, Impossible, Impossible)]
    [InlineData("2015-11-13T21:20:00+01:00", "2015-11-13", Impossible, Impossible, Certain)]
    public void Before_after_and_overlaps_have_three_answers(
        string left, string right, Certainty before, Certainty after, Certainty overlaps)
    {
        var (a, b) = (Edtf.Parse(left), Edtf.Parse(right));

        Assert.Equal((before, after, overlaps), (DateComparison.Before(a, b), DateComparison.After(a, b), DateComparison.Overlaps(a, b)));
        Assert.Equal((after, before, overlaps), (DateComparison.Before(b, a), DateComparison.After(b, a), DateComparison.Overlaps(b, a)));
    }

    [Theory]
    [InlineData("2015-11-13", "2015", Certain)]
    [InlineData("2015-11", "2015", Certain)]
    [InlineData("2015", "2015-11", Possible)]
    [InlineData("2016-01-01", "2015", Impossible)]
    [InlineData("2015-11-13/2016-03-22", "2015", Impossible)]
    [InlineData("2013-05-01", "2013/2014", Possible)]
    [InlineData("2013-05-01", "2012/2014", Certain)]
    [InlineData("2020", "2013/..", Certain)]
    [InlineData("2020", "2013/", Possible)]
    [InlineData("2012", "2013/", Impossible)]
    [InlineData("2015-11-13", "[2015-11-12,2015-11-14]", Impossible)]
    [InlineData("2015-11-12", "{2015-11-12,2015-11-14}", Certain)]
    [InlineData("2015-11-12/2015-11-13", "{2015-11-12,2015-11-13}", Certain)]
    [InlineData("156X-12-25", "1565", Possible)]
    [InlineData("1565-12-25", "156X-06-01", Impossible)]
    [InlineData("2013-05-02", "201X", Possible)]
    [InlineData("2015-11-13T21:20:00+01:00", "2015-11-13", Certain)]
    public void During_reads_the_container_as_the_whole_of_its_days(string inner, string outer, Certainty expected)
    {
        Assert.Equal(expected, DateComparison.During(Edtf.Parse(inner), Edtf.Parse(outer)));
        Assert.Equal(expected, DateComparison.Contains(Edtf.Parse(outer), Edtf.Parse(inner)));
    }

    [Theory]
    [InlineData("2014", "2015", EdtfOrder.Before)]
    [InlineData("2016", "2015", EdtfOrder.After)]
    [InlineData("2015-11-13", "2015-11-13", EdtfOrder.Overlap)]
    [InlineData("2015", "2015-11-13", EdtfOrder.Undetermined)]
    [InlineData("[2015-11-12,2015-11-14]", "2015-11-13", EdtfOrder.Undetermined)]
    [InlineData("2013/", "2020", EdtfOrder.Undetermined)]
    [InlineData("2013/..", "2020", EdtfOrder.Overlap)]
    public void Compare_names_an_order_only_where_it_is_certain(string left, string right, EdtfOrder expected) =>
        Assert.Equal(expected, DateComparison.Compare(Edtf.Parse(left), Edtf.Parse(right)));
}
