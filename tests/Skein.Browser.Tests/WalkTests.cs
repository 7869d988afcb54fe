using System.Globalization;
using Microsoft.Playwright;

namespace Skein.Browser.Tests;

/// <summary>What only a real browser can show: keys, selection, islands, and that nothing hostile runs.</summary>
[Collection("browser")]
public class WalkTests(Browser browser)
{
    [Fact]
    public async Task The_review_queue_is_worked_by_keys_alone()
    {
        await using var open = await OpenCase.StartAsync(browser);
        await open.GoAsync("/review");
        var first = await open.Page.Locator("[data-card]").First.GetAttributeAsync("id");
        var second = await open.Page.Locator("[data-card]").Nth(1).GetAttributeAsync("id");

        await open.Page.Keyboard.PressAsync("j");
        Assert.Equal(second, await open.Page.Locator("[data-current]").GetAttributeAsync("id"));
        await open.Page.Keyboard.PressAsync("k");
        await open.Page.Keyboard.PressAsync("r");
        await open.Page.Locator(".notice").WaitForAsync();
        Assert.Equal(0, await open.Page.Locator($"[id='{first}']").CountAsync());
        await open.Page.Keyboard.PressAsync("z");
        await open.Page.Locator($"[id='{first}']").WaitForAsync();

        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task What_waits_is_counted_again_after_decisions_and_statements_come_before_questions()
    {
        await using var open = await OpenCase.StartAsync(browser);
        await open.GoAsync("/review");
        var waiting = await open.Page.Locator(".machine-box b").First.InnerTextAsync();
        var shown = await open.Page.Locator("[data-queue] [data-testid=proposal]").CountAsync();

        for (var decided = 0; decided < shown; decided++)
        {
            var card = await open.Page.Locator("[data-queue] [data-testid=proposal]:not([hidden])").First.GetAttributeAsync("id");
            await open.Page.Locator($"[id='{card}'] form[data-key=r]").First.EvaluateAsync("form => form.requestSubmit()");
            await open.Page.WaitForFunctionAsync("id => !document.getElementById(id) || !document.getElementById(id).hidden", card);
        }

        await open.Page.WaitForFunctionAsync("words => document.querySelector('.machine-box b').textContent !== words", waiting);
        Assert.Equal(0, await open.Page.Locator("[data-questions] [data-testid=proposal], [data-questions] ~ [data-testid=proposal]").CountAsync());
        var missing = await open.Page.EvaluateAsync<string[]>(
            """
            async () => {
              const fresh = new DOMParser().parseFromString(await (await fetch("/review")).text(), "text/html");
              return [...fresh.querySelectorAll("[data-testid=proposal]")].map(card => card.id).filter(id => !document.getElementById(id));
            }
            """);
        Assert.Empty(missing);
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Selected_words_fill_the_form_with_their_place_in_the_text()
    {
        await using var open = await OpenCase.StartAsync(browser);
        await open.GoAsync($"/documents/{open.Case.GazetteDocument}");

        await open.Page.EvaluateAsync(
            """
            () => {
              const pieces = [...document.querySelectorAll(".text [data-s]")];
              const from = pieces.find(piece => piece.textContent.includes("claimed it")) ?? pieces[0];
              const range = document.createRange();
              range.selectNodeContents(from);
              document.getSelection().removeAllRanges();
              document.getSelection().addRange(range);
            }
            """);
        await open.Page.Locator("#add[open]").WaitForAsync();

        var start = int.Parse(await open.Page.Locator("#add form[data-key=s] input[name=start]").InputValueAsync(), CultureInfo.InvariantCulture);
        var end = int.Parse(await open.Page.Locator("#add form[data-key=s] input[name=end]").InputValueAsync(), CultureInfo.InvariantCulture);
        var words = await open.Page.EvaluateAsync<string>("document.getSelection().toString()");
        Assert.Equal(words.Trim(), TextOf(open).Substring(start, end - start));
    }

    [Fact]
    public async Task A_fragment_with_offsets_opens_at_the_passage()
    {
        await using var open = await OpenCase.StartAsync(browser);

        await open.GoAsync($"/documents/{open.Case.GazetteDocument}#t=42,53");
        await open.Page.Locator("#passage").WaitForAsync();

        Assert.Equal("Aldo Ferren", string.Concat(await open.Page.Locator(".text .shown").AllTextContentsAsync()));
    }

    [Fact]
    public async Task The_pictures_are_drawn_and_move_by_keys()
    {
        await using var open = await OpenCase.StartAsync(browser);
        foreach (var path in new[] { "/network", "/timeline" })
        {
            await open.GoAsync(path);
            var canvas = open.Page.Locator("canvas[tabindex]");
            await canvas.WaitForAsync();
            if (path == "/network")
            {
                await open.Page.WaitForSelectorAsync("[data-drawn]");
            }
            var before = await PictureAsync(open.Page);

            await canvas.FocusAsync();
            await open.Page.Keyboard.PressAsync("+");
            await open.Page.Keyboard.PressAsync("ArrowRight");
            await open.Page.WaitForFunctionAsync("before => document.querySelector('canvas[tabindex]').toDataURL() !== before", before);
        }
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Without_scripts_the_ties_and_dates_are_there_as_tables()
    {
        await using var open = await OpenCase.StartAsync(browser, options: new BrowserNewContextOptions { JavaScriptEnabled = false });

        await open.GoAsync("/network");
        Assert.False(await open.Page.Locator("[data-network]").IsVisibleAsync());
        Assert.Contains("travelled with", await open.Page.Locator("[data-table=ties]").InnerTextAsync(), StringComparison.Ordinal);
        await open.GoAsync("/timeline");
        Assert.Contains("about June 2013", await open.Page.Locator("table").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_words_never_run()
    {
        await using var open = await OpenCase.StartAsync(browser, hostile: true);

        foreach (var path in ScreenshotTests.Pages(open).Select(page => page.Path)
            .Append($"/documents/{open.Case.HostileDocument}").Append($"/entities/{open.Case.HostilePerson}"))
        {
            await open.GoAsync(path);
            await open.Page.WaitForLoadStateAsync(LoadState.Load);
        }

        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task The_first_stop_of_the_tab_key_skips_to_the_content_and_focus_is_seen()
    {
        await using var open = await OpenCase.StartAsync(browser);
        await open.GoAsync("/help");

        await open.Page.Keyboard.PressAsync("Tab");
        var box = await open.Page.Locator(".skip").BoundingBoxAsync();
        var outline = await open.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle");
        await open.Page.Keyboard.PressAsync("Enter");

        Assert.True(box!.X >= 0);
        Assert.Equal("solid", outline);
        Assert.Equal("main", await open.Page.EvaluateAsync<string>("document.activeElement.id"));
    }

    private static string TextOf(OpenCase open)
    {
        using var reader = open.Case.Session.Store.OpenReader();
        return reader.ReadText(reader.TextVersions(open.Case.GazetteDocument)[^1].Id)!;
    }

    private static Task<string> PictureAsync(IPage page) => page.EvaluateAsync<string>("document.querySelector('canvas[tabindex]').toDataURL()");
}
