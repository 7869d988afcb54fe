using Microsoft.Playwright;
using Skein.Model.Entities;

namespace Skein.Browser.Tests;

/// <summary>The timeline and the map under the brush of their strip, by keys and by pointer.</summary>
[Collection("browser")]
public class TimelineTests(Browser browser)
{
    [Fact]
    public async Task A_stretch_that_is_dragged_filters_lanes_rows_links_and_address_and_escape_undoes_it()
    {
        await using var open = await StartAsync();
        var all = await RowsAsync(open);
        var strip = (await open.Page.Locator("[data-strip]").BoundingBoxAsync())!;

        // The first tenth, beside the end that stands there: the journey of 2013, four years before the last date.
        await open.Page.Mouse.MoveAsync(strip.X + 12, strip.Y + 20);
        await open.Page.Mouse.DownAsync();
        await open.Page.Mouse.MoveAsync(strip.X + (strip.Width / 10), strip.Y + 20, new MouseMoveOptions { Steps = 6 });
        await open.Page.Mouse.UpAsync();
        await open.Page.WaitForFunctionAsync("() => document.querySelectorAll('[data-testid=item]').length === 1");

        Assert.Contains("travelled with", await open.Page.Locator("[data-testid=item]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("1", await open.Page.Locator("[data-canvas]").GetAttributeAsync("data-drawn"));
        Assert.Contains("from=2013-0", open.Page.Url, StringComparison.Ordinal);
        Assert.Contains("true-at=2013-0", await open.Page.Locator("[data-testid=span-links] a").Nth(1).GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.StartsWith("2013-0", await open.Page.Locator("[data-span-form] input[name=from]").InputValueAsync(), StringComparison.Ordinal);

        await open.Page.Keyboard.PressAsync("Escape");
        await open.Page.WaitForFunctionAsync($"() => document.querySelectorAll('[data-testid=item]').length === {all}");
        Assert.DoesNotContain("from=", open.Page.Url, StringComparison.Ordinal);
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task The_ends_of_the_stretch_are_moved_by_keys_and_a_reload_shows_the_same()
    {
        await using var open = await StartAsync();
        var all = await RowsAsync(open);

        await open.Page.Locator("[role=slider]").Last.FocusAsync();
        for (var year = 0; year < 3; year++)
        {
            await open.Page.Keyboard.PressAsync("Shift+ArrowLeft");
        }
        await open.Page.WaitForFunctionAsync("() => document.querySelectorAll('[data-testid=item]').length === 1");
        var said = await open.Page.Locator("[role=slider]").Last.GetAttributeAsync("aria-valuetext");
        await open.Page.ReloadAsync();
        await open.Page.WaitForSelectorAsync("[data-canvas][data-drawn='1']");

        Assert.Equal(1, await RowsAsync(open));
        Assert.Equal(said, await open.Page.Locator("[role=slider]").Last.GetAttributeAsync("aria-valuetext"));
        Assert.Equal(said, await open.Page.Locator("[data-span-form] input[name=to]").InputValueAsync());
        await open.Page.Locator("[data-span-clear]").ClickAsync();
        await open.Page.WaitForFunctionAsync($"() => document.querySelectorAll('[data-testid=item]').length === {all}");
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Keys_reach_every_item_say_it_and_open_its_words()
    {
        await using var open = await StartAsync();
        var items = await RowsAsync(open);
        var said = new HashSet<string>(StringComparer.Ordinal);

        await open.Page.Locator("canvas[tabindex]").FocusAsync();
        for (var at = 0; at < items; at++)
        {
            await open.Page.Keyboard.PressAsync("n");
            said.Add(await open.Page.Locator("[data-picked]").InnerTextAsync());
        }
        Assert.Equal(items, said.Count);
        Assert.Contains(said, words => words.StartsWith("about June 2013", StringComparison.Ordinal));

        await open.Page.Keyboard.PressAsync("Enter");
        await open.Page.WaitForURLAsync("**/documents/**");
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task A_lane_is_folded_by_its_button_and_leads_to_its_page()
    {
        await using var open = await StartAsync("/timeline?lanes=person");
        var head = open.Page.Locator(".lane-head").Filter(new LocatorFilterOptions { HasText = "Mirela Danko" });

        await head.Locator("button").FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("false", await head.Locator("button[aria-expanded=false]").GetAttributeAsync("aria-expanded"));
        await head.Locator("a").ClickAsync();

        await open.Page.WaitForURLAsync($"**/entities/{open.Case.Mirela}");
        Assert.Empty(open.Complaints);
    }

    [Theory]
    [InlineData(ReducedMotion.NoPreference)]
    [InlineData(ReducedMotion.Reduce)]
    public async Task The_map_is_played_window_by_window_and_by_single_steps_where_motion_is_unwanted(ReducedMotion motion)
    {
        await using var open = await OpenCase.StartAsync(browser, options: new BrowserNewContextOptions { ReducedMotion = motion });
        foreach (var (town, time) in new[] { ("Ghent", "2013-06"), ("Lyon", "2015-06") })
        {
            open.Case.Say(
                open.Case.GazetteDocument, "Tomas Ferren travelled to Orsk", open.Case.Tomas, "travelled-to", open.Case.Add(EntityKind.Place, town),
                with: statement => statement with { ValidTime = time });
        }
        await open.GoAsync("/map");
        var play = open.Page.Locator("[data-act=play]");
        Assert.Equal(2, await open.Page.Locator("[data-testid=place]").CountAsync());

        await play.ClickAsync();
        await open.Page.WaitForFunctionAsync("() => document.querySelectorAll('.area.must').length === 1 && document.querySelectorAll('.area.none').length === 1");
        Assert.StartsWith("Ghent", await open.Page.Locator("[data-testid=place] th").InnerTextAsync(), StringComparison.Ordinal);
        if (motion == ReducedMotion.Reduce)
        {
            Assert.Equal("Next step", await play.InnerTextAsync());
            await play.ClickAsync();
            await open.Page.WaitForFunctionAsync("() => document.querySelectorAll('.area.none').length === 2");
            Assert.Equal(0, await open.Page.Locator("[data-testid=place]").CountAsync());
        }
        else
        {
            // It goes on by itself: the year without a journey, then the journey to Lyon.
            await open.Page.WaitForFunctionAsync("() => document.querySelector('[data-testid=place] th')?.textContent.includes('Lyon')");
            Assert.Equal(2, await open.Page.Locator(".map .area").CountAsync());
        }
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Without_scripts_the_two_fields_are_a_form()
    {
        await using var open = await OpenCase.StartAsync(browser, options: new BrowserNewContextOptions { JavaScriptEnabled = false });
        await open.GoAsync("/timeline?lanes=person");

        await open.Page.Locator("[data-span-form] input[name=to]").FillAsync("2014");
        await open.Page.Locator("[data-span-form] button").ClickAsync();

        Assert.Contains("about June 2013", Assert.Single(await open.Page.Locator("[data-testid=item]").AllInnerTextsAsync()), StringComparison.Ordinal);
        Assert.Contains("lanes=person", open.Page.Url, StringComparison.Ordinal);
        Assert.False(await open.Page.Locator("[data-timeline]").IsVisibleAsync());
    }

    private async Task<OpenCase> StartAsync(string path = "/timeline")
    {
        var open = await OpenCase.StartAsync(browser);
        await open.GoAsync(path);
        await open.Page.WaitForSelectorAsync("[data-canvas][data-drawn]");
        return open;
    }

    private static Task<int> RowsAsync(OpenCase open) => open.Page.Locator("[data-testid=item]").CountAsync();
}
