using System.Net;
using AngleSharp.Dom;

namespace Skein.Web.Tests.Pages;

/// <summary>The form beside a quote: the original stays, the translation stands under it with its author and its date.</summary>
public class TranslationTests
{
    private const string Quoted = "Aldo Ferren and his brother Tomas Ferren";

    [Fact]
    public async Task A_translation_stands_under_the_original_on_every_page_that_shows_the_quote()
    {
        await using var served = await ServedCase.StartAsync();
        var path = $"/entities/{served.Case.Aldo}";
        var page = await FollowAsync(served, await served.SubmitAsync(
            Form(Card(await served.PageAsync(path))), ("text", "Aldo Ferren et son frère\nTomas Ferren"), ("language", "fr"), ("author", "Mara Lisk")));

        Assert.Contains("Translation recorded", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        foreach (var shown in new[] { page, await served.PageAsync($"/documents/{served.Case.GazetteDocument}") })
        {
            var quote = Card(shown).QuerySelector(".quote")!;
            var original = quote.QuerySelector("a[lang]")!;
            Assert.Equal(($"“{Quoted}”", "en"), (original.TextContent, original.GetAttribute("lang")));
            var translation = quote.QuerySelector(".translation [lang]")!;
            Assert.Equal(("“Aldo Ferren et son frère\nTomas Ferren”", "fr"), (translation.TextContent, translation.GetAttribute("lang")));
            Assert.Equal("Mara Lisk", quote.QuerySelector(".translation .by bdi")!.TextContent);
            Assert.Matches("^20[0-9]{2}-", quote.QuerySelector(".translation time")!.GetAttribute("datetime")!);
            Assert.Contains("Change the translation", Card(shown).TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_changed_translation_replaces_the_first_and_undo_brings_it_back()
    {
        await using var served = await ServedCase.StartAsync();
        var path = $"/entities/{served.Case.Aldo}";
        var first = await FollowAsync(served, await served.SubmitAsync(
            Form(Card(await served.PageAsync(path))), ("text", "un"), ("language", "fr")));
        Assert.Equal("un", Form(Card(first)).QuerySelector("textarea")!.TextContent);
        var second = await FollowAsync(served, await served.SubmitAsync(Form(Card(first)), ("text", "deux")));
        Assert.Equal("“deux”", Translation(second));

        var undone = await FollowAsync(served, await served.SubmitAsync(second.QuerySelector(".notice form")!));
        Assert.Equal("“un”", Translation(undone));
    }

    [Fact]
    public async Task A_refused_form_comes_back_with_what_was_typed_and_can_be_sent_again()
    {
        await using var served = await ServedCase.StartAsync();
        var path = $"/entities/{served.Case.Aldo}";
        using var refused = await served.SubmitAsync(
            Form(Card(await served.PageAsync(path))), ("text", "same & \"language\" </textarea><b>"), ("language", "en"), ("author", "Mara <i>"), ("reason", "why"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await ServedCase.ParseAsync(await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("SK-CAS-018", page.Body!.TextContent, StringComparison.Ordinal);
        var form = Form(page);
        Assert.Equal("same & \"language\" </textarea><b>", form.QuerySelector("textarea")!.TextContent);
        Assert.Equal(("en", "Mara <i>", "why"), (Value(form, "language"), Value(form, "author"), Value(form, "reason")));
        Assert.True(form.Closest("details")!.HasAttribute("open"));

        var after = await FollowAsync(served, await served.SubmitAsync(form, ("language", "fr")));
        Assert.Equal("“same & \"language\" </textarea><b>”", Translation(after));
        Assert.Equal(path, after.QuerySelector($"form[action*='/translate'] input[name=return]")!.GetAttribute("value")!.Split('#')[0]);
    }

    [Fact]
    public async Task A_form_that_is_older_than_another_translation_is_a_conflict_and_keeps_what_was_typed()
    {
        await using var served = await ServedCase.StartAsync();
        var form = Form(Card(await served.PageAsync($"/entities/{served.Case.Aldo}")));
        using var first = await served.SubmitAsync(form, ("text", "un"), ("language", "fr"));
        using var second = await served.SubmitAsync(form, ("text", "deux"), ("language", "fr"));

        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        var page = await ServedCase.ParseAsync(await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("“un”", page.QuerySelector(".translation [lang]")!.TextContent);
        Assert.Equal("deux", Form(page).QuerySelector("textarea")!.TextContent);
        Assert.Equal("“deux”", Translation(await FollowAsync(served, await served.SubmitAsync(Form(page)))));
    }

    [Fact]
    public async Task Hostile_words_are_shown_as_words_and_long_ones_whole()
    {
        await using var served = await ServedCase.StartAsync();
        var path = $"/entities/{served.Case.Aldo}";
        var page = await FollowAsync(served, await served.SubmitAsync(
            Form(Card(await served.PageAsync(path))), ("text", InventedCase.Hostile + "\u0007"), ("language", "fr"), ("author", InventedCase.Hostile), ("reason", InventedCase.Hostile)));
        foreach (var shown in new[] { page, await served.PageAsync("/log"), await served.PageAsync("/") })
        {
            Assert.Null(shown.QuerySelector("img"));
            Assert.All(shown.QuerySelectorAll("script"), script => Assert.Equal("", script.TextContent));
            Assert.Contains(InventedCase.Hostile, shown.Body!.TextContent, StringComparison.Ordinal);
        }

        Assert.Equal($"“{InventedCase.Hostile}”", Translation(page));
        var words = new string('ж', 10_000);
        Assert.Equal($"“{words}”", Translation(await FollowAsync(served, await served.SubmitAsync(Form(Card(page)), ("text", words), ("language", "ru")))));
    }

    [Fact]
    public async Task A_statement_that_is_not_there_and_a_form_without_token_are_refused()
    {
        await using var served = await ServedCase.StartAsync();
        var form = Form(Card(await served.PageAsync($"/entities/{served.Case.Aldo}")));
        var token = form.QuerySelector("input[name=_form]")!.GetAttribute("value")!;

        using var unknown = await served.PostAsync("/statements/st-none/translate", [new("_form", token), new("text", "un"), new("language", "fr")]);
        using var forged = await served.PostAsync(form.GetAttribute("action")!, [new("text", "un"), new("language", "fr")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, unknown.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, forged.StatusCode);
        Assert.Null((await served.PageAsync($"/entities/{served.Case.Aldo}")).QuerySelector(".translation"));
    }

    [Fact]
    public async Task What_nobody_reviewed_has_no_form()
    {
        await using var served = await ServedCase.StartAsync(withExtraction: true);
        var page = await served.PageAsync("/review");
        Assert.NotEmpty(page.QuerySelectorAll("[data-testid=proposal]"));
        Assert.Empty(page.QuerySelectorAll("form[action$='/translate']"));
    }

    // The statement on whose words the tests work, wherever a page shows it with its form.
    private static IElement Card(IDocument page) => page.QuerySelectorAll("[data-testid=statement]").First(card =>
        card.QuerySelector("form[action$='/translate']") is not null && card.QuerySelector(".quote a")!.TextContent == $"“{Quoted}”");

    private static IElement Form(IParentNode within) => within.QuerySelector("form[action$='/translate']")!;

    private static string? Value(IElement form, string name) => form.QuerySelector($"[name={name}]")!.GetAttribute("value");

    private static string Translation(IDocument page) => Card(page).QuerySelector(".translation [lang]")!.TextContent;

    private static async Task<IDocument> FollowAsync(ServedCase served, HttpResponseMessage answer)
    {
        using (answer)
        {
            Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            return await served.PageAsync(answer.Headers.Location!.OriginalString.Split('#')[0]);
        }
    }
}
