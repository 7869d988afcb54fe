using Microsoft.Playwright;

namespace Skein.Browser.Tests.Walks;

/// <summary>Who is who, who is tied to whom, and how that is known.</summary>
[Collection("browser")]
public class NetworkWalkTests(Browser browser)
{
    [Fact]
    public Task Two_names_are_judged_one_person_with_a_reason_and_parted_again() => Walk.TakeAsync(browser, "05-identity", async walk =>
    {
        await walk.SectionAsync("Who is who");
        var pair = walk.Main.Locator("[data-testid=pair]").First;
        var id = await pair.GetAttributeAsync("id");
        await pair.GetByText("With a reason…").ClickAsync();
        await pair.GetByLabel("Reason").FillAsync("the court names both in one sentence");
        await pair.Locator("details[open]").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Same" }).ClickAsync();
        await walk.DoneAsync();
        Assert.Equal(0, await walk.Main.Locator($"[id='{id}']").CountAsync());

        await walk.Page.Locator(".notice button").ClickAsync();
        await walk.Main.Locator($"[id='{id}']").WaitForAsync();
    });

    [Fact]
    public Task A_path_between_two_is_read_step_by_step_with_its_passages_and_none_is_an_answer() => Walk.TakeAsync(browser, "06-path", async walk =>
    {
        await walk.SectionAsync("Paths");
        await FindAsync(walk.Open.Case.Aldo.Value, walk.Open.Case.Mirela.Value);
        var path = walk.Main.Locator("[data-testid=path]").First;

        Assert.Contains("2 ties", await path.Locator("h3").InnerTextAsync(), StringComparison.Ordinal);
        var words = await path.InnerTextAsync();
        Assert.Contains("Aldo Ferren and his brother Tomas Ferren", words, StringComparison.Ordinal);
        Assert.Contains("Tomas Ferren travelled to Orsk with Mirela Danko in June 2013", words, StringComparison.Ordinal);

        await FindAsync(walk.Open.Case.Aldo.Value, walk.Open.Case.Circle.Value);
        Assert.Equal(0, await walk.Main.Locator("[data-testid=path]").CountAsync());
        await walk.Main.Locator(".empty").WaitForAsync();

        async Task FindAsync(string from, string to)
        {
            await walk.Main.Locator("input[name=from]").First.FillAsync(from);
            await walk.Main.Locator("input[name=to]").First.FillAsync(to);
            await walk.Button("Find paths").ClickAsync();
            await walk.Page.WaitForLoadStateAsync();
        }
    });

    [Fact]
    public Task A_picture_of_the_network_is_made_by_keys_saved_and_opened_again() => Walk.TakeAsync(browser, "07-chart", async walk =>
    {
        await walk.SectionAsync("Network");
        await walk.Page.WaitForSelectorAsync("[data-drawn]");
        await walk.Page.Locator("canvas[tabindex]").FocusAsync();
        var all = await walk.Page.Locator("[data-network]").GetAttributeAsync("data-drawn");
        await walk.Page.Keyboard.PressAsync("n");
        await walk.Page.Keyboard.PressAsync("h");
        await walk.Page.WaitForFunctionAsync("all => document.querySelector('[data-network]').dataset.drawn !== all", all);
        var left = await walk.Page.Locator("[data-network]").GetAttributeAsync("data-drawn");
        await walk.Page.Locator("form[data-save] input[name=name]").FillAsync("Without one");
        await walk.Page.Locator("form[data-save] button").ClickAsync();
        await walk.Page.Locator("[data-saved] a").WaitForAsync();

        await walk.Open.GoAsync("/charts");
        await walk.Link("Without one").First.ClickAsync();
        await walk.Page.WaitForSelectorAsync("[data-drawn]");

        Assert.Equal(left, await walk.Page.Locator("[data-network]").GetAttributeAsync("data-drawn"));
    });

    [Fact]
    public Task A_stretch_of_time_chosen_on_the_timeline_goes_along_to_the_incidents() => Walk.TakeAsync(browser, "09-stretch", async walk =>
    {
        await walk.SectionAsync("Timeline");
        await walk.Page.WaitForSelectorAsync("[data-canvas][data-drawn]");
        await walk.Field("From").FillAsync("2013");
        await walk.Field("To").FillAsync("2013");
        await walk.Button("Show this stretch").ClickAsync();
        await walk.Page.WaitForFunctionAsync("() => document.querySelectorAll('[data-testid=item]').length === 1");
        Assert.Contains("travelled with", await walk.Main.Locator("[data-testid=item]").InnerTextAsync(), StringComparison.Ordinal);

        await walk.Main.Locator("[data-testid=span-links]").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Incidents" }).ClickAsync();
        await walk.Page.WaitForURLAsync("**/incidents?**");
        Assert.DoesNotContain("Harbor Square attack", await walk.ReadAsync(), StringComparison.Ordinal);
    });
}
