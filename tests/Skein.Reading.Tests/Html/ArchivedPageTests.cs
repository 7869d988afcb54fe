using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Skein.Reading.Html;

namespace Skein.Reading.Tests.Html;

/// <summary>A page as archived holds its words and nothing that runs, asks or fetches. The oracle is a parser with scripting on, as a browser has it.</summary>
public class ArchivedPageTests
{
    private static readonly HashSet<string> Harmless =
    [
        "html", "head", "body", "address", "article", "aside", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "dd", "del", "div", "dl", "dt",
        "em", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "ins", "li", "main", "mark", "nav", "ol", "p", "pre", "q",
        "s", "section", "small", "span", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul", "wbr",
    ];

    private static readonly HashSet<string> Mute = ["dir", "lang", "class", "title", "colspan", "rowspan"];

    /// <summary>Payloads, each around the word "kept" or beside it.</summary>
    public static TheoryData<string> Payloads { get; } =
    [
        "<script>alert(1)</script>kept",
        "<SCRIPT SRC=//evil.example/x.js></SCRIPT>kept",
        "<scr<script>ipt>alert(1)</scr</script>ipt>kept",
        "<svg onload=alert(1)></svg>kept",
        "<svg><script>alert(1)</script></svg>kept",
        "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>kept",
        "<svg><animate attributeName=href values=javascript:alert(1) /></svg>kept",
        "<svg><foreignObject><iframe srcdoc='<script>alert(1)</script>'></iframe></foreignObject></svg>kept",
        "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\"></svg>kept",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\"></style></mglyph></table></mtext></math>kept",
        "<math><mi><xmp><img src=x onerror=alert(1)></xmp></mi></math>kept",
        "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)></style></mglyph></form></mtext></math>kept",
        "<img src=x onerror=alert(1) alt=kept>",
        "<img srcset='https://evil.example/a.png 1x' alt=kept>",
        "<picture><source srcset='https://evil.example/a.webp'><img src=a alt=kept></picture>",
        "<input autofocus onfocus=alert(1)>kept",
        "<body onload=alert(1)>kept",
        "<p onclick=alert(1) onmouseover='alert(2)'>kept</p>",
        "<a href=javascript:alert(1)>kept</a>",
        "<a href='&#106;avascript:alert(1)' target=_top ping='https://evil.example'>kept</a>",
        "<a href='data:text/html,<script>alert(1)</script>'>kept</a>",
        "<meta http-equiv=refresh content='0;url=https://evil.example'>kept",
        "<base href='https://evil.example/'><p>kept</p>",
        "<link rel=stylesheet href='https://evil.example/x.css'><link rel=prefetch href='//evil.example'>kept",
        "<object data='https://evil.example/x.swf'><param name=x value=y></object>kept",
        "<embed src='https://evil.example/x.swf'>kept",
        "<iframe srcdoc=\"<iframe srcdoc='&lt;script&gt;alert(1)&lt;/script&gt;'></iframe>\"></iframe>kept",
        "<iframe src='javascript:alert(1)'></iframe>kept",
        "<frameset><frame src='javascript:alert(1)'></frameset>",
        "<form action='https://evil.example'><button formaction='javascript:alert(1)'>go</button><p>kept</p></form>",
        "<style>@import 'https://evil.example/x.css'; p { background: url(https://evil.example/y) }</style><p>kept</p>",
        "<p style=\"background:url('https://evil.example/a');width:expression(alert(1));behavior:url(x.htc);-moz-binding:url(x)\">kept</p>",
        "<p style='position:fixed;inset:0;font-weight:bold'>kept</p>",
        "<table background='https://evil.example/a.png'><tr><td background='https://evil.example/b.png'>kept</table>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">kept</p></noscript>",
        "<textarea></textarea><textarea><script>alert(1)</script></textarea>kept",
        "<title><img src=x onerror=alert(1)></title>kept",
        "<template><script>alert(1)</script></template>kept",
        "<xmp><script>alert(1)</script></xmp>kept",
        "<plaintext>kept<script>alert(1)</script>",
        "<!--><img src=x onerror=alert(1)>-->kept",
        "<!--[if IE]><script>alert(1)</script><![endif]-->kept",
        "<?xml-stylesheet href='javascript:alert(1)'?><p>kept</p>",
        "<![CDATA[<script>alert(1)</script>]]>kept",
        "<video src=x onerror=alert(1) poster='https://evil.example'></video><audio src=x></audio>kept",
        "<marquee onstart=alert(1)>kept</marquee>",
        "<details open ontoggle=alert(1)><summary>kept</summary></details>",
        "<isindex type=image src=1 onerror=alert(1)>kept",
        "<x-widget onclick=alert(1)><slot name=a></slot>kept</x-widget>",
        "<p lang='en\" onclick=alert(1) x=\"'>kept</p>",
        "<a href='https://good.example/?a=\"><script>alert(1)</script>'>kept</a>",
        "<p>kept</p><select><option><style></option></select><img src=x onerror=alert(1)></style>",
        "<p\u0000 onclick=alert(1)>kept\u0000<scr\u0000ipt>alert(1)</scr\u0000ipt></p>",
        "<button popovertarget=x>go</button><dialog open id=x>words</dialog>kept",
    ];

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Nothing_of_a_payload_stays_but_harmless_elements_without_addresses(string payload)
    {
        var page = Clean(payload);

        var read = Browser(page.Body);
        Assert.Empty(read.All.Where(element => !Harmless.Contains(element.LocalName) || element.NamespaceUri != "http://www.w3.org/1999/xhtml").Select(element => element.OuterHtml));
        Assert.Empty(read.All.SelectMany(element => element.Attributes).Where(attribute => !Mute.Contains(attribute.Name)).Select(attribute => attribute.OuterXml()));
        Assert.DoesNotContain("<!--", page.Body, StringComparison.Ordinal);
        if (payload.Contains("kept", StringComparison.Ordinal))
        {
            Assert.Contains("kept", page.Body, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void What_was_cleaned_is_read_by_a_browser_as_it_was_written_and_cleaned_again_stays_the_same(string payload)
    {
        var once = Clean(payload).Body;

        var twice = Clean($"<html><body>{once}</body></html>").Body["<div>".Length..^"</div>".Length];

        Assert.Equal(Elements(once), Elements(twice));
        Assert.Equal(Words(once), Words(twice));
    }

    [Fact]
    public void Words_headings_tables_lists_and_plain_emphasis_stay()
    {
        var page = Clean(
            "<title>Two held</title><h1>Two held in Marvane</h1><p style='text-align:center'>On <b>Monday</b>, <span style='font-style: italic'>two</span> men.</p>"
            + "<table><caption>Held</caption><tr><th colspan=2>Name</th></tr><tr><td>Aldo</td><td>31</td></tr></table><ul><li>one<li>two</ul><a href='https://gazette.example/a'>more</a>");

        Assert.Equal("Two held", page.Title);
        var body = Browser(page.Body).Body!;
        Assert.Equal("Two held in Marvane", body.QuerySelector("h1")!.TextContent);
        Assert.Equal("center", body.QuerySelector("p")!.ClassName);
        Assert.Equal("italic", body.QuerySelector("p span")!.ClassName);
        Assert.Equal("2", body.QuerySelector("th")!.GetAttribute("colspan"));
        Assert.Equal(["Aldo", "31"], body.QuerySelectorAll("td").Select(cell => cell.TextContent));
        Assert.Equal(2, body.QuerySelectorAll("li").Length);
        Assert.Equal("https://gazette.example/a", body.QuerySelector(".link")!.GetAttribute("title"));
    }

    [Fact]
    public void What_a_browser_would_not_show_is_left_out_and_counted()
    {
        var page = Clean("<p>seen</p><p hidden>not</p><p style='display: none !important'>nor</p><script>1</script>");

        Assert.Equal("seen", Browser(page.Body).Body!.TextContent.Trim());
        Assert.Equal(3, page.LeftOut);
    }

    [Fact]
    public void Elements_nested_deeper_than_any_author_nests_lose_their_tags_and_keep_their_words()
    {
        var page = Clean(string.Concat(Enumerable.Repeat("<div>", 1_500)) + "the bottom" + string.Concat(Enumerable.Repeat("</div>", 1_500)));

        Assert.Contains("the bottom", page.Body, StringComparison.Ordinal);
        Assert.True(page.Body.Split("<div>").Length <= 101);
    }

    [Fact]
    public void A_page_that_is_made_to_exhaust_a_parser_is_none() =>
        Assert.Null(ArchivedPage.Of(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 100_000)))));

    [Fact]
    public void A_declared_charset_is_heeded() => Assert.Contains(
        "Müller",
        ArchivedPage.Of(Encoding.Latin1.GetBytes("<meta charset=iso-8859-1><p>Herr Müller sprach über die Brücke</p>"))!.Body,
        StringComparison.Ordinal);

    private static ArchivedPage Clean(string html) => Assert.IsType<ArchivedPage>(ArchivedPage.Of(Encoding.UTF8.GetBytes(html)));

    private static IHtmlDocument Browser(string body) =>
        new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocument($"<!DOCTYPE html><html><head></head><body>{body}</body></html>");

    private static IEnumerable<string> Elements(string html) => Browser(html).Body!.Descendants<IElement>().Select(element => element.LocalName);

    private static string Words(string html) => string.Concat(Browser(html).Body!.TextContent.Where(c => !char.IsWhiteSpace(c)));
}

/// <summary>An attribute as it would be written.</summary>
internal static class AttributeText
{
    public static string OuterXml(this IAttr attribute) => $"{attribute.Name}={attribute.Value}";
}
