using AngleSharp.Dom;

namespace Skein.Web.Tests.Methods;

/// <summary>A question with conditions: what must be named, the answer, the second best, and what would change it.</summary>
public class QuestionPageTests
{
    private const string Parts = "&lethal=range&involvement=not-required&level=incident&recorded-by=2099-12-31&which=last";

    [Fact]
    public async Task Nothing_is_answered_before_something_is_asked()
    {
        await using var served = await ServedCase.StartAsync();

        var page = await served.PageAsync("/methods/question");

        Assert.NotNull(page.QuerySelector("form[data-testid=question]"));
        Assert.Null(page.QuerySelector("[data-testid=answer], [data-testid=refused]"));
    }

    [Fact]
    public async Task A_question_that_leaves_out_parts_is_refused_and_names_them()
    {
        await using var served = await ServedCase.StartAsync();
        served.PlaceAttack(served.Case.Attack);

        var page = await served.PageAsync("/methods/question?country=Marvane&anybody=1");

        var refused = page.QuerySelector("[data-testid=refused]")!.TextContent;
        Assert.Contains("SK-METH-421", refused, StringComparison.Ordinal);
        Assert.All(["lethality rule", "involvement filter", "level", "as-of date"], part => Assert.Contains(part, refused, StringComparison.Ordinal));
        Assert.Equal("Marvane", page.QuerySelector("input[name=country]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_last_attack_answers_with_the_second_best_and_what_would_change_it()
    {
        await using var served = await ServedCase.StartAsync();
        var place = served.PlaceAttack(served.Case.Attack);
        var earlier = served.AddIncident("Mill Road fire", "2014-05-06", "3");
        served.Case.Say(served.Case.GazetteDocument, "The attack on Harbor Square", earlier, "occurred-at", place);

        var page = await served.PageAsync($"/methods/question?country={place}&anybody=1&lethal=not-required{Parts.Replace("&lethal=range", "", StringComparison.Ordinal)}");

        Assert.Contains("Harbor Square attack", Named(page, "answer"), StringComparison.Ordinal);
        Assert.Contains("2015-11-02", Named(page, "answer"), StringComparison.Ordinal);
        Assert.Contains("Mill Road fire", Named(page, "second"), StringComparison.Ordinal);
        // Without its date, or without its place, the attack of 2015 does not answer.
        var changes = page.QuerySelectorAll("[data-testid=changes] > li").Select(item => item.TextContent).ToList();
        Assert.Contains(changes, change => change.Contains("if it were withdrawn", StringComparison.Ordinal) && change.Contains("Marvane", StringComparison.Ordinal));
        Assert.NotEmpty(page.QuerySelectorAll("[data-testid=inputs] [data-testid=statement]"));
        Assert.Equal("2099-12-31", page.QuerySelector("form[data-testid=question] input[name=recorded-by]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_claim_answers_where_claims_suffice_and_a_court_is_another_answer()
    {
        await using var served = await ServedCase.StartAsync();
        var place = served.PlaceAttack(served.Case.Attack);
        var asked = $"country={place}&by={served.Case.Circle}&lethal=not-required&involvement=not-required&level=incident&recorded-by=2099-12-31";

        var claimed = await served.DataAsync($"/api/methods/question?{asked}&attribution=claimed");
        var court = await served.DataAsync($"/api/methods/question?{asked}&attribution=final-court");

        Assert.Equal("Harbor Square attack", Assert.Single(claimed.GetProperty("answer").GetProperty("answer").EnumerateArray()).GetProperty("incident").GetProperty("label").GetString());
        Assert.Empty(court.GetProperty("answer").GetProperty("answer").EnumerateArray());
    }

    [Fact]
    public async Task A_place_that_nobody_knows_is_said()
    {
        await using var served = await ServedCase.StartAsync();

        var page = await served.PageAsync("/methods/question?country=Nowhere&anybody=1" + Parts);

        Assert.Contains("Nobody and nothing in the case is called “Nowhere”.", page.QuerySelector(".fault")!.TextContent, StringComparison.Ordinal);
    }

    private static string Named(IParentNode page, string part) => page.QuerySelector($"[data-testid={part}]")!.TextContent;
}
