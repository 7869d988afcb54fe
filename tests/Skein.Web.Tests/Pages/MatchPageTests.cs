using AngleSharp.Dom;
using Skein.Model.Entities;

namespace Skein.Web.Tests.Pages;

/// <summary>Who is who: the page that stands while names are compared, and what stands above a pair.</summary>
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

    [Fact]
    public async Task Above_a_pair_stand_the_names_that_were_compared_where_they_are_not_the_labels()
    {
        await using var served = await ServedCase.StartAsync();
        var other = served.Case.Add(EntityKind.Person, "The Cartographer");
        served.Case.Say(served.Case.GazetteDocument, "Tomas Ferren travelled to Orsk", other, "alias", value: "Tomas Feren");
        served.Case.Add(EntityKind.Person, "Aldo Feren");

        var pairs = (await served.PageAsync("/match")).QuerySelectorAll("[data-testid=pair] h2").ToList();

        var heading = pairs.Single(pair => pair.TextContent.Contains("The Cartographer", StringComparison.Ordinal));
        Assert.Equal("compared as Tomas Feren", Words(Assert.Single(heading.QuerySelectorAll(".compared-as"))));
        Assert.Empty(pairs.Single(pair => pair.TextContent.Contains("Aldo Feren", StringComparison.Ordinal) && pair != heading).QuerySelectorAll(".compared-as"));
    }

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
