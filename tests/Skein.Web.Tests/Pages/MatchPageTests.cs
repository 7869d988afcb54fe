namespace Skein.Web.Tests.Pages;

/// <summary>Who is who: the page that stands while names are compared.</summary>
public class MatchPageTests
{
    [Fact]
    public async Task While_names_are_compared_the_page_says_so_and_asks_again_by_itself()
    {
        await using var served = await ServedCase.StartAsync();
        using var held = HeldComparison.In(served.Case);

        using var answer = await served.GetAsync("/match?kind=person");
        var page = await ServedCase.ParseAsync(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal("2", answer.Headers.GetValues("Refresh").Single());
        var status = page.QuerySelector("[role=status]")!;
        Assert.Contains("are gathered", status.TextContent, StringComparison.Ordinal);
        // How far it is is not known yet: a bar without a value, with a name for those who do not see it.
        Assert.False(status.QuerySelector("progress")!.HasAttribute("value"));
        Assert.NotEmpty(status.QuerySelector("progress")!.GetAttribute("aria-label")!);
        Assert.Equal("/match?kind=person", status.QuerySelector("a")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("[data-testid=pair]"));
    }
}
