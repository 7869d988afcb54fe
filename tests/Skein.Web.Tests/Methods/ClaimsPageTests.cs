using AngleSharp.Dom;

namespace Skein.Web.Tests.Methods;

/// <summary>Who claimed which attack, and the seven small tables.</summary>
public class ClaimsPageTests
{
    [Fact]
    public async Task A_claim_stands_with_its_words_and_an_attack_without_one_apart()
    {
        await using var served = await ServedCase.StartAsync();
        served.AddIncident("Mill Road fire", "2014-05-06");

        var page = await served.PageAsync("/methods/claims");

        var row = Assert.Single(page.QuerySelectorAll("[data-testid=claims] tbody tr"));
        Assert.Equal("claimed", row.Cells()[1]);
        Assert.Contains("Lantern Circle", row.Cells()[2], StringComparison.Ordinal);
        Assert.NotNull(row.QuerySelector("a.ref[href^='/documents/']"));
        Assert.Contains("1 further attack has neither", page.QuerySelector("[data-testid=silent] summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_coded_of_an_attack_moves_it_into_the_table_of_a_hypothesis()
    {
        await using var served = await ServedCase.StartAsync();
        var before = Table(await served.PageAsync("/methods/claims"), "H1");

        var form = (await served.PageAsync($"/methods/coding/{served.Case.Attack}")).QuerySelector("form:has(select[name=item-fate])")!;
        await served.SendAsync(form, ("item-fate", "in-custody"), ("item-foiled", "no"), ("item-sought", "yes"), ("reason", "the papers of that week"));
        var after = await served.PageAsync("/methods/claims");

        // One attack that was not foiled, claimed, with its attacker in custody: the first cell, and no other.
        Assert.Equal(["0", "0", "0", "0"], before);
        Assert.Equal(["1", "0", "0", "0"], Table(after, "H1"));
        Assert.Contains("in custody", after.QuerySelector("[data-testid=claims] tbody tr")!.Cells()[4], StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_seven_hypotheses_print_what_else_would_bring_their_table()
    {
        await using var served = await ServedCase.StartAsync();

        var page = await served.PageAsync("/methods/claims");
        var data = await served.DataAsync("/api/methods/claims");

        var tests = page.QuerySelectorAll("[data-testid=claim-test]");
        Assert.Equal(7, tests.Length);
        Assert.All(tests, test => Assert.Contains("What else would bring it", test.TextContent, StringComparison.Ordinal));
        Assert.Equal(7, data.GetProperty("answer").GetProperty("tests").GetArrayLength());
    }

    private static List<string> Table(IParentNode page, string code) =>
    [
        .. page.QuerySelectorAll("[data-testid=claim-test]").Single(test => test.QuerySelector("h3")!.Id == "t-" + code)
            .QuerySelectorAll(".two-by-two tbody td").Select(cell => cell.TextContent),
    ];
}
