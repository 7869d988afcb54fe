using System.Net;
using AngleSharp.Dom;

namespace Skein.Web.Tests.Pages;

/// <summary>Notes on anything: written where the thing is shown, shown there, searched, withdrawn.</summary>
public class NoteTests
{
    [Fact]
    public async Task A_note_on_a_statement_a_document_and_a_tie_stands_where_the_thing_is_shown()
    {
        await using var served = await ServedCase.StartAsync();
        var dossier = await served.PageAsync($"/entities/{served.Case.Tomas}");
        var statement = dossier.QuerySelector("[data-testid=statement] a.notes-on")!.GetAttribute("href")!;
        var tie = dossier.QuerySelectorAll("[data-testid=tie] a.notes-on").Single(link => link.TextContent.Contains("Mirela", StringComparison.Ordinal)).GetAttribute("href")!;
        await WriteAsync(served, statement, "The police say so, not the paper.");
        await WriteAsync(served, $"/notes?kind=Document&on={served.Case.GazetteDocument}", "Second edition?");
        await WriteAsync(served, tie, "Who paid for the journey?");

        dossier = await served.PageAsync($"/entities/{served.Case.Tomas}");
        Assert.Equal(["1 note", "1 note"], dossier.QuerySelectorAll("a.notes-on").Select(link => link.ChildNodes[0].TextContent).Where(text => text != "Note…"));
        Assert.Contains("1 note", (await served.PageAsync("/documents")).QuerySelector($"a.notes-on[href*='{served.Case.GazetteDocument}']")!.TextContent, StringComparison.Ordinal);
        var passages = await served.PageAsync($"/network/passages?from={served.Case.Mirela}&to={served.Case.Tomas}");
        Assert.Equal("Who paid for the journey?", passages.QuerySelector("[data-testid=note] .said")!.TextContent);
        Assert.Equal(["Who paid for the journey?"], Said(await served.PageAsync("/notes?q=PAID+journey")));
        Assert.Equal(4, Said(await served.PageAsync("/notes")).Count());
    }

    [Fact]
    public async Task The_reading_view_shows_the_notes_on_the_document_and_on_its_statements_where_they_belong()
    {
        await using var served = await ServedCase.StartAsync();
        var path = $"/documents/{served.Case.GazetteDocument}";
        var page = await served.PageAsync(path);
        Assert.Empty(Said(page));
        var statement = page.QuerySelector("[data-testid=statement][id]")!.Id!;
        var link = page.QuerySelector($"#{statement} a.notes-on")!.GetAttribute("href")!;

        using var added = await served.SubmitAsync(page.QuerySelector("section[aria-labelledby=notes] form[action='/notes']")!, ("text", "Second edition? <b>"));
        Assert.StartsWith(path, added.Headers.Location!.OriginalString, StringComparison.Ordinal);
        await WriteAsync(served, link, "The police say so, not the paper.");

        page = await served.PageAsync(path);
        Assert.Equal(["Second edition? <b>"], page.QuerySelectorAll("section[aria-labelledby=notes] [data-testid=note] .said").Select(note => note.TextContent));
        Assert.Equal(["The police say so, not the paper."], page.QuerySelectorAll($"#{statement} [data-testid=note] .said").Select(note => note.TextContent));
        Assert.StartsWith("1 note", page.QuerySelector($"#{statement} a.notes-on")!.TextContent, StringComparison.Ordinal);
        // The note on Aldo Ferren stands on his page only.
        Assert.Equal(2, Said(page).Count());
        Assert.Equal("Second edition? <b>", Said(await served.PageAsync($"/notes?kind=Document&on={served.Case.GazetteDocument}")).Single());

        using var withdrawn = await served.SubmitAsync(page.QuerySelector("section[aria-labelledby=notes] [data-testid=note] form")!, ("reason", "answered"));
        Assert.StartsWith(path, withdrawn.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal(["The police say so, not the paper."], Said(await served.PageAsync(path)));
    }

    [Fact]
    public async Task A_note_is_withdrawn_and_one_on_nothing_is_refused()
    {
        await using var served = await ServedCase.StartAsync();
        var note = (await served.PageAsync($"/entities/{served.Case.Aldo}")).QuerySelector("[data-testid=note]")!;
        Assert.Contains("Compare with the later court record.", note.TextContent, StringComparison.Ordinal);
        using var withdrawn = await served.SubmitAsync(note.QuerySelector("form")!, ("reason", "done"));
        Assert.Equal(HttpStatusCode.SeeOther, withdrawn.StatusCode);
        Assert.Empty(Said(await served.PageAsync("/notes")));

        var form = (await served.PageAsync("/notes")).QuerySelector("form[action='/notes'][method=post]")!;
        foreach (var (kind, id) in new[] { ("Document", "do-none"), ("Tie", "pe-1"), ("Run", "run-1"), ("Statement", "<script>"), ("Nothing", "x") })
        {
            using var refused = await served.SubmitAsync(form, ("about-kind", kind), ("about", id), ("text", "words"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        }

        await served.PageAsync("/notes?kind=Document&on=do-none", HttpStatusCode.NotFound);
        Assert.Empty(Said(await served.PageAsync("/notes")));
    }

    private static IEnumerable<string> Said(IDocument page) => page.QuerySelectorAll("[data-testid=note] .said").Select(note => note.TextContent);

    private static async Task WriteAsync(ServedCase served, string path, string text)
    {
        var form = (await served.PageAsync(path)).QuerySelector("form[action='/notes'][method=post]")!;
        using var answer = await served.SubmitAsync(form, ("text", text));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains(text, Said(await served.PageAsync(path)));
    }
}
