namespace Skein.Web.Tests.Pages;

/// <summary>The page of change over time.</summary>
public class ChangesPageTests
{
    [Fact]
    public async Task Each_window_has_a_bar_and_a_row_with_the_same_numbers()
    {
        await using var served = await ServedCase.StartAsync();

        var page = await served.PageAsync("/network/changes?width=1&step=1");

        // One dated tie: a journey of about June 2013.
        var row = Assert.Single(page.QuerySelectorAll("[data-testid=windows] tbody tr"));
        Assert.Equal(["June 2013", "2", "1", "–"], row.Children.Take(4).Select(cell => cell.TextContent));
        Assert.Equal(["2013-06: 2", "2013-06: 1"], page.QuerySelectorAll("svg g > title").Select(title => title.TextContent));
        Assert.All(page.QuerySelectorAll("svg"), svg => Assert.NotEmpty(svg.GetAttribute("aria-label")!));
        Assert.Contains("1 of 2 tied pairs have a dated tie", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_of_the_network_stand_side_by_side_and_keep_the_filter()
    {
        await using var served = await ServedCase.StartAsync();

        foreach (var (path, current) in new[] { ("/network", "Ties"), ("/network/changes", "Changes"), ("/network/groups", "Groups"), ("/network/survival", "Across incidents"), ("/network/spread", "Contagion") })
        {
            var tabs = (await served.PageAsync(path + "?ties=extended")).QuerySelectorAll(".tabs a");
            Assert.Equal(
                ["/network", "/network/figures", "/network/positions", "/network/groups", "/network/changes", "/charts", "/network/survival", "/network/spread"],
                tabs.Select(tab => tab.GetAttribute("href")!.Split('?')[0]));
            Assert.All(tabs, tab => Assert.EndsWith("?ties=extended", tab.GetAttribute("href"), StringComparison.Ordinal));
            Assert.Equal(current, Assert.Single(tabs, tab => tab.HasAttribute("aria-current")).TextContent);
        }
    }

    [Fact]
    public async Task A_date_that_cannot_be_read_and_a_case_without_dates_are_answered_in_words()
    {
        await using var served = await ServedCase.StartAsync();

        Assert.NotNull((await served.PageAsync("/network/changes?from=31+February")).QuerySelector("p.fault"));
        var none = await served.PageAsync("/network/changes?min-reliability=A");
        Assert.StartsWith("No two are tied in this view", none.QuerySelector("p.empty")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_of_two_steps_says_whether_they_can_follow_each_other()
    {
        await using var served = await ServedCase.StartAsync();

        var page = await served.PageAsync($"/path?from={served.Case.Aldo}&to={served.Case.Mirela}");

        var order = Assert.Single(page.QuerySelectorAll(".path .order"));
        Assert.Equal(
            "In time order: possible this way, possible the other way. 1 step has no date.",
            string.Join(' ', order.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }
}
