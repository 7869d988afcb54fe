using System.Text.Json;
using Skein.Testing;

namespace Skein.Browser.Tests;

/// <summary>axe-core finds nothing on any kind of page. It comes with the islands' packages (<c>web/build</c>).</summary>
[Collection("browser")]
public class AccessibilityTests(Browser browser)
{
    [Fact]
    public async Task Axe_finds_no_violation_on_any_page()
    {
        var file = Path.Combine(Repository.Root, "web", "node_modules", "axe-core", "axe.min.js");
        if (!File.Exists(file))
        {
            const string Missing = "axe-core is missing; run web/build";
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", Missing);
            Assert.Fail(Missing);
        }
        var axe = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        await using var open = await OpenCase.StartAsync(browser);
        var found = new List<string>();

        foreach (var (name, path) in ScreenshotTests.Pages(open))
        {
            await open.GoAsync(path);
            // Through the debugger, which the content-security policy does not bind.
            await open.Page.EvaluateAsync(axe + ";0");
            var violations = await open.Page.EvaluateAsync<JsonElement>("async () => (await axe.run(document, { resultTypes: ['violations'] })).violations");
            found.AddRange(violations.EnumerateArray().Select(violation =>
                $"{name}: {violation.GetProperty("id").GetString()}: {violation.GetProperty("nodes")[0].GetProperty("html").GetString()}"));
        }

        Assert.Equal([], found);
    }
}
