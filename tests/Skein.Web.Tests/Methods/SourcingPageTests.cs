using System.Net;
using AngleSharp.Dom;
using Skein.Casework.Coding;
using Skein.Casework.Sources;
using Skein.Model;
using Skein.Model.Sources;
using Skein.Storage.Reading;

namespace Skein.Web.Tests.Methods;

/// <summary>How well the case is sourced, and what was signed of it.</summary>
public class SourcingPageTests
{
    [Fact]
    public async Task A_wire_that_took_from_the_gazette_is_no_second_source()
    {
        await using var served = await ServedCase.StartAsync();
        var before = await IndependentAsync(served);

        TakeFrom(served, "so-wire", "so-gazette");
        var page = await served.PageAsync("/methods/sources");

        Assert.Equal(("2", "1"), (before, Independent(page)));
        var tie = Assert.Single(page.QuerySelectorAll("[data-testid=ties] tbody tr")).Cells();
        Assert.Equal(("Coast Wire", "The Marvane Gazette"), (tie[0], tie[2]));
        var graph = page.QuerySelector("[data-testid=graph] svg")!;
        Assert.Single(graph.QuerySelectorAll("path"));
        Assert.Contains("2 sources and 1 ties", graph.QuerySelector("desc")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sources_that_take_from_each_other_are_a_circle_and_still_drawn()
    {
        await using var served = await ServedCase.StartAsync();
        TakeFrom(served, "so-wire", "so-gazette");
        TakeFrom(served, "so-gazette", "so-wire");

        var page = await served.PageAsync("/methods/sources");

        Assert.Contains("A circle:", page.QuerySelector("[data-testid=circular]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll("[data-testid=graph] path").Length);
    }

    [Fact]
    public async Task The_summary_is_edited_and_signed_and_goes_stale_when_a_statement_under_it_is_withdrawn()
    {
        await using var served = await ServedCase.StartAsync();
        var page = await served.PageAsync($"/methods/sources?about={served.Case.Attack}");
        var form = page.QuerySelector("[data-testid=sign] form")!;
        Assert.Contains("Harbor Square attack", form.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);

        await served.SendAsync(form, ("words", "Two sources, and neither saw it."), ("reason", "for the brief of May"));
        var signed = Assert.Single((await served.PageAsync("/methods/assessments")).QuerySelectorAll("[data-testid=assessment]"));
        Assert.Contains("Two sources, and neither saw it.", signed.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ida Korlin", signed.TextContent, StringComparison.Ordinal);
        Assert.Empty(signed.QuerySelectorAll("[data-testid=stale]"));

        InventedCase.Done(new WithdrawStatement(served.Case.Session).Run(FirstOf(served, "killed"), "misread"));
        var stale = (await served.PageAsync("/methods/assessments")).QuerySelector("[data-testid=stale]")!;
        Assert.Contains("Ida Korlin", stale.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty((await served.DataAsync("/api/methods/assessments")).GetProperty("answer")[0].GetProperty("stale").EnumerateArray());

        var gone = await served.SendAsync(
            (await served.PageAsync("/methods/assessments")).QuerySelector("form[action='/methods/assessments/withdraw']")!, ("reason", "outdated"));
        Assert.Empty(gone.QuerySelectorAll("[data-testid=assessment]"));
    }

    [Fact]
    public async Task A_name_that_nobody_bears_is_said_and_nothing_else_is_answered_in_its_place()
    {
        await using var served = await ServedCase.StartAsync();

        var page = await served.PageAsync("/methods/sources?about=Nowhere");
        await served.DataAsync("/api/methods/sources?about=Nowhere", HttpStatusCode.BadRequest);

        Assert.Contains("“Nowhere”", page.QuerySelector(".fault")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("[data-testid=words]"));
    }

    private static async Task<string> IndependentAsync(ServedCase served) => Independent(await served.PageAsync("/methods/sources"));

    private static string Independent(IParentNode page) => page.QuerySelectorAll("[data-testid=independence] tr")[1].Cells()[1];

    private static void TakeFrom(ServedCase served, string copy, string origin)
    {
        var source = new ShowSource(served.Case.Session).Run(SourceId.From(copy))!.Row.Source;
        InventedCase.Done(new ReviseSource(served.Case.Session).Run(
            source with { Origins = new[] { new SourceOrigin(OriginRelation.ReprintOf, SourceId.From(origin)) }.ToEquatableList() }, "it says so", null));
    }

    private static StatementId FirstOf(ServedCase served, string property)
    {
        using var reader = served.Case.Session.Store.OpenReader();
        return reader.Statements(new StatementQuery { Properties = [PropertyCode.From(property)] })[0].Statement.Id;
    }
}
