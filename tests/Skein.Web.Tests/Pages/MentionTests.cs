using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Skein.Model.Entities;

namespace Skein.Web.Tests.Pages;

/// <summary>A mention that cannot be recorded as typed comes back with what was typed, to a browser and to the island.</summary>
public class MentionTests
{
    [Fact]
    public async Task A_mention_of_a_name_that_nobody_bears_comes_back_with_the_sentence_the_words_and_everything_typed()
    {
        await using var served = await ServedCase.StartAsync();
        using var answer = await served.SubmitAsync(await FormAsync(served), ("entity", "Oskar Nowhere"), ("start", "42"), ("end", "53"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await ServedCase.ParseAsync(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("choose what it is", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Aldo Ferren", page.QuerySelector(".quote")!.TextContent);
        var form = page.QuerySelector("form[action='/mentions']")!;
        Assert.Equal(("Oskar Nowhere", "42", "53"), (Typed(form, "entity"), Typed(form, "start"), Typed(form, "end")));

        // Sent again with a kind, it is recorded and leads back to the text.
        using var again = await served.SubmitAsync(form, ("kind", nameof(EntityKind.Person)));
        Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);
        Assert.StartsWith($"/documents/{served.Case.GazetteDocument}", again.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kind_that_was_chosen_is_chosen_still_when_the_place_is_refused()
    {
        await using var served = await ServedCase.StartAsync();
        using var answer = await served.SubmitAsync(await FormAsync(served), ("kind", nameof(EntityKind.Organisation)), ("start", "9"), ("end", "many"));

        var page = await ServedCase.ParseAsync(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(nameof(EntityKind.Organisation), page.QuerySelector("form[action='/mentions'] option[selected]")!.GetAttribute("value"));
        Assert.Equal("many", page.QuerySelector("[name=end]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_island_is_told_why_nothing_was_recorded_and_where_to_go_when_it_was()
    {
        await using var served = await ServedCase.StartAsync();
        var form = await FormAsync(served);

        using var refused = await served.SubmitAsync(form, ("entity", "Oskar Nowhere"), ("start", "42"), ("end", "53"), ("answer", "json"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("Oskar Nowhere", (await JsonAsync(refused)).GetProperty("sentence").GetString(), StringComparison.Ordinal);

        using var done = await served.SubmitAsync(form, ("kind", nameof(EntityKind.Person)), ("start", "42"), ("end", "53"), ("answer", "json"));
        var next = (await JsonAsync(done)).GetProperty("next").GetString()!;
        Assert.Contains("did=mention-recorded", next, StringComparison.Ordinal);
        Assert.Single((await served.PageAsync(next)).QuerySelectorAll(".notice"));
    }

    private static string? Typed(IElement form, string field) => form.QuerySelector($"[name={field}]")!.GetAttribute("value");

    private static async Task<IElement> FormAsync(ServedCase served) =>
        (await served.PageAsync($"/documents/{served.Case.GazetteDocument}")).QuerySelector("form[action='/mentions']")!;

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
}
