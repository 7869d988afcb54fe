using Skein.Model.Dates;

namespace Skein.Model.Tests.Dates;

public class EdtfRefusalTests
{
    [Theory]
    [InlineData("2015-02-31", "February 2015 has 28 days.")]
    [InlineData("2016-02-30", "February 2016 has 29 days.")]
    [InlineData("2015-04-31", "April 2015 has 30 days.")]
    [InlineData("-0044-02-30", "February -0044 has 29 days.")]
    [InlineData("XXXX-02-30", "February has 29 days.")]
    [InlineData("2015-13", "There is no month 13; months go from 01 to 12, and seasons and other parts of a year from 21 to 41.")]
    [InlineData("2015-00", "There is no month 00; months go from 01 to 12, and seasons and other parts of a year from 21 to 41.")]
    [InlineData("2015-42", "There is no month 42; months go from 01 to 12, and seasons and other parts of a year from 21 to 41.")]
    [InlineData("2015-11-32", "There is no day 32; days go from 01 to 31.")]
    [InlineData("1999-24-05", "24 is a season, and no day can follow it.")]
    [InlineData("1999-40-05", "40 is a part of the year, and no day can follow it.")]
    [InlineData("201x", "An unknown digit is written as a capital X, such as 201X.")]
    [InlineData("12345", "A year of more than four digits starts with Y, such as Y12345.")]
    [InlineData("Y2015", "Only a year of more than four digits starts with Y.")]
    [InlineData("2016/2015", "The interval ends before it begins.")]
    [InlineData("2015-11-13 ", "An EDTF date has no spaces.")]
    public void A_refusal_says_why_in_a_sentence(string text, string sentence)
    {
        Assert.False(Edtf.TryParse(text, out var value, out var reason));
        Assert.Null(value);
        Assert.Equal(sentence, reason);
        Assert.Equal(sentence, Assert.Throws<FormatException>(() => Edtf.Parse(text)).Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("..")]
    [InlineData("/")]
    [InlineData("../..")]
    [InlineData("/..")]
    [InlineData("2015/2016/2017")]
    [InlineData("2015/2016?/")]
    [InlineData("[2015]/2016")]
    [InlineData("20")]
    [InlineData("-0000")]
    [InlineData("2015-1")]
    [InlineData("2015-111")]
    [InlineData("2015-11-1")]
    [InlineData("2015-11-134")]
    [InlineData("2015-11-13-14")]
    [InlineData("20151113")]
    [InlineData("2015-")]
    [InlineData("2015-11-")]
    [InlineData("13.11.2015")]
    [InlineData("13/11/2015")]
    [InlineData("2015-2X")]
    [InlineData("2015-02-3X")]
    [InlineData("2015-3X-01")]
    [InlineData("201X-02-30")]
    [InlineData("1XX1-02-29?!")]
    [InlineData("2015-11-13T")]
    [InlineData("2015-11-13T24:00:00")]
    [InlineData("2015-11-13T21:60:00")]
    [InlineData("2015-11-13T21:20:60")]
    [InlineData("2015-11-13T21")]
    [InlineData("2015-11-13T2120")]
    [InlineData("2015-11-13T21:20:00+19:00")]
    [InlineData("2015-11-13T21:20:00-00:00")]
    [InlineData("2015-11-13T21:20:00+1")]
    [InlineData("2015-11-13T21:20:00~")]
    [InlineData("2015-11T21:20:00")]
    [InlineData("2015-11-XXT21:20:00")]
    [InlineData("2015-11-13?T21:20:00")]
    [InlineData("[2015")]
    [InlineData("[2015}")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("[2015,]")]
    [InlineData("[2015,,2016]")]
    [InlineData("[..]")]
    [InlineData("[2016..2015]")]
    [InlineData("[2014..,2015]")]
    [InlineData("[2014,..2015]")]
    [InlineData("[2014...2015]")]
    [InlineData("[[2014],2015]")]
    [InlineData("[2015-11-13T21:20:00]")]
    [InlineData("2015??")]
    [InlineData("1950S0")]
    [InlineData("1950S5")]
    [InlineData("1950S2-05")]
    [InlineData("195XS2")]
    [InlineData("Y012345")]
    [InlineData("Y12345-05")]
    [InlineData("Y0E5")]
    [InlineData("Y17E")]
    [InlineData("Y1E16")]
    [InlineData("Y99999999999999999999")]
    [InlineData("Y")]
    [InlineData("?Y?")]
    [InlineData("open/2015")]
    [InlineData("２０１５")]
    [InlineData("2015\u0000")]
    public void What_is_no_date_is_refused(string text)
    {
        Assert.False(Edtf.TryParse(text, out _, out var reason));
        Assert.EndsWith(".", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_and_far_too_much_are_refused()
    {
        Assert.False(Edtf.TryParse(null, out _, out _));
        Assert.False(Edtf.TryParse("[" + string.Join(',', Enumerable.Repeat("2015", 2_000)) + "]", out _, out _));
    }
}
