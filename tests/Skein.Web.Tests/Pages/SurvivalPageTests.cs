namespace Skein.Web.Tests.Pages;

/// <summary>The network across incidents.</summary>
public class SurvivalPageTests
{
    [Fact]
    public async Task A_journey_before_the_attack_is_counted_before_and_not_after()
    {
        await using var served = await ServedCase.StartAsync();

        // The journey of June 2013 lies within 36 months before November 2015, and within no month after.
        var page = await served.PageAsync("/network/survival?before=36&after=12");

        var row = Assert.Single(page.QuerySelectorAll("[data-testid=survival] tbody tr"));
        Assert.Equal(["2", "0 (0)", "1", "0 (0)"], row.QuerySelectorAll("td").Skip(1).Take(4).Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task Without_a_dated_tie_before_the_page_says_so()
    {
        await using var served = await ServedCase.StartAsync();

        var page = await served.PageAsync("/network/survival?before=1&after=1");

        Assert.Empty(page.QuerySelectorAll("[data-testid=survival]"));
        Assert.Contains("No tie is dated in the months before", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_was_in_custody_stands_with_the_words_that_say_it()
    {
        await using var served = await ServedCase.StartAsync();
        served.Case.Say(
            served.Case.GazetteDocument, "Tomas Ferren travelled to Orsk", served.Case.Tomas, "died", value: "2015-12");

        var page = await served.PageAsync("/network/survival?before=36&after=12");

        var departed = page.QuerySelector("[data-testid=incident] .pairs li")!;
        Assert.Contains("Tomas Ferren", departed.TextContent, StringComparison.Ordinal);
        Assert.NotNull(departed.QuerySelector("a.ref[href^='/documents/']"));
    }
}
