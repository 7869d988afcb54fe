using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Skein.Casework.Review;
using Skein.Casework.Review.Groups;
using Skein.Casework.Review.SecondLooks;
using Skein.Model;
using Skein.Model.Proposals;
using Skein.Storage.Reading;

namespace Skein.Web.Tests.Pages;

/// <summary>The desk: groups with their reasons, answers to islands, batches after a preview, and second looks that show no decision.</summary>
public class ReviewDeskTests
{
    [Fact]
    public async Task A_card_unrolls_its_reason_with_cue_words_marked_in_the_quote()
    {
        await using var served = await ServedCase.StartAsync(withExtraction: true);

        var card = (await served.PageAsync("/review?property=sibling-of")).QuerySelector("[data-testid=proposal]")!;

        var quote = card.QuerySelector(".quote p")!;
        Assert.Contains("brother", quote.QuerySelectorAll("mark.cue").Select(mark => mark.TextContent));
        Assert.Contains("Ferren", string.Concat(quote.QuerySelectorAll("mark.subject, mark.object").Select(mark => mark.TextContent)), StringComparison.Ordinal);
        Assert.Contains("Named as brother or sister.", card.QuerySelector("dl.reason")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(card.QuerySelectorAll("dl.reason .reasons li"));
    }

    [Fact]
    public async Task An_island_is_answered_with_what_was_done_and_with_why_nothing_was()
    {
        await using var served = await ServedCase.StartAsync(withExtraction: true);
        var card = (await served.PageAsync("/review")).QuerySelector("[data-testid=proposal]")!;
        var reject = card.QuerySelector("form[action='/review/reject']")!;

        var done = await AnswerAsync(served, reject, HttpStatusCode.OK);
        var refused = await AnswerAsync(served, reject, HttpStatusCode.UnprocessableEntity);

        Assert.Equal("Rejected.", done.GetProperty("words").GetString());
        using var reader = served.Case.Session.Store.OpenReader();
        Assert.Equal(reader.Find(ProposalId.From(card.GetAttribute("data-proposal")!))!.DecidedAt, done.GetProperty("event").GetInt64());
        Assert.NotEqual("", refused.GetProperty("sentence").GetString());
        Assert.False(refused.TryGetProperty("words", out _));
    }

    [Fact]
    public async Task Later_records_nothing_and_puts_the_group_at_the_end()
    {
        await using var served = await ServedCase.StartAsync(withExtraction: true);
        var card = (await served.PageAsync("/review?property=travelled-to")).QuerySelector("[data-testid=proposal]")
            ?? (await served.PageAsync("/review")).QuerySelector("[data-testid=proposal]")!;
        using var before = served.Case.Session.Store.OpenReader();

        var answer = await AnswerAsync(served, card.QuerySelector("form[action='/review/later']")!, HttpStatusCode.OK);

        Assert.Equal("Done. Nothing was recorded.", answer.GetProperty("words").GetString());
        using var after = served.Case.Session.Store.OpenReader();
        Assert.Equal(before.Head, after.Head);
        var groups = new ShowReviewDesk(served.Case.Session).Run(new DeskRequest { Limit = 200 }).Groups;
        Assert.Equal(card.GetAttribute("data-proposal"), groups[^1].Members[0].Proposal.Id.Value);
    }

    [Fact]
    public async Task A_batch_is_shown_before_it_is_recorded_and_leaves_out_what_is_decided_one_by_one()
    {
        await using var served = await ServedCase.StartAsync(withExtraction: true);

        var page = await served.PageAsync("/review/batch?least=0");

        using (var reader = served.Case.Session.Store.OpenReader())
        {
            var never = reader.Proposals(new ProposalQuery { OnIdentity = false, Limit = 1_000 }).Where(row =>
                ((Proposal.StatementProposal)row.Proposal).Statement.Property.Value is "sibling-of" or "member-of" or "claimed" or "legal-status").Select(row => row.Proposal.Id.Value).ToList();
            Assert.NotEmpty(never);
            Assert.Empty(page.QuerySelectorAll("input[name=proposal]").Select(input => input.GetAttribute("value")!).Intersect(never));
        }

        var ids = page.QuerySelectorAll("input[name=proposal]").Select(input => input.GetAttribute("value")!).ToList();
        Assert.NotEmpty(ids);
        var token = page.QuerySelector("form[action='/review/batch'] input[name=_form]")!.GetAttribute("value")!;
        using var answer = await served.PostAsync("/review/batch", [new("_form", token), new("return", "/review"), .. ids.Select(id => KeyValuePair.Create("proposal", id))]);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        using var then = served.Case.Session.Store.OpenReader();
        Assert.All(ids, id => Assert.Equal(ProposalState.Accepted, then.Find(ProposalId.From(id))!.State));
    }

    [Fact]
    public async Task A_second_look_shows_no_decision_and_agreement_counts_it()
    {
        await using var served = await ServedCase.StartAsync(withExtraction: true);
        var other = served.Case.Session.As(Coder.From("Nils Harm"));
        foreach (var row in other.Store.OpenReader().Proposals(new ProposalQuery { OnIdentity = false, Limit = 1_000 }))
        {
            new RejectProposal(other).Run(row.Proposal.Id, "a hidden reason");
        }

        // A case this small may have nothing drawn: the answer is then a page that says so.
        var page = await served.PageAsync("/review/second");
        Assert.DoesNotContain("Nils Harm", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("a hidden reason", page.Body!.TextContent, StringComparison.Ordinal);

        using var reader = served.Case.Session.Store.OpenReader();
        var looked = reader.Decisions()[0].Proposal;
        new RecordSecondLook(served.Case.Session).Run(looked, Decision.Accepted);
        var rows = (await served.PageAsync("/review/agreement")).QuerySelector("table")!.QuerySelectorAll("tbody tr");
        Assert.Equal(["everything", "1", "0", "0 %"], rows[0].QuerySelectorAll("th, td").Take(4).Select(cell => cell.TextContent));
    }

    private static async Task<JsonElement> AnswerAsync(ServedCase served, IElement form, HttpStatusCode expected)
    {
        using var answer = await served.SubmitAsync(form, ("answer", "json"));
        Assert.Equal(expected, answer.StatusCode);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
    }
}
