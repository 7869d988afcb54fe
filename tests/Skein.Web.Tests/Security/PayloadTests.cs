using System.Globalization;
using AngleSharp.Dom;

namespace Skein.Web.Tests.Security;

/// <summary>
/// Each text of the corpus, put wherever a case takes words from outside, makes no page hold an element or an attribute that the same pages do not
/// have with harmless words. What a browser would run of it is not asked: nothing of it may become markup.
/// </summary>
// A language that a test installs stands on every page meanwhile.
[Collection("installed languages")]
public class PayloadTests
{
    private const string Harmless = "harmless words";

    // What a web page as archived may hold besides words: none of it runs, asks, fetches, names an address or has a style of its own.
    private static readonly HashSet<string> Inert = new(StringComparer.Ordinal)
    {
        "html", "head", "meta", "title", "style", "body", "address", "article", "aside", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "dd",
        "del", "div", "dl", "dt", "em", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "ins", "li", "main", "mark",
        "nav", "ol", "p", "pre", "q", "s", "section", "small", "span", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul", "wbr",
    };

    private static readonly HashSet<string> InertAttributes = new(StringComparer.Ordinal) { "charset", "dir", "lang", "class", "title", "colspan", "rowspan" };

    [Fact]
    public void The_corpus_has_more_than_a_hundred_texts_and_none_twice()
    {
        Assert.True(Payloads.All.Count > 100);
        Assert.Equal(Payloads.All.Count, Payloads.All.Distinct(StringComparer.Ordinal).Count());
        Assert.DoesNotContain(Payloads.All, payload => payload.Contains("\\u{", StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_text_of_the_corpus_becomes_markup_on_any_page()
    {
        var usual = new HashSet<string>(StringComparer.Ordinal);
        await LookAsync(Harmless, (_, page) => usual.UnionWith(Shapes(page)), (_, _) => { });

        await Parallel.ForEachAsync(Payloads.All, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (payload, _) =>
        {
            var read = 0;
            await LookAsync(payload, (path, page) =>
            {
                Assert.Equal([], Shapes(page).Where(shape => !usual.Contains(shape)).Select(shape => $"{path}: {shape} out of {payload}"));
                Assert.Equal([], HostileContentTests.Links(page).Where(link => !HostileContentTests.IsOwn(link)).Select(link => $"{path}: {link} out of {payload}"));
                read += Signs(page.Body!.TextContent).Contains(Signs(payload), StringComparison.Ordinal) ? 1 : 0;
            }, (path, page) =>
            {
                Assert.Equal([], page.All.Where(element => !Inert.Contains(element.LocalName)).Select(element => $"{path}: {element.LocalName} out of {payload}"));
                Assert.Equal([], page.All.SelectMany(element => element.Attributes).Where(attribute => !InertAttributes.Contains(attribute.Name)).Select(attribute => $"{path}: {attribute.Name} out of {payload}"));
                Assert.Equal((path, 1), (path, page.QuerySelectorAll("style").Length));
            });
            Assert.True(read > 20, $"{payload} is to be read on {read} pages only");
        });
    }

    private static async Task LookAsync(string words, Action<string, IDocument> look, Action<string, IDocument> lookArchived)
    {
        await using var served = await ServedCase.StartAsync(await InventedCase.MakeAsync(words, withExtraction: false));
        foreach (var path in HostileContentTests.Paths(served, words))
        {
            look(path, await served.PageAsync(path));
        }
        // The one page that takes markup from outside as markup: the words stand in it as they came.
        var archived = $"/documents/{served.Case.HostilePage}/archived";
        lookArchived(archived, await served.PageAsync(archived));
    }

    // Signs that nobody sees, and blanks, may be shown as others.
    private static string Signs(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign) && !char.IsControl(sign) && char.GetUnicodeCategory(sign) != UnicodeCategory.Format));

    /// <summary>Kinds of elements with one of their attributes: <c>a href</c>.</summary>
    private static IEnumerable<string> Shapes(IDocument page) =>
        page.All.Where(element => !HostileContentTests.IsArchivedFrame(element)).SelectMany(element => element.Attributes.Select(attribute => $"{element.LocalName} {attribute.Name}").Append(element.LocalName));
}
