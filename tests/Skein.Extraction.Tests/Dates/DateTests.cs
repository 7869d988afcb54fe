namespace Skein.Extraction.Tests.Dates;

public class DateTests
{
    [Theory]
    [InlineData("It was on 22 March 2016.", "22 March 2016", "2016-03-22")]
    [InlineData("It was on March 22, 2016, at noon.", "March 22, 2016", "2016-03-22")]
    [InlineData("It was on the 22nd of March 2016.", "22nd of March 2016", "2016-03-22")]
    [InlineData("Cela se passa le 22 mars 2016.", "22 mars 2016", "2016-03-22")]
    [InlineData("Le 1er mai 2015, il partit.", "1er mai 2015", "2015-05-01")]
    [InlineData("Het was op 22 maart 2016.", "22 maart 2016", "2016-03-22")]
    [InlineData("Es war am 22. März 2016.", "22. März 2016", "2016-03-22")]
    [InlineData("He came in March 2016.", "March 2016", "2016-03")]
    [InlineData("He came in 2013.", "2013", "2013")]
    [InlineData("He came in early 2013.", "in early 2013", "2013-37")]
    [InlineData("He came in late 2013.", "in late 2013", "2013-39")]
    [InlineData("He came in spring 2016.", "spring 2016", "2016-21")]
    [InlineData("He grew up in the 1990s.", "the 1990s", "199X")]
    [InlineData("Il grandit dans les années 1990.", "les années 1990", "199X")]
    [InlineData("Hij groeide op in de jaren negentig.", "de jaren negentig", "199X")]
    [InlineData("He was there from 2010 to 2013.", "from 2010 to 2013", "2010/2013")]
    [InlineData("He was there between March and May 2014.", "between March and May 2014", "2014-03/2014-05")]
    [InlineData("It lasted from 12 to 14 March 2016.", "from 12 to 14 March 2016", "2016-03-12/2016-03-14")]
    [InlineData("On 2015-11-13 it began.", "2015-11-13", "2015-11-13")]
    [InlineData("On 13/11/2015 it began.", "13/11/2015", "2015-11-13")]
    [InlineData("On 03/04/2015 it began.", "03/04/2015", "[2015-03-04,2015-04-03]")]
    [InlineData("It was on 22 March.", "22 March", "XXXX-03-22")]
    public void Dates_are_read_without_a_publication_date(string text, string words, string edtf)
    {
        var date = Assert.Single(Readings.Read(text).Dates);

        Assert.Equal((words, edtf), (date.Span.Of(text), date.Date.ToString()));
    }

    // 23 March 2016 was a Wednesday.
    [Theory]
    [InlineData("He left yesterday.", "2016-03-22")]
    [InlineData("He left on Friday.", "2016-03-18")]
    [InlineData("He left last October.", "2015-10")]
    [InlineData("He left in February.", "2016-02")]
    [InlineData("He left last year.", "2015")]
    [InlineData("He left last month.", "2016-02")]
    [InlineData("He left three days ago.", "2016-03-20")]
    [InlineData("He left two years ago.", "2014~")]
    [InlineData("He left on 25 March.", "2015-03-25")]
    [InlineData("Il partit vendredi dernier.", "2016-03-18")]
    public void Relative_dates_are_read_against_the_publication(string text, string edtf) =>
        Assert.Equal(edtf, Assert.Single(Readings.Read(text, published: "2016-03-23").Dates).Date.ToString());

    [Theory]
    [InlineData("It was on 31 February 2015.")]
    [InlineData("On 2015-02-30 it began.")]
    [InlineData("They may march in may.")]
    [InlineData("He paid 2015 euros and 1990 people came.")]
    [InlineData("He left yesterday and may return on Friday.")]
    [InlineData("Room 1990 was empty.")]
    public void What_is_no_date_gives_none(string text) => Assert.Empty(Readings.Read(text).Dates);

    [Theory]
    [InlineData("")]
    [InlineData("\u200b\ufeff")]
    [InlineData("0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 1990 2013 20151113 99999999999999")]
    [InlineData("He was held on 31 June 2015, on 0 May 2015, on 30 February, in the year 0 and on 0000-01-01.")]
    [InlineData("Он был там. 他来了。 كان هناك.")]
    [InlineData("May")]
    [InlineData("- - - / / / . . .")]
    public void Text_without_dates_gives_none(string text) => Assert.Empty(Readings.Read(text, published: "2016-03-23").Dates);

    [Fact]
    public void Zero_width_characters_do_not_hide_a_date_and_stay_in_its_span()
    {
        const string Text = "It was on 22 Mar\u200bch 2016.";

        var date = Assert.Single(Readings.Read(Text).Dates);

        Assert.Equal(("22 Mar\u200bch 2016", "2016-03-22"), (date.Span.Of(Text), date.Date.ToString()));
    }

    [Fact]
    public void A_quote_in_another_language_is_read_in_its_own()
    {
        const string Text = "The men were held in Vilbeke by the police in the evening. « Il a été arrêté hier soir dans la ville », a dit la police. "
            + "Er wurde gestern Abend von der Polizei gesehen. De man werd gisteravond door de politie gezien.";

        var dates = Readings.Read(Text, published: "2016-03-23").Dates;

        Assert.Equal(["hier soir", "gestern Abend", "gisteravond"], dates.Select(date => date.Span.Of(Text)));
        Assert.All(dates, date => Assert.Equal("2016-03-22", date.Date.ToString()));
    }

    [Fact]
    public void The_narrated_day_is_left_when_the_story_moves_on()
    {
        const string Text = "The bomb exploded on 13 November 2015. In March 2016 he was caught. The following day he was charged.";

        Assert.Equal(["2015-11-13", "2016-03"], Readings.Read(Text, published: "2018-01-01").Dates.Select(date => date.Date.ToString()));
    }

    [Fact]
    public void A_birth_is_no_day_to_count_from()
    {
        const string Text = "The bomb exploded on 13 November 2015. The man, born on 4 May 1985, fled. The following day he was caught.";

        Assert.Equal(["2015-11-13", "1985-05-04", "2015-11-14"], Readings.Read(Text).Dates.Select(date => date.Date.ToString()));
    }

    [Fact]
    public void A_sentence_of_megabytes_is_read_with_work_that_grows_with_its_length()
    {
        var part = "on 3 March and between May and June and the day before in 2013 or last week to 14 and mid-November since ";
        var small = AllocatedBy(string.Concat(Enumerable.Repeat(part, 500)));
        var large = AllocatedBy(string.Concat(Enumerable.Repeat(part, 5_000)));

        Assert.True(large < small * 14, $"{large} bytes for ten times the text of {small} bytes");
    }

    private static long AllocatedBy(string text)
    {
        Readings.Read(text, published: "2016-03-23");
        var before = GC.GetAllocatedBytesForCurrentThread();
        Readings.Read(text, published: "2016-03-23");
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
