using Microsoft.Playwright;
using Skein.Casework.Ingest;
using Skein.Model;
using Skein.Storage.Reading;
using Skein.Testing;

namespace Skein.Browser.Tests;

/// <summary>The reading view by keys alone, and a web page as archived in its frame.</summary>
[Collection("browser")]
public class ReadingTests(Browser browser)
{
    [Fact]
    public async Task From_a_mark_one_key_opens_a_form_and_escape_comes_back_to_the_mark()
    {
        await using var open = await OpenCase.StartAsync(browser);
        await open.GoAsync($"/documents/{open.Case.GazetteDocument}");

        await open.Page.Keyboard.PressAsync("n");
        var words = await open.Page.EvaluateAsync<string>("document.activeElement.textContent");
        await open.Page.Keyboard.PressAsync("j");
        await open.Page.Keyboard.PressAsync("k");
        Assert.Equal(words, await open.Page.EvaluateAsync<string>("document.activeElement.textContent"));
        await open.Page.Keyboard.PressAsync("m");
        Assert.Equal("entity", await open.Page.EvaluateAsync<string>("document.activeElement.name"));
        Assert.StartsWith(words, await open.Page.EvaluateAsync<string>("document.activeElement.value"), StringComparison.Ordinal);
        await open.Page.Keyboard.PressAsync("Escape");
        Assert.Equal(words, await open.Page.EvaluateAsync<string>("document.activeElement.textContent"));
        await open.Page.Keyboard.PressAsync("s");
        Assert.Equal("subject", await open.Page.EvaluateAsync<string>("document.activeElement.name"));
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Selected_words_show_what_the_case_knows_and_are_recorded_as_a_mention_with_a_key_and_enter()
    {
        await using var open = await OpenCase.StartAsync(browser);
        await open.GoAsync($"/documents/{open.Case.GazetteDocument}");
        await SelectAsync(open.Page, "Mirela Danko");

        await open.Page.Locator("[data-known-answer] [data-testid=known]").First.WaitForAsync();
        Assert.Contains("Mirela Danko", await open.Page.Locator("[data-known-answer]").InnerTextAsync(), StringComparison.Ordinal);
        await open.Page.Keyboard.PressAsync("m");
        await open.Page.Keyboard.TypeAsync(open.Case.Mirela.Value);
        await open.Page.Keyboard.PressAsync("Enter");
        await open.Page.Locator(".notice").WaitForAsync();

        Assert.Equal("Mirela Danko", string.Concat(await open.Page.Locator(".text .shown").AllTextContentsAsync()));
        using var reader = open.Case.Session.Store.OpenReader();
        Assert.Contains(
            reader.Statements(new StatementQuery { About = [open.Case.Mirela], Properties = [PropertyCode.From("name")] }),
            row => row.Statement.Value!.Text == "Mirela Danko");
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Words_that_nobody_of_the_case_bears_as_a_name_are_recorded_as_a_new_person_with_a_key_and_enter()
    {
        await using var open = await OpenCase.StartAsync(browser);
        await open.GoAsync($"/documents/{open.Case.GazetteDocument}");
        await SelectAsync(open.Page, "under investigation");

        await open.Page.Locator("[data-none-known]:not(:empty)").WaitForAsync();
        await open.Page.Keyboard.PressAsync("m");
        Assert.Equal("Person", await open.Page.Locator("#add [data-new]").InputValueAsync());
        await open.Page.Keyboard.PressAsync("Enter");
        await open.Page.Locator(".notice").WaitForAsync();

        using var reader = open.Case.Session.Store.OpenReader();
        Assert.Contains(reader.Entities(new EntityQuery()), row => row.Value.Label == "under investigation");
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task A_name_that_is_typed_over_means_somebody_of_the_case_and_a_refusal_leaves_everything_in_its_place()
    {
        await using var open = await OpenCase.StartAsync(browser);
        var path = $"/documents/{open.Case.GazetteDocument}";
        await open.GoAsync(path);
        await SelectAsync(open.Page, "under investigation");
        await open.Page.Locator("[data-none-known]:not(:empty)").WaitForAsync();

        await open.Page.Keyboard.PressAsync("m");
        await open.Page.Keyboard.TypeAsync("Oskar Nowhere");
        Assert.Equal("", await open.Page.Locator("#add [data-new]").InputValueAsync());
        await open.Page.Keyboard.PressAsync("Enter");
        await open.Page.Locator("#add [data-refusal]").WaitForAsync();

        Assert.Contains("Oskar Nowhere", await open.Page.Locator("#add [data-refusal]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("Oskar Nowhere", await open.Page.Locator("#add [name=entity]").InputValueAsync());
        Assert.EndsWith(path, open.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kind_of_mark_is_switched_off_without_a_reload_and_the_address_remembers()
    {
        await using var open = await OpenCase.StartAsync(browser);
        await open.GoAsync($"/documents/{open.Case.GazetteDocument}");
        await open.Page.EvaluateAsync("window.still = true");

        await open.Page.Locator("[data-legend] a[data-kind=person]").ClickAsync();
        Assert.Equal("none", await LineAsync(open.Page));
        await open.Page.Locator("[data-legend] a[data-kind=date]").ClickAsync();
        Assert.EndsWith("hide=person.date", open.Page.Url, StringComparison.Ordinal);
        Assert.True(await open.Page.EvaluateAsync<bool>("window.still === true"));
        await open.Page.ReloadAsync();
        Assert.Equal("none", await LineAsync(open.Page));
        await open.Page.Locator("[data-legend] a[data-kind=person]").ClickAsync();
        Assert.Equal("underline", await LineAsync(open.Page));
        Assert.EndsWith("hide=date", open.Page.Url, StringComparison.Ordinal);
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task A_web_page_as_archived_stands_in_its_frame_and_nothing_of_it_runs_or_leaves()
    {
        await using var open = await OpenCase.StartAsync(browser);
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(
            folder.At("held.html"),
            "<html><body><article><h1>Two held in Marvane</h1><p style='text-align:center'>Two men were held in Marvane on Monday, the police said in a short notice.</p>"
            + "<script>top.ran = 1; alert(1)</script><img src='https://evil.example/a.png' onerror='alert(2)' alt='a picture'><svg onload='alert(3)'></svg>"
            + "<meta http-equiv=refresh content='0;url=https://evil.example'></article></body></html>",
            TestContext.Current.CancellationToken);
        await new IngestFolder(open.Case.Session).RunAsync(new IngestRequest(folder.Path) { WithoutExtraction = true }, cancellation: TestContext.Current.CancellationToken);
        using var reader = open.Case.Session.Store.OpenReader();
        var document = reader.Documents(new DocumentQuery()).Single(row => row.Value.Path == "held.html").Value.Id;

        await open.GoAsync($"/documents/{document}");
        await open.Page.Locator("details.archived > summary").ClickAsync();
        var heading = open.Page.FrameLocator("details.archived iframe").Locator("h1");
        await heading.WaitForAsync();

        Assert.Equal("Two held in Marvane", await heading.InnerTextAsync());
        // The one style sheet is let in by its hash.
        Assert.Equal("center", await open.Page.FrameLocator("details.archived iframe").Locator("p.center").EvaluateAsync<string>("element => getComputedStyle(element).textAlign"));
        Assert.False(await open.Page.EvaluateAsync<bool>("'ran' in window"));
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Contradictions_are_decided_and_undone_by_keys_and_the_question_mark_shows_them()
    {
        await using var open = await OpenCase.StartAsync(browser);
        await open.GoAsync("/review/contradictions");
        var before = await open.Page.Locator("[data-card]").CountAsync();

        await open.Page.Keyboard.PressAsync("?");
        Assert.True(await open.Page.Locator("details.keys p").IsVisibleAsync());
        await open.Page.Keyboard.PressAsync("b");
        await open.Page.Locator(".notice").WaitForAsync();
        Assert.Equal(before - 1, await open.Page.Locator("[data-card]").CountAsync());
        await open.Page.Keyboard.PressAsync("z");
        await open.Page.WaitForFunctionAsync("before => document.querySelectorAll('[data-card]').length === before", before);
        Assert.Empty(open.Complaints);
    }

    private static Task<string> LineAsync(IPage page) =>
        page.Locator(".text .k-person").First.EvaluateAsync<string>("element => getComputedStyle(element).textDecorationLine");

    private static async Task SelectAsync(IPage page, string words) => await page.EvaluateAsync(
        """
        words => {
          const piece = [...document.querySelectorAll(".text [data-s]")].find(piece => piece.textContent.includes(words));
          const at = piece.textContent.indexOf(words);
          const range = document.createRange();
          range.setStart(piece.firstChild, at);
          range.setEnd(piece.firstChild, at + words.length);
          document.getSelection().removeAllRanges();
          document.getSelection().addRange(range);
        }
        """,
        words);
}
