using System.Net;
using AngleSharp.Dom;
using Skein.Casework.Ingest;
using Skein.Model;
using Skein.Storage.Reading;
using Skein.Testing;

namespace Skein.Web.Tests.Pages;

/// <summary>The reading view: a web page as archived, marks by kind, what the case knows of a name, and what is said otherwise elsewhere.</summary>
public class ReadingPageTests
{
    private const string Archived =
        "<html><head><title>Two held</title><script>alert(1)</script></head><body><article><h1>Two held in Marvane</h1>"
        + "<p onclick='alert(2)'>Aldo Ferren was held on 4 November 2015 in Marvane, the police said, and his brother was questioned about it.</p>"
        + "<p>The police of Marvane said that both would appear before the court on Monday, and gave no other name of those who were asked.</p>"
        + "<iframe src='https://evil.example'></iframe></article></body></html>";

    [Fact]
    public async Task A_web_page_is_shown_as_archived_in_a_sandbox_under_a_policy_of_its_own()
    {
        await using var served = await ServedCase.StartAsync();
        var document = await ReadAsync(served, "held.html", Archived);

        using var answer = await served.GetAsync($"/documents/{document}/archived");
        using var around = await served.GetAsync($"/documents/{document}");

        var policy = Header(answer, "Content-Security-Policy");
        Assert.StartsWith("sandbox; default-src 'none'; style-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("allow-", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self'", policy, StringComparison.Ordinal);
        Assert.Equal("SAMEORIGIN", Header(answer, "X-Frame-Options"));
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Aldo Ferren was held", html, StringComparison.Ordinal);
        Assert.DoesNotContain("script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("evil.example", html, StringComparison.Ordinal);
        var frame = (await served.PageAsync($"/documents/{document}")).QuerySelector("iframe")!;
        Assert.Equal(("", $"/documents/{document}/archived"), (frame.GetAttribute("sandbox"), frame.GetAttribute("src")));
        Assert.EndsWith("frame-ancestors 'none'; frame-src 'self'", Header(around, "Content-Security-Policy"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_is_no_kept_web_page_has_none_as_archived_and_no_frame()
    {
        await using var served = await ServedCase.StartAsync();

        foreach (var path in new[] { served.Case.GazetteDocument.Value, "doc-none", "%20" })
        {
            using var answer = await served.GetAsync($"/documents/{path}/archived");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        using var page = await served.GetAsync($"/documents/{served.Case.GazetteDocument}");
        Assert.DoesNotContain("frame-src", Header(page, "Content-Security-Policy"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marks_bear_their_kind_and_the_address_says_which_kinds_are_off()
    {
        await using var served = await ServedCase.StartAsync(withExtraction: true);
        var path = $"/documents/{served.Case.GazetteDocument}";

        var page = await served.PageAsync(path);
        var persons = page.QuerySelectorAll(".text .k-person").Select(mark => mark.TextContent).ToList();
        Assert.Contains("Aldo Ferren", string.Concat(persons), StringComparison.Ordinal);
        Assert.Contains("June 2013", page.QuerySelectorAll(".text .k-date").Select(mark => mark.TextContent));
        Assert.NotEmpty(page.QuerySelectorAll(".text .k-statement"));
        Assert.NotEmpty(page.QuerySelectorAll(".text .k-proposal"));
        var off = page.QuerySelector("[data-legend] a[data-kind=person]")!;
        Assert.StartsWith("Hide persons", Words(off), StringComparison.Ordinal);

        var without = await served.PageAsync(off.GetAttribute("href")!);
        Assert.Equal("text no-person", without.QuerySelector("article.text")!.ClassName);
        var on = without.QuerySelector("[data-legend] a[data-kind=person]")!;
        Assert.StartsWith("Show persons", Words(on), StringComparison.Ordinal);
        Assert.Equal(path, on.GetAttribute("href"));
    }

    [Fact]
    public async Task What_another_source_contradicts_is_marked_in_the_text_and_leads_to_both()
    {
        await using var served = await ServedCase.StartAsync();

        var page = await served.PageAsync($"/documents/{served.Case.GazetteDocument}");

        var marks = page.QuerySelectorAll(".text .k-contradiction");
        Assert.Equal("killed 12 people", string.Concat(marks.Select(mark => mark.TextContent)));
        var card = page.QuerySelector(marks[0].GetAttribute("href")!)!;
        Assert.Contains("At least 14 people died", card.TextContent, StringComparison.Ordinal);
        Assert.Equal(["B2", "C2"], card.QuerySelectorAll("a.grade").Select(grade => grade.FirstChild!.TextContent).Order());
    }

    [Fact]
    public async Task What_the_case_knows_of_a_name_is_a_page_that_an_island_takes_a_part_of()
    {
        await using var served = await ServedCase.StartAsync();

        var known = (await served.PageAsync("/known?q=aldo%20ferren")).QuerySelector("[data-known]")!;
        Assert.Equal($"/entities/{served.Case.Aldo}", known.QuerySelector("[data-testid=known] a")!.GetAttribute("href"));
        Assert.Contains("acquitted", known.TextContent, StringComparison.Ordinal);
        Assert.Contains("Coast Wire", known.TextContent, StringComparison.Ordinal);
        Assert.Contains("Tomas Ferren", (await served.PageAsync($"/known?entity={served.Case.Tomas}")).QuerySelector("[data-known]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("knows nobody", (await served.PageAsync("/known?q=nobody%20atall")).QuerySelector("[data-known]")!.TextContent, StringComparison.Ordinal);
        await served.PageAsync("/known?entity=en-none", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_mention_is_recorded_from_the_page_by_the_name_of_somebody_of_the_case_and_not_for_a_name_of_nobody()
    {
        await using var served = await ServedCase.StartAsync();
        var path = $"/documents/{served.Case.GazetteDocument}";
        var form = (await served.PageAsync(path)).QuerySelector("form[action='/mentions']")!;

        using var nobody = await served.SubmitAsync(form, ("start", "42"), ("end", "53"), ("entity", "Nobody Atall"));
        using var done = await served.SubmitAsync(form, ("start", "42"), ("end", "53"), ("entity", "Aldo Ferren"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, nobody.StatusCode);
        Assert.StartsWith($"{path}?did=mention-recorded", done.Headers.Location!.ToString(), StringComparison.Ordinal);
        using var reader = served.Case.Session.Store.OpenReader();
        Assert.Contains(
            reader.Statements(new StatementQuery { Document = served.Case.GazetteDocument, Properties = [PropertyCode.From("name")] }),
            row => row.Statement.Subject == served.Case.Aldo && row.Statement.Value!.Text == "Aldo Ferren");
    }

    [Fact]
    public async Task A_name_that_none_or_several_bear_is_refused_with_the_way_on_from_there()
    {
        await using var served = await ServedCase.StartAsync();
        var form = (await served.PageAsync($"/documents/{served.Case.GazetteDocument}")).QuerySelector("form[action='/mentions']")!;

        using var none = await served.SubmitAsync(form, ("start", "42"), ("end", "53"), ("entity", "Nobody Atall"));
        using var several = await served.SubmitAsync(form, ("start", "42"), ("end", "53"), ("entity", "Ferren"));

        async Task<string> SaidAsync(HttpResponseMessage answer) =>
            (await ServedCase.ParseAsync(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))).QuerySelector("main")!.TextContent;
        var choice = form.QuerySelector("select[name=kind] option")!.TextContent;
        Assert.Contains($"“{choice}”", await SaidAsync(none), StringComparison.Ordinal);
        var said = await SaidAsync(several);
        Assert.Contains($"Aldo Ferren ({served.Case.Aldo})", said, StringComparison.Ordinal);
        Assert.Contains($"Tomas Ferren ({served.Case.Tomas})", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_reader_warned_of_stands_above_the_text_and_several_warnings_are_folded()
    {
        await using var served = await ServedCase.StartAsync();
        var one = await ReadAsync(served, "note.md", "---\ndate: 31 February 2016\n---\nNobody was held in Marvane.");
        var several = await ReadAsync(served, "page.txt", "<!DOCTYPE html><html><head><meta name='date' content='2015-02-30'></head><body><p>Words.</p></body></html>");

        var warning = Assert.Single((await served.PageAsync($"/documents/{one}")).QuerySelectorAll("[data-testid=read-warning]"));
        Assert.Equal("SK-READ-109", warning.QuerySelector("code")!.TextContent);
        Assert.StartsWith("The document gives a date that does not exist", warning.TextContent, StringComparison.Ordinal);
        var folded = (await served.PageAsync($"/documents/{several}")).QuerySelectorAll("details:not([open]) [data-testid=read-warning] code").Select(code => code.TextContent).ToList();
        Assert.True(folded.Count > 1);
        Assert.Contains("SK-READ-101", folded);
        Assert.Empty((await served.PageAsync($"/documents/{served.Case.GazetteDocument}")).QuerySelectorAll("[data-testid=read-warning]"));
    }

    private static async Task<DocumentId> ReadAsync(ServedCase served, string name, string content)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.At(name), content, TestContext.Current.CancellationToken);
        await new IngestFolder(served.Case.Session).RunAsync(new IngestRequest(folder.Path) { WithoutExtraction = true });
        using var reader = served.Case.Session.Store.OpenReader();
        return reader.Documents(new DocumentQuery()).Single(row => row.Value.Path == name).Value.Id;
    }

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Header(HttpResponseMessage answer, string name) => string.Join(' ', answer.Headers.GetValues(name));
}
