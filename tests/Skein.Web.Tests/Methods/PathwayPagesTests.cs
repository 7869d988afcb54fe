using System.Globalization;
using System.Net;
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

        var forms = waiting.QuerySelectorAll("[data-testid=signal-forms] form");
        using (var wordless = await served.SubmitAsync(forms[0], ("item-base-rate", "counted"), ("reason", "the annex")))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, wordless.StatusCode);
        }

        var coded = await served.SendAsync(forms[0], ("item-base-rate", "counted"), ("words", "40..60 notes a month"), ("reason", "the annex"));
        Assert.Contains("base-rate/" + check.Value, coded.QuerySelector("[data-testid=waiting] [data-testid=codings]")!.TextContent, StringComparison.Ordinal);
        await served.SendAsync(forms[1], ("organisation", "Border Office"), ("item-response", "asked"), ("item-CONTRA", "yes"), ("reason", "no answer came"));
        await served.SendAsync(forms[2], ("organisation", "Lantern Circle"), ("words", "Nobody would have come through."), ("reason", "its bulletin"));
        var page = await served.PageAsync("/methods/signals?agency=Border+Office&on=2015-10-02");

        // From 3 October to 2 November 2015 are thirty days; on the second of October it was known later only.
        Assert.Contains("30 days before", Assert.Single(page.QuerySelectorAll("[data-testid=timeline]")).TextContent, StringComparison.Ordinal);
        Assert.Contains("known later", page.QuerySelector("[data-testid=asked]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[data-testid=waiting]"));
        var signal = Assert.Single(page.QuerySelectorAll("[data-testid=signal]")).QuerySelector("dl")!.TextContent;
        Assert.Contains("40 to 60 notes a month", signal, StringComparison.Ordinal);
        Assert.Contains("Nobody would have come through.", signal, StringComparison.Ordinal);
        Assert.Contains("0 instead of 1", page.QuerySelector("[data-testid=would-change]")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>By hand: 18 who are followed a year and 15 others; fewer than thirty are in no group.</summary>
    [Fact]
    public async Task Careers_stand_in_groups_where_there_are_enough_of_them()
    {
        await using var served = await ServedCase.StartAsync();
        Lives(served, 6, _ => "2013-05-01", null);
        var few = await served.PageAsync("/methods/pathways?groups=best");
        Assert.Contains("SK-METH-125", few.QuerySelector("[data-testid=groups]")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await served.PageAsync("/methods/pathways")).QuerySelector("[data-testid=groups]"));

        Lives(served, 14, _ => "2013-05-01", null);
        Lives(served, 11, at => at == 1 ? "2018-05-01" : "2019-05-01", null);
        var page = await served.PageAsync("/methods/pathways?groups=2");

        Assert.Equal(["20", "11"], page.QuerySelectorAll("[data-testid=groups] tbody tr").Select(row => row.Cells()[1]));
        Assert.Contains("R, 2 × *, J", page.QuerySelector("[data-testid=groups] tbody")!.TextContent, StringComparison.Ordinal);
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
