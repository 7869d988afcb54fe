using AngleSharp.Dom;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Statements;

namespace Skein.Web.Tests.Pages;

/// <summary>Somebody of whom a source says only that he is one of two brothers: every page that counts says between how many there are.</summary>
public class EitherOrPageTests
{
    [Fact]
    public async Task Pages_that_count_state_their_bounds_and_name_whom_a_source_leaves_open()
    {
        await using var served = await ServedCase.StartAsync();
        var open = Open(served.Case);

        var network = await served.PageAsync("/network");
        Assert.Contains("4 (5 counted; of 1 a source leaves open which of several it is)", Words(network.QuerySelector("dl.record")!), StringComparison.Ordinal);
        Assert.Contains("is one of: Aldo Ferren or Tomas Ferren", Words(network.QuerySelector("[data-testid=open]")!), StringComparison.Ordinal);

        var figures = await served.PageAsync("/network/figures");
        Assert.Contains("3 (4 counted", Words(figures.QuerySelector("[data-testid=evidence]")!), StringComparison.Ordinal);
        Assert.Contains("Either/ors read every way", Words(figures.QuerySelector("[data-metric=density]")!), StringComparison.Ordinal);

        Assert.Contains("3 (4 counted", Words((await served.PageAsync("/network/groups")).Body!), StringComparison.Ordinal);
        Assert.Contains("2 (3 counted", Words((await served.PageAsync("/search?q=Ferren")).QuerySelector("#found")!), StringComparison.Ordinal);
        var chip = (await served.PageAsync("/")).QuerySelectorAll(".chips b[title]").Single();
        Assert.Equal("4", chip.TextContent);
        Assert.StartsWith("4 (5 counted", chip.GetAttribute("title"), StringComparison.Ordinal);

        Assert.Contains("Aldo Ferren or Tomas Ferren", Words((await served.PageAsync($"/entities/{open}")).QuerySelector("[data-testid=either-or]")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_alias_shows_its_time_state_source_and_who_else_bears_it_on_the_dossier_and_in_a_search()
    {
        await using var served = await ServedCase.StartAsync();
        foreach (var (person, time, state) in new[] { (served.Case.Aldo, "2013", "used"), (served.Case.Mirela, "2015", "given by others") })
        {
            served.Case.Say(served.Case.GazetteDocument, "Mirela Danko", person, "alias", value: "Abu Lantern", with: s => s with
            {
                ValidTime = time,
                Qualifiers = [new Qualifier("kind", "nom de guerre"), new Qualifier("state", state)],
            });
        }

        var names = Words((await served.PageAsync($"/entities/{served.Case.Aldo}")).QuerySelector("[aria-labelledby=names]")!);
        foreach (var part in new[] { "Abu Lantern", "2013", "nom de guerre", "used", "The Marvane Gazette", "B2", "borne by others, too: Mirela Danko" })
        {
            Assert.Contains(part, names, StringComparison.Ordinal);
        }

        var found = (await served.PageAsync("/search?q=Abu+Lantern")).QuerySelectorAll("ul.names li").Select(Words).ToList();
        Assert.Equal(2, found.Count);
        Assert.Contains(found, row => row.Contains("Aldo Ferren", StringComparison.Ordinal) && row.Contains("2013", StringComparison.Ordinal) && row.Contains("used", StringComparison.Ordinal));
        Assert.Contains(found, row => row.Contains("Mirela Danko", StringComparison.Ordinal) && row.Contains("given by others", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_desk_explains_its_order_and_says_what_would_settle_a_pair()
    {
        await using var served = await ServedCase.StartAsync();
        served.Case.Add(EntityKind.Person, "Aldo Feren");

        var page = await served.PageAsync("/match");
        Assert.Contains("expected to come together", page.QuerySelector("[data-testid=order]")!.TextContent, StringComparison.Ordinal);
        var pair = page.QuerySelector("[data-testid=pair]")!;
        Assert.Matches("What would settle it: [A-Z].*\\.", Words(pair));
        Assert.Equal(["s a", "d r", "u", "l"], pair.QuerySelectorAll("[data-key]").Select(form => form.GetAttribute("data-key")));
    }

    private static EntityId Open(InventedCase invented)
    {
        var open = invented.Add(EntityKind.Person, "a Ferren brother");
        invented.Say(invented.GazetteDocument, "Aldo Ferren and his brother Tomas Ferren", open, "one-of", invented.Aldo);
        invented.Say(invented.GazetteDocument, "Aldo Ferren and his brother Tomas Ferren", open, "one-of", invented.Tomas);
        return open;
    }

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
