namespace Skein.Browser.Tests;

/// <summary>The search field, from any page and by keys alone.</summary>
[Collection("browser")]
public class PaletteTests(Browser browser)
{
    [Fact]
    public async Task A_name_is_opened_from_any_page_by_keys_alone()
    {
        await using var open = await OpenCase.StartAsync(browser);
        await open.GoAsync("/log");

        await open.Page.Keyboard.PressAsync("Control+k");
        await open.Page.Keyboard.TypeAsync("Tomas");
        await open.Page.Locator("#find-list li").First.WaitForAsync();
        Assert.Equal("true", await open.Page.Locator("#find").GetAttributeAsync("aria-expanded"));
        await open.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("find-0", await open.Page.Locator("#find").GetAttributeAsync("aria-activedescendant"));
        await open.Page.Keyboard.PressAsync("Enter");

        await open.Page.WaitForURLAsync("**/entities/*");
        Assert.Contains("Tomas", await open.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Enter_without_a_choice_searches_and_escape_closes_the_list()
    {
        await using var open = await OpenCase.StartAsync(browser);
        await open.GoAsync("/");

        await open.Page.Keyboard.PressAsync("Control+k");
        await open.Page.Keyboard.TypeAsync("Tomas");
        await open.Page.Locator("#find-list li").First.WaitForAsync();
        await open.Page.Keyboard.PressAsync("Escape");
        Assert.False(await open.Page.Locator("#find-list").IsVisibleAsync());
        Assert.Equal("Tomas", await open.Page.Locator("#find").InputValueAsync());
        await open.Page.Keyboard.PressAsync("Enter");

        await open.Page.WaitForURLAsync("**/search?q=Tomas");
    }

    [Theory]
    [InlineData("ArrowDown", true)]
    [InlineData("Escape", false)]
    public async Task An_answer_that_comes_late_neither_takes_a_choice_away_nor_opens_a_closed_list(string key, bool isOpen)
    {
        await using var open = await OpenCase.StartAsync(browser);
        await open.GoAsync("/log");
        var (asked, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        await open.Page.RouteAsync("**/entities/suggest?q=Toma", async route =>
        {
            asked.SetResult();
            await release.Task;
            await route.ContinueAsync();
        });

        await open.Page.Keyboard.PressAsync("Control+k");
        await open.Page.Keyboard.TypeAsync("Tom");
        await open.Page.Locator("#find-list li").First.WaitForAsync();
        await open.Page.Keyboard.TypeAsync("a");
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await open.Page.Keyboard.PressAsync(key);
        await open.Page.RunAndWaitForResponseAsync(
            () =>
            {
                release.SetResult();
                return Task.CompletedTask;
            },
            "**/entities/suggest?q=Toma");
        // The answer is read and what follows from it is drawn.
        await open.Page.EvaluateAsync("() => new Promise(go => setTimeout(() => requestAnimationFrame(go), 100))");

        Assert.Equal(isOpen, await open.Page.Locator("#find-list").IsVisibleAsync());
        Assert.Equal(isOpen ? "find-0" : null, await open.Page.Locator("#find").GetAttributeAsync("aria-activedescendant"));
    }
}
