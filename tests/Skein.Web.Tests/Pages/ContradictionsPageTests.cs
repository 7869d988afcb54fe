using System.Net;
using AngleSharp.Dom;

namespace Skein.Web.Tests.Pages;

/// <summary>The queue of contradictions on the review desk, and who decided what on its cards.</summary>
public class ContradictionsPageTests
{
    [Fact]
    public async Task A_contradiction_is_decided_with_one_button_and_stands_among_the_decided_with_name_and_reason()
    {
        await using var served = await ServedCase.StartAsync();
        var card = (await served.PageAsync("/review/contradictions")).QuerySelectorAll("[data-testid=contradiction]")
            .Single(each => each.TextContent.Contains("At least 14 people died", StringComparison.Ordinal));
        var button = card.QuerySelectorAll("form[data-key]").Single(form => form.GetAttribute("data-key") == "2");

        using var answer = await PostAsync(served, button);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var open = await served.PageAsync("/review/contradictions");
        Assert.DoesNotContain("At least 14 people died", open.Body!.TextContent, StringComparison.Ordinal);
        var decided = (await served.PageAsync("/review/contradictions?state=decided")).QuerySelector(".decisions li")!;
        Assert.Contains("Ida Korlin", decided.TextContent, StringComparison.Ordinal);
        Assert.Contains("Number 2 stands", decided.TextContent, StringComparison.Ordinal);
        Assert.NotNull(decided.QuerySelector("form[action='/methods/codings/withdraw']"));
        Assert.Contains("Decided on a contradiction", (await served.PageAsync("/log")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_about_nothing_is_refused_with_a_sentence()
    {
        await using var served = await ServedCase.StartAsync();
        var token = (await served.PageAsync("/review/contradictions")).QuerySelector("input[name=_form]")!.GetAttribute("value")!;

        using var none = await served.PostAsync("/review/contradictions", [new("_form", token), new("verdict", "Both")]);
        using var odd = await served.PostAsync("/review/contradictions", [new("_form", token), new("verdict", "Guilty"), new("statement", "st-1")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, none.StatusCode);
        Assert.Contains("SK-CAS-180", await none.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, odd.StatusCode);
    }

    [Fact]
    public async Task What_was_decided_on_proposals_is_listed_by_state_with_who_decided_and_a_way_to_undo()
    {
        await using var served = await ServedCase.StartAsync(withExtraction: true);
        var card = (await served.PageAsync("/review")).QuerySelector("[data-testid=proposal]")!;
        using (await served.SubmitAsync(card.QuerySelector("form[action='/review/reject']")!, ("reason", "misread")))
        {
            // Decided; what follows is what the page says of it.
        }

        var rejected = (await served.PageAsync("/review?state=rejected")).QuerySelector("[data-testid=proposal]")!;

        Assert.Equal(card.GetAttribute("data-proposal"), rejected.GetAttribute("data-proposal"));
        Assert.Contains("Decided by Ida Korlin", rejected.TextContent, StringComparison.Ordinal);
        Assert.Contains("misread", rejected.TextContent, StringComparison.Ordinal);
        using var undone = await served.SubmitAsync(rejected.QuerySelector("form[action='/undo']")!);
        Assert.Equal(HttpStatusCode.SeeOther, undone.StatusCode);
        Assert.Empty((await served.PageAsync("/review?state=rejected")).QuerySelectorAll("[data-testid=proposal]"));
    }

    // The statements that were seen side by side are several fields of one name, which a form of the test helper holds one of.
    private static Task<HttpResponseMessage> PostAsync(ServedCase served, IElement form) => served.PostAsync(
        form.GetAttribute("action")!,
        form.QuerySelectorAll("input").Select(field => KeyValuePair.Create(field.GetAttribute("name")!, field.GetAttribute("value")!)));
}
