using System.Net;
using AngleSharp.Dom;

namespace Skein.Web.Tests.Pages;

/// <summary>Decisions sent by the forms of the pages, each with its undo.</summary>
public class DecisionTests
{
    [Theory]
    [InlineData("/review/accept", "Accepted.")]
    [InlineData("/review/reject", "Rejected.")]
    [InlineData("/review/aside", "Put aside.")]
    public async Task A_decision_leaves_the_queue_says_so_and_can_be_undone(string action, string words)
    {
        await using var served = await ServedCase.StartAsync(withExtraction: true);
        var before = await served.PageAsync("/review");
        var card = before.QuerySelector("[data-testid=proposal]")!;

        var after = await FollowAsync(served, await served.SubmitAsync(card.QuerySelector($"form[action='{action}']")!));

        Assert.Null(after.GetElementById(card.Id!));
        Assert.Contains(words, after.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        var undone = await FollowAsync(served, await served.SubmitAsync(after.QuerySelector(".notice form")!));
        Assert.NotNull(undone.GetElementById(card.Id!));
    }

    [Fact]
    public async Task A_form_that_is_older_than_another_decision_is_answered_with_a_conflict()
    {
        await using var served = await ServedCase.StartAsync(withExtraction: true);
        var card = (await served.PageAsync("/review")).QuerySelector("[data-testid=proposal]")!;
        var reject = card.QuerySelector("form[action='/review/reject']")!;
        using var first = await served.SubmitAsync(card.QuerySelector("form[action='/review/aside']")!);

        using var second = await served.SubmitAsync(reject);

        Assert.Equal(HttpStatusCode.SeeOther, first.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
    }

    [Fact]
    public async Task Selected_words_become_a_statement_with_that_passage()
    {
        await using var served = await ServedCase.StartAsync();
        var path = $"/documents/{served.Case.GazetteDocument}";
        var form = (await served.PageAsync(path)).QuerySelector("form[action='/statements']")!;

        var page = await FollowAsync(served, await served.SubmitAsync(
            form, ("start", "42"), ("end", "53"), ("subject", "Tomas Ferren"), ("property", "occupation"), ("value", "carpenter")));

        var card = page.QuerySelectorAll("[data-testid=statement]").Single(each => each.TextContent.Contains("carpenter", StringComparison.Ordinal));
        Assert.Contains("“Aldo Ferren”", card.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_is_changed_with_a_reason_and_keeps_its_older_wording()
    {
        await using var served = await ServedCase.StartAsync();
        var form = (await served.PageAsync("/sources/so-gazette")).QuerySelector("form[action='/sources/so-gazette']")!;

        var page = await FollowAsync(served, await served.SubmitAsync(form, ("reliability", "D"), ("reason", "Took back two reports.")));

        Assert.Equal(["B", "D"], page.QuerySelectorAll("section[aria-labelledby=history] .grade").Select(grade => grade.TextContent));
    }

    [Fact]
    public async Task Two_are_judged_one_by_a_person_and_parted_again_by_undo()
    {
        await using var served = await ServedCase.StartAsync();
        var form = (await served.PageAsync($"/entities/{served.Case.Aldo}")).QuerySelector("form[action='/identity/judge']")!;

        var joined = await FollowAsync(served, await served.SubmitAsync(
            form, ("right", served.Case.Tomas.Value), ("verdict", "Same"), ("reason", "A test of undo.")));
        Assert.Equal(2, joined.QuerySelectorAll(".members > li").Length);

        var parted = await FollowAsync(served, await served.SubmitAsync(joined.QuerySelector(".notice form")!));
        Assert.Single(parted.QuerySelectorAll(".members > li"));
    }

    [Fact]
    public async Task A_form_that_cannot_be_recorded_says_why_and_records_nothing()
    {
        await using var served = await ServedCase.StartAsync();
        var path = $"/documents/{served.Case.GazetteDocument}";
        var form = (await served.PageAsync(path)).QuerySelector("form[action='/statements']")!;

        using var answer = await served.SubmitAsync(
            form, ("start", "42"), ("end", "53"), ("subject", "Tomas Ferren"), ("property", "sibling-of"), ("value", "x"), ("valid", "31 February"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await ServedCase.ParseAsync(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("Nothing was recorded", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<IDocument> FollowAsync(ServedCase served, HttpResponseMessage answer)
    {
        using (answer)
        {
            Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            return await served.PageAsync(answer.Headers.Location!.OriginalString.Split('#')[0]);
        }
    }
}
