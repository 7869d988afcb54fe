using System.Globalization;
using Skein.Casework.Codings;
using Skein.Model.Entities;

namespace Skein.Web.Tests.Methods;

/// <summary>Pathways, durations and signals as pages; every figure is worked out by hand.</summary>
public class PathwayPagesTests
{
    private const string Words = "Tomas Ferren travelled to Orsk";

    [Fact]
    public async Task Six_joined_after_they_were_recruited_and_no_smaller_count_is_shown()
    {
        await using var served = await ServedCase.StartAsync();
        Lives(served, 6, joined: _ => "2012-01-01", returned: null);

        var page = await served.PageAsync("/methods/pathways?pattern=R%3CJ");

        var row = Assert.Single(page.QuerySelectorAll("[data-testid=patterns] tbody tr"));
        Assert.Equal("6", row.QuerySelectorAll("td")[0].TextContent);
        Assert.Contains("R<J", row.QuerySelector("th")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Person 1", page.QuerySelector("[data-testid=patterns]")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("[data-testid=inputs] a[href^='/documents/']"));
        var data = await served.DataAsync("/api/methods/pathways?pattern=R%3CJ");
        Assert.Equal(6, data.GetProperty("answer").GetProperty("patterns")[0].GetProperty("certain").GetInt32());
    }

    // All six return, one after each further hundred days: in the second year, the first row of five ends or more, nobody is left.
    [Fact]
    public async Task The_curve_and_its_table_end_at_nobody_when_all_have_returned()
    {
        await using var served = await ServedCase.StartAsync();
        Lives(served, 6, _ => "2012-01-01", at => new DateOnly(2012, 1, 1).AddDays(100 * at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

        var page = await served.PageAsync("/methods/survival?from=J&to=X");

        Assert.Equal(["730", "6", "0"], page.QuerySelectorAll("[data-testid=curve]")[0].QuerySelectorAll("tbody tr").Single().QuerySelectorAll("th, td").Take(3).Select(cell => cell.TextContent));
        Assert.NotNull(page.QuerySelector("svg.survival .step"));
        Assert.Contains("6 followed, 6 ends", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_span_that_names_no_kind_of_spell_is_refused_with_the_reason()
    {
        await using var served = await ServedCase.StartAsync();

        var page = await served.PageAsync("/methods/survival?from=Z&to=X");

        Assert.Contains("SK-METH-", page.QuerySelector("[data-testid=refused]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_signal_waits_until_both_answers_are_coded_and_then_stands_on_the_timeline()
    {
        await using var served = await ServedCase.StartAsync();
        var border = served.Case.Add(EntityKind.Organisation, "Border Office");
        served.Case.Say(served.Case.GazetteDocument, "is under investigation for the Harbor Square attack", served.Case.Aldo, "took-part-in", served.Case.Attack);
        var check = served.Case.Say(served.Case.GazetteDocument, Words, border, "checked", served.Case.Aldo, with: s => s with { ValidTime = "2015-10-03" });

        var waiting = await served.PageAsync("/methods/signals");
        Assert.Contains("SK-METH-446", Assert.Single(waiting.QuerySelectorAll("[data-testid=waiting]")).TextContent, StringComparison.Ordinal);
        Assert.Empty(waiting.QuerySelectorAll("[data-testid=signal]"));

        var code = new CodeItems(served.Case.Session);
        InventedCase.Done(code.Run(new NewCoding("signal", served.Case.Attack, [("base-rate", "unknown")], "no source says") { Grounds = [check] }));
        InventedCase.Done(code.Run(new NewCoding("signal", served.Case.Attack, [("response", "asked")], "no answer came") { Grounds = [check], Toward = border }));
        var page = await served.PageAsync("/methods/signals?agency=Border+Office&on=2015-10-02");

        // From 3 October to 2 November 2015 are thirty days; on the second of October it was known later only.
        Assert.Contains("30 days before", Assert.Single(page.QuerySelectorAll("[data-testid=timeline]")).TextContent, StringComparison.Ordinal);
        Assert.Contains("known later", page.QuerySelector("[data-testid=asked]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[data-testid=waiting]"));
    }

    private static void Lives(ServedCase served, int count, Func<int, string> joined, Func<int, string>? returned)
    {
        var preacher = served.Case.Add(EntityKind.Organisation, "Hall of the preacher");
        for (var at = 1; at <= count; at++)
        {
            var person = served.Case.Add(EntityKind.Person, $"Person {at}");
            served.Case.Say(served.Case.GazetteDocument, Words, preacher, "recruited", person, with: s => s with { ValidTime = "2010-05-01" });
            served.Case.Say(served.Case.GazetteDocument, Words, person, "joined", served.Case.Circle, with: s => s with { ValidTime = joined(at) });
            if (returned is not null)
            {
                served.Case.Say(served.Case.GazetteDocument, Words, person, "returned-by", served.Case.Circle, with: s => s with { ValidTime = returned(at) });
            }
        }
    }
}
