using Skein.Model.Dates;

namespace Skein.Model.Tests.Dates;

/// <summary>The examples of the standard's three levels; the bounds are worked out by hand from the calendar.</summary>
public class EdtfExampleTests
{
    [Theory]
    [InlineData("2015-11-13", "2015-11-13", "2015-11-13")]
    [InlineData("2015-11", "2015-11-01", "2015-11-30")]
    [InlineData("2015", "2015-01-01", "2015-12-31")]
    [InlineData("0000", "0000-01-01", "0000-12-31")]
    [InlineData("2016-02", "2016-02-01", "2016-02-29")]
    [InlineData("1900-02", "1900-02-01", "1900-02-28")]
    [InlineData("2015-11-13T21:20:00+01:00", "2015-11-13T21:20:00+01:00", "2015-11-13T21:20:00+01:00")]
    [InlineData("2015-11-13T21:20:00Z", "2015-11-13T21:20:00Z", "2015-11-13T21:20:00Z")]
    [InlineData("2015-11-13T21:20:00", "2015-11-13T21:20:00", "2015-11-13T21:20:00")]
    [InlineData("2015-11-13T21:20-05:30", "2015-11-13T21:20:00-05:30", "2015-11-13T21:20:59-05:30")]
    [InlineData("2015-11-13/2016-03-22", "2015-11-13", "2016-03-22")]
    [InlineData("2014/2014-06", "2014-01-01", "2014-06-30")]
    [InlineData("2015-11-13T21:20:00+01:00/2015-11-14", "2015-11-13T21:20:00+01:00", "2015-11-14")]
    public void Level_0(string text, string earliest, string latest) => Reads(text, 0, earliest, latest);

    [Theory]
    [InlineData("2014?", "2014-01-01", "2014-12-31")]
    [InlineData("2013-06~", "2013-06-01", "2013-06-30")]
    [InlineData("2014-05~", "2014-05-01", "2014-05-31")]
    [InlineData("2013-06-02%", "2013-06-02", "2013-06-02")]
    [InlineData("201X", "2010-01-01", "2019-12-31")]
    [InlineData("20XX", "2000-01-01", "2099-12-31")]
    [InlineData("201X?", "2010-01-01", "2019-12-31")]
    [InlineData("2014-XX", "2014-01-01", "2014-12-31")]
    [InlineData("2014-05-XX", "2014-05-01", "2014-05-31")]
    [InlineData("2016-02-XX", "2016-02-01", "2016-02-29")]
    [InlineData("2014-XX-XX", "2014-01-01", "2014-12-31")]
    [InlineData("2014-21", "2014-03-01", "2014-05-31")]
    [InlineData("2014-22", "2014-06-01", "2014-08-31")]
    [InlineData("2014-23", "2014-09-01", "2014-11-30")]
    [InlineData("2015-24", "2015-12-01", "2016-02-29")]
    [InlineData("2013/..", "2013-01-01", "..")]
    [InlineData("2013/", "2013-01-01", null)]
    [InlineData("../2014", "..", "2014-12-31")]
    [InlineData("/2014", null, "2014-12-31")]
    [InlineData("2013?/2014-06~", "2013-01-01", "2014-06-30")]
    [InlineData("Y170000002", "+170000002-01-01", "+170000002-12-31")]
    [InlineData("Y-170000002", "-170000002-01-01", "-170000002-12-31")]
    [InlineData("-1985", "-1985-01-01", "-1985-12-31")]
    [InlineData("-0044-03-15", "-0044-03-15", "-0044-03-15")]
    [InlineData("-198X", "-1989-01-01", "-1980-12-31")]
    public void Level_1(string text, string? earliest, string? latest) => Reads(text, 1, earliest, latest);

