using System.Net;
using Skein.Casework.Demonstration;
using Skein.Testing;

namespace Skein.Web.Tests.Pages;

/// <summary>The tour, and the explanation behind every figure.</summary>
public class TourTests
{
    [Fact]
    public async Task Every_stop_leads_to_a_page_that_says_why_and_to_the_next()
    {
        await using var served = await ServedCase.StartAsync(withExtraction: true);
        var stops = (await served.PageAsync("/help/tour")).QuerySelectorAll(".tour-stops a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.InRange(stops.Count, 9, 12);

        foreach (var (index, stop) in stops.Index())
        {
            using var answer = await served.GetAsync(stop);
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
            var bar = (await served.PageAsync(answer.Headers.Location!.ToString())).QuerySelector("[data-testid=tour]")!;
            Assert.Contains($"Stop {index + 1} of {stops.Count}.", bar.TextContent, StringComparison.Ordinal);
            Assert.Equal(index > 0 ? stops[index - 1] : null, bar.QuerySelector("a[rel=prev]")?.GetAttribute("href"));
            Assert.Equal(index + 1 < stops.Count ? stops[index + 1] : null, bar.QuerySelector("a[rel=next]")?.GetAttribute("href"));
            Assert.NotNull(bar.QuerySelector("a[href='/help/tour?leave=1']"));
        }
    }

    [Theory]
    [InlineData("/help/tour?stop=0")]
    [InlineData("/help/tour?stop=99")]
    [InlineData("/help/tour?stop=<b>")]
    public async Task What_is_no_stop_shows_the_list(string path)
    {
        await using var served = await ServedCase.StartAsync();

        Assert.NotEmpty((await served.PageAsync(path)).QuerySelectorAll(".tour-stops a"));
        Assert.Null((await served.PageAsync("/?tour=99")).QuerySelector("[data-testid=tour]"));
        Assert.Null((await served.PageAsync("/")).QuerySelector("[data-testid=offer]"));
    }

    [Fact]
    public void The_case_that_offers_the_tour_is_called_as_its_tables_call_it() => Assert.Contains(
        $"title,\"{MakeDemonstration.Title}\"",
        File.ReadAllText(Path.Combine(Repository.Root, "casefiles", "europe-2014-2023", "tables", "case.csv")),
        StringComparison.Ordinal);

    [Fact]
    public async Task Every_figure_of_overview_figures_and_dossier_leads_to_how_it_is_counted()
    {
        await using var served = await ServedCase.StartAsync();
        var help = await served.PageAsync("/help");

        foreach (var (path, figures) in new[] { ("/", ".counts li"), ("/network/figures", "[data-testid=evidence] dt"), ($"/entities/{served.Case.Aldo}", "h2:has(.number)") })
        {
            var all = (await served.PageAsync(path)).QuerySelectorAll(figures);
            Assert.NotEmpty(all);
            Assert.All(all, figure => Assert.NotNull(help.QuerySelector(figure.QuerySelector("a.counted")!.GetAttribute("href")!["/help".Length..])));
        }
    }
}
