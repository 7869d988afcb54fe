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
}
