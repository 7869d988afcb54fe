using AngleSharp.Dom;

namespace Skein.Web.Tests.Pages;

/// <summary>A network in which nothing is in view, as a newcomer meets it first.</summary>
public class EmptyNetworkTests
{
    [Fact]
    public async Task Where_no_tie_is_in_view_a_sentence_and_a_link_stand_in_the_place_of_the_canvas()
    {
        await using var served = await ServedCase.StartAsync();

        var page = await served.PageAsync("/network?said-by=1990");

        var none = page.QuerySelector("[data-testid=none]")!;
        Assert.Contains("No tie is in view", none.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[data-network], [data-table], form[data-save]"));
        // Before everything that is counted of the network, and seen without a script.
        Assert.True(none.CompareDocumentPosition(page.QuerySelector("#boundary")!).HasFlag(DocumentPositions.Following));
        Assert.Null(none.Closest("[hidden]"));
    }

    [Fact]
    public async Task The_link_asks_for_the_machine_s_reading_under_the_same_filter_and_goes_once_it_is_followed()
    {
        await using var served = await ServedCase.StartAsync();

        var offered = (await served.PageAsync("/network?said-by=1990")).QuerySelector("[data-testid=none] a")!.GetAttribute("href")!;
        var shown = await served.PageAsync(offered);

        Assert.Equal(["machine=1", "said-by=1990"], offered.Split('?')[1].Split('&').Order(StringComparer.Ordinal));
        Assert.Empty(shown.QuerySelectorAll("[data-testid=none] a"));
    }

    [Fact]
    public async Task A_network_with_ties_has_its_canvas_and_no_such_sentence()
    {
        await using var served = await ServedCase.StartAsync();

        var page = await served.PageAsync("/network");

        Assert.Single(page.QuerySelectorAll("[data-network]"));
        Assert.Empty(page.QuerySelectorAll("[data-testid=none]"));
    }
}
