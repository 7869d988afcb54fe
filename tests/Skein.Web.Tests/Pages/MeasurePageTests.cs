using System.Net;
using AngleSharp.Dom;
using Skein.Casework.Likelihoods;
using Skein.Casework.Measures;
using Skein.Casework.Views;

namespace Skein.Web.Tests.Pages;

/// <summary>Figures and positions: no number without its interval, a way to what would change it, and no order but that of names.</summary>
public class MeasurePageTests
{
    [Fact]
    public async Task A_figure_shows_both_bounds_a_drawn_range_with_words_and_links_to_what_would_change_it()
    {
        await using var served = await ServedCase.StartAsync();

        var page = await served.PageAsync("/network/figures");

        var edges = page.QuerySelector("[data-metric=edges]")!;
        var expected = new MeasureNetwork(served.Case.Session).Run(new MeasureRequest(), ViewFilter.Everything).Figures.Single(figure => figure.Metric == "edges");
        Assert.Equal([$"{expected.Established}", $"{expected.All}"], edges.QuerySelectorAll(".first b").Select(number => number.TextContent));
        Assert.All(page.QuerySelectorAll("svg.range:not([aria-hidden])"), bar => Assert.Matches("scale of", bar.GetAttribute("aria-label")!));
        Assert.Contains("docs/metrics/size-and-density.md", edges.TextContent, StringComparison.Ordinal);
        var links = edges.QuerySelectorAll(".change a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Contains(links, link => link.StartsWith("/sources/", StringComparison.Ordinal));
        Assert.Contains(links, link => link.StartsWith("/documents/", StringComparison.Ordinal) && link.EndsWith("#passage", StringComparison.Ordinal));
        foreach (var link in links)
        {
            await served.PageAsync(link.Split('#')[0]);
        }
    }

    [Fact]
    public async Task Caveats_and_states_of_evidence_stand_beside_the_numbers_and_the_filter_applies()
    {
        await using var served = await ServedCase.StartAsync();

        var page = await served.PageAsync("/network/figures");
        var machine = await served.PageAsync("/network/figures?machine=1&ties=restricted");

        Assert.NotNull(page.QuerySelector(".caveats li"));
        Assert.Contains("Established", page.QuerySelector("[data-testid=evidence]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nobody has stated", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(machine.QuerySelector(".banner.machine"));
        Assert.All(machine.QuerySelectorAll(".tabs a"), tab => Assert.Contains("machine=1", tab.GetAttribute("href")!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stated_probability_adds_possible_worlds_to_every_figure()
    {
        await using var served = await ServedCase.StartAsync();
        InventedCase.Done(new StateLikelihood(served.Case.Session).Run(new NewLikelihood(served.Case.Aldo, served.Case.Tomas, 0.4, "one flat")));

        var page = await served.PageAsync("/network/figures");

        Assert.Contains("possible worlds", page.QuerySelector("#figures")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Possible worlds, unstated ties absent", page.QuerySelector("[data-metric=edges]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Positions_stand_by_name_with_interval_rank_interval_and_coverage_and_nothing_sorts_them()
    {
        await using var served = await ServedCase.StartAsync();

        foreach (var metric in new[] { "degree", "betweenness", "clustering" })
        {
            var page = await served.PageAsync("/network/positions?metric=" + metric);
            var names = page.QuerySelectorAll("[data-testid=position] th").Select(name => name.TextContent.Trim()).ToList();
            Assert.Equal(["Aldo Ferren", "Mirela Danko", "Tomas Ferren"], names);
            Assert.NotNull(page.QuerySelector("[data-testid=coverage]"));
            Assert.Empty(page.QuerySelectorAll("th button, th a[href*=sort], [data-sort], [aria-sort]"));
            Assert.All(page.QuerySelectorAll("[data-testid=position]"), row => Assert.NotNull(row.QuerySelector("svg.range")));
        }

        var degree = await served.PageAsync("/network/positions");
        Assert.Equal("0 to 1", degree.QuerySelectorAll("[data-testid=position]")[0].QuerySelectorAll("td")[1].TextContent);
        Assert.Null(Query(await served.PageAsync("/network/positions?metric=degree&sort=degree"), "[aria-sort]"));
    }

    [Fact]
    public async Task A_metric_that_is_none_is_answered_with_those_there_are()
    {
        await using var served = await ServedCase.StartAsync();

        var page = await served.PageAsync("/network/positions?metric=danger%3Cb%3E", HttpStatusCode.NotFound);

        Assert.NotNull(page.QuerySelector(".fault"));
        Assert.NotNull(page.QuerySelector(".chips a[href*=betweenness]"));
    }

    [Fact]
    public async Task A_protected_person_is_in_no_position_and_no_figure_until_asked_for()
    {
        await using var served = await ServedCase.StartAsync();

        Assert.DoesNotContain("a child in the square", (await served.PageAsync("/network/positions")).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("a child in the square", (await served.PageAsync("/network/figures")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("a child in the square", (await served.PageAsync("/network/positions?protected=1")).Body!.TextContent, StringComparison.Ordinal);
    }

    private static IElement? Query(IParentNode page, string selector) => page.QuerySelector(selector);
}
