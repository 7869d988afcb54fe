using System.IO.Compression;

namespace Skein.Web.Tests.Pages;

public class BriefPageTests
{
    [Fact]
    public async Task A_mark_leads_to_its_note_and_the_note_back_to_its_mark()
    {
        await using var served = await ServedCase.StartAsync();

        var page = await served.PageAsync($"/brief/{served.Case.Aldo}");

        var marks = page.QuerySelectorAll(".brief sup a");
        Assert.NotEmpty(marks);
        Assert.All(marks, mark => Assert.Single(page.QuerySelectorAll(mark.GetAttribute("href")!)));
        var notes = page.QuerySelectorAll(".notes li");
        Assert.All(notes, note => Assert.Equal("#" + note.Id, page.QuerySelector(note.QuerySelector("a")!.GetAttribute("href")!)!.GetAttribute("href")));
        Assert.Contains(notes, note => note.TextContent.Contains('“'));
        Assert.Empty(page.QuerySelectorAll("[style], script:not([src])"));
    }

    [Fact]
    public async Task Who_is_named_is_chosen_on_the_page_and_holds_for_its_files()
    {
        await using var served = await ServedCase.StartAsync();

        var page = await served.PageAsync($"/brief/{served.Case.Aldo}?redact=pseudonymous");

        var brief = page.QuerySelector("[data-testid=brief]")!.TextContent;
        Assert.Contains("[person 1]", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("Ferren", brief, StringComparison.Ordinal);
        var link = page.QuerySelectorAll("a[download]").Single(anchor => anchor.GetAttribute("href")!.Contains("docx", StringComparison.Ordinal)).GetAttribute("href")!;
        using var answer = await served.GetAsync(link);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Contains("sandbox", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        await using var archive = new ZipArchive(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        using var document = new StreamReader(archive.Entries.Single(entry => entry.FullName.EndsWith("document.xml", StringComparison.Ordinal)).Open());
        Assert.DoesNotContain("Ferren", await document.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_brief_is_saved_as_pdf_and_one_on_nobody_is_not_found()
    {
        await using var served = await ServedCase.StartAsync();

        using var pdf = await served.GetAsync($"/brief/{served.Case.Aldo}/file.pdf");
        Assert.Equal("application/pdf", pdf.Content.Headers.ContentType!.MediaType);
        var bytes = await pdf.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal("%PDF"u8.ToArray(), bytes[..4]);
        foreach (var path in new[] { "/brief/pe-none", "/brief/pe-none/file.pdf", "/methods/question/brief" })
        {
            using var none = await served.GetAsync(path);
            Assert.Equal(System.Net.HttpStatusCode.NotFound, none.StatusCode);
        }
    }
}
