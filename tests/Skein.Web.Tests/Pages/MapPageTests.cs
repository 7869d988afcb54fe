using Skein.Model;
using Skein.Model.Entities;

namespace Skein.Web.Tests.Pages;

/// <summary>The map and the incident table. Towns are those of the bundled gazetteer; who is said to have been there is invented.</summary>
public class MapPageTests
{
    [Fact]
    public async Task A_place_on_the_map_leads_to_its_row_and_the_row_to_the_words()
    {
        await using var served = await ServedCase.StartAsync();
        Town(served, "Ghent", served.Case.Tomas);

        var page = await served.PageAsync("/map");

        var area = Assert.Single(page.QuerySelectorAll(".map svg a"));
        var row = page.QuerySelector("tr" + area.GetAttribute("href"))!;
        Assert.StartsWith("Ghent", row.QuerySelector("th")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.NotNull(row.QuerySelector("a[href^='/documents/']"));
        Assert.Empty(page.QuerySelectorAll("[style], script:not([src])"));
    }

    [Fact]
    public async Task The_map_of_one_leaves_out_what_is_said_of_others()
    {
        await using var served = await ServedCase.StartAsync();
        Town(served, "Ghent", served.Case.Tomas);
        Town(served, "Lyon", served.Case.Aldo);

        var page = await served.PageAsync($"/map?about={served.Case.Aldo}");

        Assert.StartsWith("Lyon", Assert.Single(page.QuerySelectorAll("[data-testid=place] th")).TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_is_for_saving_and_no_page_of_the_host()
    {
        await using var served = await ServedCase.StartAsync();

        using var answer = await served.GetAsync("/map/picture.svg");

        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Contains("sandbox", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.StartsWith("<?xml", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_two_passages_say_alike_of_an_incident_stands_once_with_both_references()
    {
        await using var served = await ServedCase.StartAsync();
        served.Case.Say(served.Case.GazetteDocument, "The attack on Harbor Square", served.Case.Attack, "killed", value: "12");

        var row = (await served.PageAsync("/incidents")).QuerySelector("[data-testid=incident]")!;

        // Twelve by two passages, at least fourteen by one.
        var cells = row.QuerySelectorAll(".cell").Where(cell => cell.TextContent.Contains("12", StringComparison.Ordinal) || cell.TextContent.Contains("14", StringComparison.Ordinal));
        Assert.Equal([2, 1], cells.Select(cell => cell.QuerySelectorAll("a.ref").Length));
    }

    private static void Town(ServedCase served, string name, EntityId person) =>
        served.Case.Say(served.Case.GazetteDocument, "Tomas Ferren travelled to Orsk", person, "resident-of", served.Case.Add(EntityKind.Place, name));
}