    [Theory]
    [InlineData("2014-?05-12", "2014-05-12", "2014-05-12")]
    [InlineData("2014-05~-12", "2014-05-12", "2014-05-12")]
    [InlineData("2014?-05-%12", "2014-05-12", "2014-05-12")]
    [InlineData("156X-12-25", "1560-12-25", "1569-12-25")]
    [InlineData("XXXX-02-29", "0000-02-29", "9996-02-29")]
    [InlineData("201X-02-29", "2012-02-29", "2016-02-29")]
    [InlineData("XXXX", "0000-01-01", "9999-12-31")]
    [InlineData("1XXX-12", "1000-12-01", "1999-12-31")]
    [InlineData("19X4", "1904-01-01", "1994-12-31")]
    [InlineData("1984-1X", "1984-10-01", "1984-12-31")]
    [InlineData("1984-X2", "1984-02-01", "1984-12-31")]
    [InlineData("2015-11-3X", "2015-11-30", "2015-11-30")]
    [InlineData("2015-XX-31", "2015-01-31", "2015-12-31")]
    [InlineData("2015-0X-30", "2015-01-30", "2015-09-30")]
    [InlineData("[2015-11-12,2015-11-13]", "2015-11-12", "2015-11-13")]
    [InlineData("[2015-11-12,2015-11-14]", "2015-11-12", "2015-11-14")]
    [InlineData("[2015-11-14,2015-11-12]", "2015-11-12", "2015-11-14")]
    [InlineData("{2013..2015}", "2013-01-01", "2015-12-31")]
    [InlineData("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31")]
    [InlineData("[..1760-12-03]", "..", "1760-12-03")]
    [InlineData("[1760-01,1760-02,1760-12..]", "1760-01-01", "..")]
    [InlineData("{1960,1961-12}", "1960-01-01", "1961-12-31")]
    [InlineData("{..1984}", "..", "1984-12-31")]
    [InlineData("2014-25", "2014-03-01", "2014-05-31")]
    [InlineData("2014-28", "2014-12-01", "2015-02-28")]
    [InlineData("2014-29", "2014-09-01", "2014-11-30")]
    [InlineData("2014-30", "2014-12-01", "2015-02-28")]
    [InlineData("2014-31", "2014-03-01", "2014-05-31")]
    [InlineData("2014-32", "2014-06-01", "2014-08-31")]
    [InlineData("2014-33", "2014-01-01", "2014-03-31")]
    [InlineData("2014-36", "2014-10-01", "2014-12-31")]
    [InlineData("2014-37", "2014-01-01", "2014-04-30")]
    [InlineData("2014-38", "2014-05-01", "2014-08-31")]
    [InlineData("2014-39", "2014-09-01", "2014-12-31")]
    [InlineData("2014-40", "2014-01-01", "2014-06-30")]
    [InlineData("2014-41", "2014-07-01", "2014-12-31")]
    [InlineData("1950S2", "1900-01-01", "1999-12-31")]
    [InlineData("0950S2", "0900-01-01", "0999-12-31")]
    [InlineData("-1950S2", "-1999-01-01", "-1900-12-31")]
    [InlineData("Y171010000S3", "+171000000-01-01", "+171999999-12-31")]
    [InlineData("Y3388E2S3", "+338000-01-01", "+338999-12-31")]
    [InlineData("Y-17E7", "-170000000-01-01", "-170000000-12-31")]
    [InlineData("2014-06-XX/2014-0X-2X", "2014-06-01", "2014-09-29")]
    public void Level_2(string text, string? earliest, string? latest) => Reads(text, 2, earliest, latest);

    [Theory]
    [InlineData("?2004-?06-?11", "2004-06-11?", 1)]
    [InlineData("?2004", "2004?", 1)]
    [InlineData("2004~-06?-11", "2004%-?06-11", 2)]
    [InlineData("2004-%06-11", "2004-%06-11", 2)]
    [InlineData("?2004-06-~11", "2004?-06-~11", 2)]
    [InlineData("2015-11-13T21:20:00+00:00", "2015-11-13T21:20:00Z", 0)]
    [InlineData("2015-11-13T21:20:00+01", "2015-11-13T21:20:00+01:00", 0)]
    [InlineData("?Y12345", "Y12345?", 1)]
    public void Several_ways_of_writing_have_one_canonical_text_and_the_original_is_kept(string text, string canonical, int level)
    {
        var value = Edtf.Parse(text);

        Assert.Equal(canonical, value.ToString());
        Assert.Equal(text, value.OriginalText);
        Assert.Equal(level, value.Level);
        Assert.Equal(Edtf.Parse(canonical), value);
        Assert.Equal(Edtf.Parse(canonical).GetHashCode(), value.GetHashCode());
    }

    [Fact]
    public void An_unknown_end_is_not_an_open_end()
    {
        Assert.NotEqual(Edtf.Parse("2013/.."), Edtf.Parse("2013/"));
        Assert.Equal(DateBoundKind.Open, Edtf.Parse("2013/..").Bounds().Latest.Kind);
        Assert.Equal(DateBoundKind.Unknown, Edtf.Parse("2013/").Bounds().Latest.Kind);
    }

    [Fact]
    public void Qualifiers_are_told_apart()
    {
        Assert.True(Edtf.Parse("2014?").IsUncertain);
        Assert.False(Edtf.Parse("2014?").IsApproximate);
        Assert.True(Edtf.Parse("2013/2014-~06").IsApproximate);
        Assert.True(Edtf.Parse("[2013,2014%]").IsUncertain);
        Assert.False(Edtf.Parse("2014").IsUncertain);
    }

    private static void Reads(string text, int level, string? earliest, string? latest)
    {
        var value = Edtf.Parse(text);
        var bounds = value.Bounds();

        Assert.Equal(text, value.ToString());
        Assert.Equal(level, value.Level);
        Assert.Equal(earliest, bounds.Earliest.ToIsoText());
        Assert.Equal(latest, bounds.Latest.ToIsoText());
    }
}
