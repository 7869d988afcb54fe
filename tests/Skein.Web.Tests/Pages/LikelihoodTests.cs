using System.Net;
using AngleSharp.Dom;
using Skein.Casework.Likelihoods;
using Skein.Model;

namespace Skein.Web.Tests.Pages;

/// <summary>The form at a step of a path: how probable the tie is, in the reader's own judgement, beside what others stated.</summary>
public class LikelihoodTests
{
    [Fact]
    public async Task What_was_stated_stands_at_the_step_with_name_date_and_reason_and_is_withdrawn_there()
    {
        await using var served = await ServedCase.StartAsync();
        Others(served, 0.9, "one cell");
        var page = await FollowAsync(served, await served.SubmitAsync(Form(await PathAsync(served)), ("probability", "40 %"), ("reason", "brothers\nthey say")));

        Assert.Contains("Judgement on the tie recorded", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        var stated = page.QuerySelectorAll("[data-testid=stated]");
        Assert.Equal(["0.9", "0.4"], stated.Select(item => item.QuerySelector("strong")!.TextContent));
        Assert.Equal(["Bo Rask", "Ida Korlin"], stated.Select(item => item.QuerySelector("bdi")!.TextContent));
        Assert.Equal("brothers\nthey say", stated[1].QuerySelector(".reason")!.TextContent);
        Assert.All(stated, item => Assert.Matches("^20[0-9]{2}-", item.QuerySelector("time")!.GetAttribute("datetime")!));
        Assert.Contains("Analysts differ", page.QuerySelector("[data-testid=likelihood]")!.TextContent, StringComparison.Ordinal);
        var list = new ListLikelihoods(served.Case.Session).Run(Casework.Views.ViewFilter.Everything);
        Assert.Single(Assert.Single(list.Pairs).Stated[1].EvidenceSeen);

        var withdrawn = await FollowAsync(served, await served.SubmitAsync(stated[0].QuerySelector("form")!, ("reason", "mistaken")));
        Assert.Equal("0.4", Assert.Single(withdrawn.QuerySelectorAll("[data-testid=stated] strong")).TextContent);
        var undone = await FollowAsync(served, await served.SubmitAsync(withdrawn.QuerySelector(".notice form")!));
        Assert.Equal(2, undone.QuerySelectorAll("[data-testid=stated]").Length);
    }

    [Fact]
    public async Task A_refused_form_comes_back_with_what_was_typed_and_can_be_sent_again()
    {
        await using var served = await ServedCase.StartAsync();
        using var refused = await served.SubmitAsync(Form(await PathAsync(served)), ("probability", "1.4\"><b>"), ("reason", "why </textarea><b>"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await ServedCase.ParseAsync(await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("SK-CAS-026", page.Body!.TextContent, StringComparison.Ordinal);
        var form = Form(page);
        Assert.Equal(("1.4\"><b>", "why </textarea><b>"), (form.QuerySelector("[name=probability]")!.GetAttribute("value"), form.QuerySelector("textarea")!.TextContent));
        Assert.True(form.Closest("details")!.HasAttribute("open"));

        var after = await FollowAsync(served, await served.SubmitAsync(form, ("probability", "0.4")));
        Assert.Equal("why </textarea><b>", after.QuerySelector("[data-testid=stated] .reason")!.TextContent);
        Assert.NotNull(after.QuerySelector("[data-testid=path]"));
    }

    [Fact]
    public async Task Hostile_words_are_shown_as_words()
    {
        await using var served = await ServedCase.StartAsync();
        var page = await FollowAsync(served, await served.SubmitAsync(Form(await PathAsync(served)), ("probability", "0.4"), ("reason", InventedCase.Hostile)));
        foreach (var shown in new[] { page, await served.PageAsync("/log"), await served.PageAsync("/") })
        {
            Assert.Null(shown.QuerySelector("img"));
            Assert.All(shown.QuerySelectorAll("script"), script => Assert.Equal("", script.TextContent));
            Assert.Contains(InventedCase.Hostile, shown.Body!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_form_without_token_with_broken_fields_or_on_what_is_not_there_is_refused()
    {
        await using var served = await ServedCase.StartAsync();
        var token = Form(await PathAsync(served)).QuerySelector("input[name=_form]")!.GetAttribute("value")!;
        KeyValuePair<string, string>[] fields =
            [new("left", served.Case.Aldo.Value), new("right", served.Case.Tomas.Value), new("probability", "0.4"), new("reason", "why")];

        using var forged = await served.PostAsync("/likelihoods", fields);
        using var forgedWithdrawal = await served.PostAsync("/likelihoods/withdraw", [new("likelihood", "li-1"), new("reason", "why")]);
        using var broken = await served.PostAsync("/likelihoods", [.. fields, new("_form", token), new("statements", "st-1 <b>")]);
        using var unknown = await served.PostAsync("/likelihoods", [new("left", "pe-none"), .. fields[1..], new("_form", token)]);
        using var withdrawn = await served.PostAsync("/likelihoods/withdraw", [new("_form", token), new("likelihood", "li-none"), new("reason", "why")]);

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (forged.StatusCode, forgedWithdrawal.StatusCode));
        Assert.All([broken, unknown, withdrawn], answer => Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode));
        Assert.Empty((await PathAsync(served)).QuerySelectorAll("[data-testid=stated]"));
    }

    private static Task<IDocument> PathAsync(ServedCase served) => served.PageAsync($"/path?from={served.Case.Aldo}&to={served.Case.Tomas}&most=1");

    private static IElement Form(IParentNode within) => within.QuerySelector("form[action='/likelihoods']")!;

    private static void Others(ServedCase served, double probability, string reason) => InventedCase.Done(
        new StateLikelihood(served.Case.Session.As(Coder.From("Bo Rask"))).Run(new NewLikelihood(served.Case.Aldo, served.Case.Tomas, probability, reason)));

    private static async Task<IDocument> FollowAsync(ServedCase served, HttpResponseMessage answer)
    {
        using (answer)
        {
            Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            return await served.PageAsync(answer.Headers.Location!.OriginalString.Split('#')[0]);
        }
    }
}
