using Skein.Model.Documents;
using Skein.Reading.Tests.Support;

namespace Skein.Reading.Tests.Html;

public class HtmlArticleTests
{
    private const string First = "Three men were convicted of fraud in the town of Valmora on Thursday, a court spokesman said after the hearing.";
    private const string Second = "The court found that they had met in a tea house near the station, where the oldest of them worked.";
    private const string Third = "An appeal is possible within thirty days, according to the defence lawyer of the first man.";

    private const string Page = $$"""
        <!DOCTYPE html>
        <html lang="en-GB"><head><title>Three convicted in Valmora | The Valmora Courier</title>
        <style>p { color: red }</style>
        <script>var text = "<p>Never to be seen, not even as a long sentence that looks like text.</p>";</script></head>
        <body>
        <div id="cookie-consent"><p>We use cookies and similar techniques to make this site work, and share data with 214 partners.</p><button>Accept all</button></div>
        <header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>
        <main><article>
          <h1>Three convicted in Valmora</h1>
          <p class="byline">By Jane Roe</p>
          <div class="share-bar"><a href="#">Share on Chirper</a> <a href="#">Mail</a></div>
          <p>{{First}}</p>
          <p>{{Second}}<script>document.write('run')</script></p>
          <aside class="related"><h3>Related stories</h3><p>A long teaser about something else entirely, which reads like an article but is not this one.</p></aside>
          <h2>What comes next</h2>
          <blockquote><p>{{Third}}</p></blockquote>
          <h3>More on this story</h3>
          <ul><li><a href="/1">Market opens in Estrand after long wait</a></li><li><a href="/2">Rail line closed</a></li></ul>
        </article>
        <section id="comments"><p>This is what a reader thinks about the matter, at great length, and it is no part of the article at all.</p></section></main>
        <footer><p>© The Valmora Courier. All rights reserved. Contact the editors at the usual address.</p></footer>
        </body></html>
        """;

    [Fact]
    public async Task The_article_is_kept_and_everything_around_it_is_not()
    {
        var document = await Files.DocumentAsync("page.html", Page);
        Assert.Equal(["Three convicted in Valmora", First, Second, "What comes next", Third], Files.Blocks(document));
        Assert.Equal("Three convicted in Valmora", document.Title);
        Assert.Equal(["Jane Roe"], document.Authors);
        Assert.Equal("en", document.Language);
        Assert.Empty(document.Warnings);
    }

    [Fact]
    public async Task Each_block_knows_its_place_in_the_page()
    {
        var document = await Files.DocumentAsync("page.html", Page);
        Assert.Equal(
            ["body>main>article>h1", "body>main>article>p[2]", "body>main>article>p[3]", "body>main>article>h2", "body>main>article>blockquote>p"],
            document.PageMap.Blocks.Select(block => block.ElementPath));
        Assert.Equal(PageMapBlockKind.Quote, document.PageMap.Blocks[4].Kind);
    }

    [Fact]
    public async Task A_page_without_semantic_elements_gives_its_longest_text()
    {
        var page = $"""
            <html><body><table><tr><td width="120"><a href="a">News</a><br><a href="b">Sport</a></td>
            <td><font size="2">{First}<br><br>{Second}<br><br>{Third}</font></td></tr></table>
            <div class="bottom-nav"><a href="c">Contact</a></div></body></html>
            """;
        var document = await Files.DocumentAsync("old.htm", page);
        Assert.Equal([First, Second, Third], Files.Blocks(document));
    }

    [Fact]
    public async Task A_table_of_data_gives_its_cells_by_row()
    {
        var page = $"<html><body><article><p>{First}</p><table><tr><th>Name</th><th>Year</th></tr><tr><td>Roe</td><td>2015</td></tr></table><p>{Second}</p></article></body></html>";
        var document = await Files.DocumentAsync("page.html", page);
        Assert.Contains("Name\tYear\nRoe\t2015", document.Text, StringComparison.Ordinal);
        Assert.Equal(4, document.PageMap.Blocks.Count(block => block.Kind == PageMapBlockKind.TableCell));
    }

    [Fact]
    public async Task Markup_in_words_stays_words()
    {
        var document = await Files.DocumentAsync("page.html", $"<html><body><article><p>{First} His name is &lt;script&gt;alert(1)&lt;/script&gt; Roe.</p></article></body></html>");
        Assert.EndsWith("His name is <script>alert(1)</script> Roe.", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task White_space_collapses_as_in_a_browser_and_preformatted_text_does_not()
    {
        var document = await Files.DocumentAsync("page.html", "<html><body><p>One\n   <b>two</b>  three<i>four</i>.</p><pre>a\n  b</pre></body></html>");
        Assert.Equal(["One two threefour.", "a\n  b"], Files.Blocks(document));
    }

    [Fact]
    public async Task A_page_nested_deeper_than_any_author_nests_is_read()
    {
        var page = "<html><body>" + string.Concat(Enumerable.Repeat("<div>", 1_500)) + First + "</body></html>";
        var document = await Files.DocumentAsync("deep.html", page);
        Assert.Equal(First, document.Text);
        Assert.Null(document.PageMap.Blocks[0].ElementPath);
    }

    [Theory]
    [InlineData("<div>", 1_000_000)]
    [InlineData("<b><i>", 500_000)]
    [InlineData("<table><tr><td>", 300_000)]
    public async Task A_page_nested_without_end_is_refused(string tags, int times)
    {
        var page = "<html><body>" + string.Concat(Enumerable.Repeat(tags, times)) + First;
        Assert.Equal("SK-READ-028", (await Files.FaultAsync("deep.html", System.Text.Encoding.ASCII.GetBytes(page))).Code);
    }

    [Fact]
    public async Task A_page_that_multiplies_unclosed_styles_is_refused()
    {
        var styles = string.Concat(Enumerable.Range(0, 1_000).Select(number => $"<font size={number}>"));
        var page = "<html><body>" + styles + string.Concat(Enumerable.Repeat("<p>x", 100_000));
        Assert.Equal("SK-READ-028", (await Files.FaultAsync("styles.html", System.Text.Encoding.ASCII.GetBytes(page))).Code);
    }

    [Fact]
    public async Task Markup_inside_a_script_is_no_nesting()
    {
        var script = "<script>" + string.Concat(Enumerable.Repeat("'<div>' + ", 5_000)) + "''</script>";
        Assert.Equal(First, (await Files.DocumentAsync("page.html", $"<html><body>{script}<p>{First}</p></body></html>")).Text);
    }

    [Fact]
    public async Task A_page_that_needs_a_script_to_show_text_says_that_it_has_none()
    {
        var fault = await Files.FaultAsync("app.html", "<!doctype html><html><body><div id=app></div><script>render('text')</script></body></html>"u8.ToArray());
        Assert.Equal("SK-READ-021", fault.Code);
    }

    [Fact]
    public async Task A_declared_charset_is_honored()
    {
        byte[] page = [.. "<html><head><meta charset=\"windows-1251\"></head><body><p>"u8, 0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, .. "</p></body></html>"u8];
        Assert.Equal("Привет", (await Files.DocumentAsync("page.html", page)).Text);
    }
}
