using System.Net;
using AngleSharp.Dom;
using Skein.Casework.Codings;
using Skein.Model;

namespace Skein.Web.Tests.Methods;

/// <summary>The desk of involvement: an indicator is coded from the page, and the table's interval stands with what it rests on.</summary>
public class InvolvementPageTests
{
    [Fact]
    public async Task A_hint_is_coded_with_its_passage_and_moves_no_bound_while_it_is_only_reported()
    {
        await using var served = await ServedCase.StartAsync();
        var page = await served.PageAsync(Path(served));
        Assert.Contains("Nobody has coded an indicator", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        // One source reports the claim: P2, reported, and a reported indicator moves no bound.
        var hint = Assert.Single(page.QuerySelectorAll("[data-testid=hint]"));
        Assert.Equal("P2", hint.QuerySelector("summary b")!.TextContent);
        page = await served.SendAsync(hint.QuerySelector("form")!, ("reason", "one bulletin"));

        Assert.Contains("Coded.", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        var reading = Assert.Single(page.QuerySelectorAll("[data-testid=reading]"));
        Assert.Contains("undetermined", reading.QuerySelector("h2")!.TextContent, StringComparison.Ordinal);
        var row = reading.QuerySelector("[data-testid=codings] tbody tr")!;
        Assert.Equal(["Rp reported", "always", "one bulletin"], row.Cells().Skip(1).Take(3));
        Assert.NotNull(row.QuerySelector("a.ref[href^='/documents/']"));
    }

    [Fact]
    public async Task An_established_pledge_is_at_least_inspired_and_a_withdrawal_takes_it_back()
    {
        await using var served = await ServedCase.StartAsync();
        var page = await served.SendAsync(Codebook(await served.PageAsync(Path(served)), "involvement"),
            ("organisation", "Lantern Circle"), ("item-A1", "E"), ("known-from", "2016-03-12"), ("reason", "the court heard it"));

        // Condition 1 of the table: A1 established, at least inspired. Before the hearing the record allowed nothing.
        var reading = Assert.Single(page.QuerySelectorAll("[data-testid=reading]"));
        Assert.Equal(["condition 1 (A1): at least inspired"], reading.QuerySelectorAll("[data-testid=reasons] li").Select(item => item.TextContent));
        Assert.Equal(["At first: undetermined", "From 2016-03-12: at least inspired, at most controlled"], reading.QuerySelectorAll("[data-testid=history] li").Select(item => item.TextContent));
        var before = await served.PageAsync(Path(served) + "?known-by-day=2016-01-01");
        Assert.Contains("undetermined", before.QuerySelector("[data-testid=reading] h2")!.TextContent, StringComparison.Ordinal);

        page = await served.SendAsync(reading.QuerySelector("form[action='/methods/codings/withdraw']")!, ("reason", "misread"));
        Assert.Empty(page.QuerySelectorAll("[data-testid=reading]"));
    }

    [Fact]
    public async Task Two_coders_stand_side_by_side_and_the_list_says_how_far_they_agree()
    {
        await using var served = await ServedCase.StartAsync();
        Code(served, served.Case.Session.Coder.Name, "E");
        Code(served, "Bo Rask", "E");

        var page = await served.PageAsync("/methods/involvement");

        Assert.Equal(["Bo Rask", "Ida Korlin"], page.QuerySelectorAll("[data-testid=involvement] tbody tr").Select(row => row.Cells()[2]));
        Assert.Contains("over 1 coded by two", page.QuerySelector("[data-testid=agreement]")!.TextContent, StringComparison.Ordinal);
        // Only what one coded oneself can be signed.
        var attack = await served.PageAsync(Path(served));
        Assert.Single(attack.QuerySelectorAll("[data-testid=reading] [data-testid=sign]"));
        var data = await served.DataAsync("/api" + Path(served));
        Assert.Equal(2, data.GetProperty("answer").GetProperty("readings").GetArrayLength());
    }

    [Fact]
    public async Task The_four_questions_are_answered_in_one_form()
    {
        await using var served = await ServedCase.StartAsync();

        var page = await served.SendAsync(Codebook(await served.PageAsync(Path(served)), "loneness"),
            ("item-execution", "yes"), ("item-decision", "no"), ("reason", "his brother knew"));

        var rows = page.QuerySelectorAll("[data-testid=loneness] table.narrow tbody tr").Select(row => row.Cells()[1]);
        Assert.Equal(["yes", "not known", "no", "not known"], rows);
    }

    [Fact]
    public async Task What_cannot_be_coded_is_refused_in_a_sentence_and_a_forged_form_is_not_taken()
    {
        await using var served = await ServedCase.StartAsync();
        var form = Codebook(await served.PageAsync(Path(served)), "involvement");
        using var empty = await served.SubmitAsync(form, ("organisation", "Lantern Circle"), ("reason", "why"));
        using var noDay = await served.SubmitAsync(form, ("organisation", "Lantern Circle"), ("item-A1", "E"), ("reason", "why"), ("known-from", "soon"));
        using var forged = await served.PostAsync("/methods/codings", [new("method", "involvement"), new("about", served.Case.Attack.Value)]);

        Assert.Equal([HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity, HttpStatusCode.Forbidden], new[] { empty, noDay, forged }.Select(answer => answer.StatusCode));
        var said = await ServedCase.ParseAsync(await noDay.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("“soon” is no day", said.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await served.PageAsync(Path(served))).QuerySelectorAll("[data-testid=reading]"));
    }

    [Fact]
    public async Task Hostile_reasons_are_shown_as_words_and_escaped_in_data()
    {
        await using var served = await ServedCase.StartAsync();

        var page = await served.SendAsync(Codebook(await served.PageAsync(Path(served)), "involvement"),
            ("organisation", "Lantern Circle"), ("item-A1", "E"), ("reason", InventedCase.Hostile));
        using var data = await served.GetAsync("/api" + Path(served));

        Assert.Null(page.QuerySelector("img, [onerror]"));
        Assert.Contains(InventedCase.Hostile, page.QuerySelector("[data-testid=codings]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain('<', await data.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Of_a_person_nothing_is_asked()
    {
        await using var served = await ServedCase.StartAsync();

        await served.PageAsync($"/methods/involvement/{served.Case.Aldo}", HttpStatusCode.NotFound);
        await served.PageAsync($"/methods/coding/{served.Case.Aldo}", HttpStatusCode.NotFound);
        await served.PageAsync("/methods/involvement/in-none", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_page_of_an_incident_leads_to_its_methods()
    {
        await using var served = await ServedCase.StartAsync();

        var links = (await served.PageAsync($"/incidents/{served.Case.Attack}")).QuerySelectorAll("header.head a").Select(link => link.GetAttribute("href")!).ToList();

        foreach (var path in new[] { Path(served), $"/methods/sources?about={served.Case.Attack}", $"/methods/assessments?about={served.Case.Attack}" })
        {
            Assert.Contains(path, links);
            await served.PageAsync(path);
        }
    }

    private static string Path(ServedCase served) => $"/methods/involvement/{served.Case.Attack}";

    private static IElement Codebook(IParentNode page, string method) =>
        page.QuerySelectorAll("form[action='/methods/codings']:has(.codebook)").Single(form => form.QuerySelector("[name=method]")!.GetAttribute("value") == method);

    private static void Code(ServedCase served, string coder, string state) => InventedCase.Done(
        new CodeItems(served.Case.Session.As(Coder.From(coder))).Run(
            new NewCoding("involvement", served.Case.Attack, [("A1", state)], "the court heard it") { Toward = served.Case.Circle }));
}
