using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Skein.Testing;

namespace Skein.Browser.Tests.Walks;

/// <summary>
/// A task of somebody who uses Skein, walked from the front page by what is to be read there: links, buttons and labels of fields. Where it ends is kept
/// as a picture in <c>artifacts/screenshots/walks</c>.
/// </summary>
internal sealed partial class Walk
{
    private Walk(OpenCase open) => Open = open;

    public OpenCase Open { get; }

    public IPage Page => Open.Page;

    public ILocator Main => Page.Locator("main");

    /// <summary>
    /// Walks from the front page. After the last step, and only when every one was good, the last sight is kept and the browser must have had nothing
    /// to complain of on the way.
    /// </summary>
    /// <param name="browser">The browser.</param>
    /// <param name="picture">The name of the picture of the last sight.</param>
    /// <param name="steps">What is done, with what must be seen of it.</param>
    public static async Task TakeAsync(Browser browser, string picture, Func<Walk, Task> steps)
    {
        await using var open = await OpenCase.StartAsync(browser);
        var walk = new Walk(open);
        await open.GoAsync("/");
        await steps(walk);
        await walk.EndAsync(picture);
    }

    /// <summary>Goes to a section by its word in the rail.</summary>
    public async Task SectionAsync(string words)
    {
        await Page.Locator("nav.rail").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = words, Exact = true }).ClickAsync();
        await Page.WaitForLoadStateAsync();
    }

    public ILocator Link(string words) => Main.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = words });

    public ILocator Button(string words) => Main.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = words });

    public ILocator Field(string words) => Main.GetByLabel(words, new LocatorGetByLabelOptions { Exact = true });

    /// <summary>The statements shown whose words hold the ones given.</summary>
    public ILocator Statement(string words) => Main.Locator("[data-testid=statement]").Filter(new LocatorFilterOptions { HasText = words });

    /// <summary>Waits until the last act is said to be done.</summary>
    public async Task<string> DoneAsync()
    {
        await Page.Locator(".notice").WaitForAsync();
        return await Page.Locator(".notice").InnerTextAsync();
    }

    public async Task<string> ReadAsync() => Spaces().Replace(await Main.InnerTextAsync(), " ");

    private async Task EndAsync(string picture)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "screenshots", "walks")).FullName;
        await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, picture + ".png"), FullPage = true });
        Assert.Empty(Open.Complaints);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
