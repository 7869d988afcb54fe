using Skein.Reading.Tests.Support;

namespace Skein.Reading.Tests.Html;

public class HtmlMetadataTests
{
    private const string Body = "<article><h1>Heading</h1><p>Three men were convicted of fraud in the town of Valmora on Thursday, a court spokesman said.</p></article>";

    [Theory]
    [InlineData("""<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2010-01-01"},{"@type":"NewsArticle","datePublished":"2016-03-24T08:00:00Z"}]}</script>""", "2016-03-24")]
    [InlineData("""<meta property="article:published_time" content="2016-03-24T23:59:00+01:00">""", "2016-03-24")]
    [InlineData("""<meta name="DC.date" content="2016-03">""", "2016-03")]
    [InlineData("""<script type="application/ld+json">{ broken</script><meta name="date" content="2016-03-24">""", "2016-03-24")]
    public async Task The_declared_date_is_read(string head, string expected)
    {
        var document = await Files.DocumentAsync("page.html", $"<html><head>{head}</head><body>{Body}</body></html>");
        Assert.Equal(expected, document.Published);
    }

    [Theory]
    [InlineData("""<time datetime="2016-03-24T10:00">two hours ago</time>""")]
    [InlineData("""<span class="dateline">Thursday 24 March 2016, 10:00</span>""")]
    [InlineData("<div>24 March 2016</div>")]
    public async Task A_visible_date_is_read_where_none_is_declared(string line)
    {
        var document = await Files.DocumentAsync("page.html", $"<html><body>{Body.Replace("</h1>", "</h1>" + line, StringComparison.Ordinal)}</body></html>");
        Assert.Equal("2016-03-24", document.Published);
    }

    [Fact]
    public async Task A_date_in_a_sentence_is_no_date_of_publication()
    {
        var document = await Files.DocumentAsync("page.html", "<html><body><article><p>On 24 March 2016 three men were convicted of fraud in the town of Valmora, a court spokesman said at noon.</p></article></body></html>");
        Assert.Null(document.Published);
    }

    [Theory]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","author":[{"@type":"Person","name":"Jane Roe"},{"name":"John Doe"}]}</script>""")]
    [InlineData("""<meta name="author" content="Jane Roe and John Doe">""")]
    [InlineData("""<meta name="citation_author" content="Jane Roe"><meta name="citation_author" content="John Doe">""")]
    public async Task The_declared_authors_are_read(string head)
    {
        var document = await Files.DocumentAsync("page.html", $"<html><head>{head}</head><body>{Body}</body></html>");
        Assert.Equal(["Jane Roe", "John Doe"], document.Authors);
    }

    [Theory]
    [InlineData("""<meta property="og:title" content="Heading - The Valmora Courier">""", "Heading")]
    [InlineData("""<meta property="og:title" content="Another title">""", "Another title")]
    [InlineData("", "Heading")]
    public async Task The_title_is_without_the_name_of_the_site(string head, string expected)
    {
        var document = await Files.DocumentAsync("page.html", $"<html><head>{head}<title>Heading | Courier</title></head><body>{Body}</body></html>");
        Assert.Equal(expected, document.Title);
    }

    [Fact]
    public async Task A_year_in_a_heading_is_no_date_of_publication()
    {
        var document = await Files.DocumentAsync("page.html", $"<html><body>{Body.Replace("Heading", "2015 trial: what is known", StringComparison.Ordinal)}</body></html>");
        Assert.Null(document.Published);
    }

    [Fact]
    public async Task The_origin_is_the_canonical_link()
    {
        var document = await Files.DocumentAsync("page.html", $"<html lang=fr><head><link rel=canonical href='https://courier.example/trial'></head><body>{Body}</body></html>");
        Assert.Equal("https://courier.example/trial", document.Origin);
        Assert.Equal("fr", document.Language);
    }
}
