using System.Net;

namespace Skein.Web.Tests.Pages;

/// <summary>Pages of a PDF as pictures; that they are painted is held by the tests of reading.</summary>
public class PaintedPageTests
{
    [Fact]
    public async Task What_is_no_page_of_a_pdf_that_is_kept_has_no_picture()
    {
        await using var served = await ServedCase.StartAsync();

        foreach (var path in new[] { $"{served.Case.GazetteDocument}/pages/1.png", $"{served.Case.GazetteDocument}/pages/0.png", "doc-none/pages/1.png", "doc-none/pages/x.png" })
        {
            using var answer = await served.GetAsync("/documents/" + path);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        var page = await served.PageAsync($"/documents/{served.Case.GazetteDocument}");
        Assert.Empty(page.QuerySelectorAll("[data-painted]"));
    }
}
