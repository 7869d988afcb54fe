using System.Globalization;
using AngleSharp.Dom;

namespace Skein.Web.Tests.Security;

/// <summary>
/// Each text of the corpus, put wherever a case takes words from outside, makes no page hold an element or an attribute that the same pages do not
/// have with harmless words. What a browser would run of it is not asked: nothing of it may become markup.
/// </summary>
public class PayloadTests
{
    private const string Harmless = "harmless words";

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
        await LookAsync(Harmless, (_, page) => usual.UnionWith(Shapes(page)));

        await Parallel.ForEachAsync(Payloads.All, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (payload, _) =>
        {
            var read = 0;
            await LookAsync(payload, (path, page) =>
            {
                Assert.Equal([], Shapes(page).Where(shape => !usual.Contains(shape)).Select(shape => $"{path}: {shape} out of {payload}"));
                Assert.Equal([], HostileContentTests.Links(page).Where(link => !HostileContentTests.IsOwn(link)).Select(link => $"{path}: {link} out of {payload}"));
                read += Signs(page.Body!.TextContent).Contains(Signs(payload), StringComparison.Ordinal) ? 1 : 0;
            });
            Assert.True(read > 20, $"{payload} is to be read on {read} pages only");
        });
    }

    private static async Task LookAsync(string words, Action<string, IDocument> look)
    {
        await using var served = await ServedCase.StartAsync(await InventedCase.MakeAsync(words, withExtraction: false));
        foreach (var path in HostileContentTests.Paths(served, words))
        {
            look(path, await served.PageAsync(path));
        }
    }

    // Signs that nobody sees, and blanks, may be shown as others.
    private static string Signs(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign) && !char.IsControl(sign) && char.GetUnicodeCategory(sign) != UnicodeCategory.Format));

    /// <summary>Kinds of elements with one of their attributes: <c>a href</c>.</summary>
    private static IEnumerable<string> Shapes(IDocument page) =>
        page.All.SelectMany(element => element.Attributes.Select(attribute => $"{element.LocalName} {attribute.Name}").Append(element.LocalName));
}
