using System.Globalization;
using Microsoft.Playwright;

namespace Skein.Browser.Tests;

/// <summary>The canvas of the network in a real browser: every act by keys, undone again, and always the same in the table beside it.</summary>
[Collection("browser")]
public class CanvasTests(Browser browser)
{
    [Fact]
    public async Task What_is_hidden_grouped_and_undone_is_the_same_in_the_table()
    {
        await using var open = await StartAsync();
        var all = await StateAsync(open);

        await open.Page.Keyboard.PressAsync("n");
        await open.Page.Keyboard.PressAsync("h");
        var without = await AfterAsync(open, all);
        Assert.True(without.Marks < all.Marks);
        await open.Page.Keyboard.PressAsync("Control+z");
        Assert.Equal(all, await AfterAsync(open, without));
        await open.Page.Keyboard.PressAsync("Control+y");
        Assert.Equal(without, await AfterAsync(open, all));
        await open.Page.Keyboard.PressAsync("s");
        Assert.Equal(all, await AfterAsync(open, without));

        await open.Page.Keyboard.PressAsync("Control+a");
        await open.Page.Keyboard.PressAsync("g");
        await open.Page.Keyboard.TypeAsync("the square");
        await open.Page.Keyboard.PressAsync("Enter");
        Assert.Equal((1, 0), await AfterAsync(open, all));
        Assert.Contains($"the square ({all.Marks})", await open.Page.Locator("[data-table=nodes] tbody").InnerTextAsync(), StringComparison.Ordinal);
        await open.Page.Locator("canvas[tabindex]").FocusAsync();
        await open.Page.Keyboard.PressAsync("Control+z");
        Assert.Equal(all, await AfterAsync(open, (1, 0)));
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task What_is_ticked_in_the_table_is_kept_alone_and_what_is_tied_to_it_comes_back()
    {
        await using var open = await StartAsync();
        var all = await StateAsync(open);
        var names = open.Page.Locator("[data-table=nodes] tbody tr");

        await names.Filter(new LocatorFilterOptions { HasText = "Aldo Ferren" }).Locator("input").CheckAsync();
        await names.Filter(new LocatorFilterOptions { HasText = "Tomas Ferren" }).Locator("input").CheckAsync();
        await open.Page.Locator("[data-act=only]").ClickAsync();
        var two = await AfterAsync(open, all);
        Assert.Equal(2, two.Marks);

        await names.Filter(new LocatorFilterOptions { HasText = "Tomas Ferren" }).Locator("input").CheckAsync();
        await open.Page.Locator("[data-act=expand]").ClickAsync();
        await AfterAsync(open, two);
        Assert.Contains("Mirela Danko", await open.Page.Locator("[data-table=nodes] tbody").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task A_tie_that_is_picked_shows_the_words_that_say_it()
    {
        await using var open = await StartAsync();

        await open.Page.Locator("[data-table=ties] tbody tr").Filter(new LocatorFilterOptions { HasText = "travelled with" }).Locator("button").ClickAsync();
        await open.Page.Locator("[data-panel] [data-testid=tie]").First.WaitForAsync();

        Assert.Contains(
            "Tomas Ferren travelled to Orsk with Mirela Danko in June 2013",
            await open.Page.Locator("[data-panel]").InnerTextAsync(),
            StringComparison.Ordinal);
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task A_mark_that_is_dragged_is_pinned_and_a_saved_chart_opens_with_it_there()
    {
        await using var open = await StartAsync();
        await open.Page.Keyboard.PressAsync("n");
        // The mark that is picked by keys lies in the middle.
        var box = (await open.Page.Locator("canvas[tabindex]").BoundingBoxAsync())!;
        var (x, y) = (box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await open.Page.Mouse.MoveAsync(x, y);
        await open.Page.Mouse.DownAsync();
        await open.Page.Mouse.MoveAsync(x + 60, y + 40, new MouseMoveOptions { Steps = 5 });
        await open.Page.Mouse.UpAsync();
        await open.Page.WaitForFunctionAsync("() => !document.querySelector('[data-act=undo]').disabled");
        await open.Page.Keyboard.PressAsync("h");
        await open.Page.Keyboard.PressAsync("s");

        await open.Page.Locator("form[data-save] input[name=name]").FillAsync("The square");
        await open.Page.Locator("form[data-save] button").ClickAsync();
        var link = open.Page.Locator("[data-saved] a");
        await link.WaitForAsync();
        var before = await StateAsync(open);
        await link.ClickAsync();
        await open.Page.WaitForSelectorAsync("[data-drawn]");

        Assert.Equal(before, await StateAsync(open));
        var chart = (await open.Page.Locator("[data-network]").GetAttributeAsync("data-chart"))!;
        Assert.Contains(",1]", chart, StringComparison.Ordinal);
        Assert.Contains("The square", await open.Page.Locator("[data-testid=chart-name]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task The_slider_moves_a_clock_of_the_filter_and_that_is_undone_like_the_rest()
    {
        await using var open = await StartAsync();
        var all = await StateAsync(open);

        await open.Page.EvaluateAsync(
            """
            () => {
              const slider = document.querySelector("[data-times] input");
              slider.value = "1";
              slider.dispatchEvent(new Event("input"));
            }
            """);
        await open.Page.WaitForFunctionAsync("() => document.querySelector('[data-act=undo]').disabled === false");
        Assert.Matches("^20[0-9]{2}-[0-9]{2}$", await open.Page.Locator("[data-times] output").InnerTextAsync());
        await open.Page.Locator("[data-act=undo]").ClickAsync();
        await open.Page.WaitForFunctionAsync("() => document.querySelector('[data-act=undo]').disabled === true");
        Assert.Equal(all, await StateAsync(open));
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task A_metric_as_size_says_its_interval_beside_it()
    {
        await using var open = await StartAsync();

        await open.Page.Locator("[data-metric]").SelectOptionAsync("degree");
        await open.Page.WaitForFunctionAsync("() => document.querySelector('[data-metric-note]').textContent.includes('disc')");
        await open.Page.Locator("canvas[tabindex]").FocusAsync();
        await open.Page.Keyboard.PressAsync("n");

        Assert.Contains("Drawn size:", await open.Page.Locator("[data-panel]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(open.Complaints);
    }

    private async Task<OpenCase> StartAsync()
    {
        var open = await OpenCase.StartAsync(browser);
        await open.GoAsync("/network");
        await open.Page.WaitForSelectorAsync("[data-drawn]");
        await open.Page.Locator("canvas[tabindex]").FocusAsync();
        return open;
    }

    private static async Task<(int Marks, int Ties)> AfterAsync(OpenCase open, (int Marks, int Ties) before)
    {
        await open.Page.WaitForFunctionAsync(
            "([marks, ties]) => { const now = document.querySelector('[data-network]').dataset; return now.drawn !== marks || now.ties !== ties; }",
            new[] { Text(before.Marks), Text(before.Ties) });
        return await StateAsync(open);
    }

    // What the picture says of itself is what the tables hold, in every state.
    private static async Task<(int Marks, int Ties)> StateAsync(OpenCase open)
    {
        // The picture says what is drawn once the frame is drawn.
        await open.Page.EvaluateAsync("() => new Promise(go => requestAnimationFrame(() => requestAnimationFrame(go)))");
        var figure = open.Page.Locator("[data-network]");
        var (marks, ties) = (await figure.GetAttributeAsync("data-drawn"), await figure.GetAttributeAsync("data-ties"));
        Assert.Equal(marks, Text(await open.Page.Locator("[data-table=nodes] tbody tr").CountAsync()));
        Assert.Equal(ties, Text(await open.Page.Locator("[data-table=ties] tbody tr").CountAsync()));
        return (int.Parse(marks!, CultureInfo.InvariantCulture), int.Parse(ties!, CultureInfo.InvariantCulture));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
