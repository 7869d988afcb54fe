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
    [InlineData("He came in early 2013.", "early 2013", "2013-37")]
    [InlineData("He came in late 2013.", "late 2013", "2013-39")]
    [InlineData("He came in spring 2016.", "spring 2016", "2016-21")]
    [InlineData("He grew up in the 1990s.", "1990s", "199X")]
    [InlineData("Il grandit dans les années 1990.", "années 1990", "199X")]
    [InlineData("Hij groeide op in de jaren negentig.", "jaren negentig", "199X")]
    [InlineData("He was there from 2010 to 2013.", "2010 to 2013", "2010/2013")]
    [InlineData("He was there between March and May 2014.", "March and May 2014", "2014-03/2014-05")]
    [InlineData("It lasted from 12 to 14 March 2016.", "12 to 14 March 2016", "2016-03-12/2016-03-14")]
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
}
