using System.Text.Json;
using Microsoft.Playwright;
using Skein.Testing;
using Skein.Web.Tests;

namespace Skein.Browser.Tests;

/// <summary>axe-core finds nothing on any kind of page. It comes with the islands' packages (<c>web/build</c>).</summary>
[Collection("browser")]
public class AccessibilityTests(Browser browser)
{
    [Fact]
    public async Task Axe_finds_no_violation_on_any_page()
    {
        var axe = await AxeAsync();
        await using var open = await OpenCase.StartAsync(browser);
        var found = new List<string>();

        foreach (var (name, path) in ScreenshotTests.Pages(open))
        {
            await open.GoAsync(path);
            found.AddRange(await ViolationsAsync(open.Page, axe, name));
        }

        Assert.Equal([], found);
    }

    [Fact]
    public async Task Axe_finds_no_violation_on_the_page_of_all_cases_and_on_a_case_that_was_opened_from_it()
    {
        var axe = await AxeAsync();
        await using var open = await OpenStart.StartAsync(browser);

        var found = await ViolationsAsync(open.Page, axe, "start");
        await open.OpenCaseAsync();
        found = [.. found, .. await ViolationsAsync(open.Page, axe, "start-case")];

        Assert.Equal([], found);
    }

    [Fact]
    public async Task Axe_finds_no_violation_while_names_are_compared_and_where_no_tie_is_in_view()
    {
        var axe = await AxeAsync();
        await using var open = await OpenCase.StartAsync(browser);
        await open.GoAsync("/network?said-by=1990");
        Assert.True(await open.Page.Locator("[data-testid=none] a").IsVisibleAsync());
        var found = await ViolationsAsync(open.Page, axe, "network-empty");
        using var held = HeldComparison.In(open.Case);

        await open.GoAsync("/match");
        Assert.True(await open.Page.Locator("progress").IsVisibleAsync());
        found = [.. found, .. await ViolationsAsync(open.Page, axe, "match-wait")];

        Assert.Equal([], found);
        Assert.Empty(open.Complaints);
    }

    private static async Task<string> AxeAsync()
    {
        var file = Path.Combine(Repository.Root, "web", "node_modules", "axe-core", "axe.min.js");
        if (!File.Exists(file))
        {
            const string Missing = "axe-core is missing; run web/build";
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", Missing);
            Assert.Fail(Missing);
        }

        return await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
    }

    private static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page, string axe, string name)
    {
        // Through the debugger, which the content-security policy does not bind.
        await page.EvaluateAsync(axe + ";0");
        var violations = await page.EvaluateAsync<JsonElement>("async () => (await axe.run(document, { resultTypes: ['violations'] })).violations");
        return
        [
            .. violations.EnumerateArray().Select(violation =>
                $"{name}: {violation.GetProperty("id").GetString()}: {violation.GetProperty("nodes")[0].GetProperty("html").GetString()}"),
        ];
    }
}
