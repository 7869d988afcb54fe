using System.Text.Json;
using Skein.Casework.Overview;
using Skein.Casework.Personal;
using Skein.Model.Log;
using Skein.Testing;
using Skein.Web.Wording;

namespace Skein.Web.Tests.Wording;

/// <summary>
/// Another language is a file of resources beside the program: a satellite as the build makes one from a <c>Strings.TAG.resx</c> or a
/// <c>Words.TAG.resx</c>, here of a language that nobody ships, with some of the words. What it lacks is said in English.
/// </summary>
// A language that a test installs stands on every page meanwhile.
[Collection("installed languages")]
public sealed class LanguageTests : IDisposable
{
    private const string Tag = "gsw";

    private readonly Satellite _pages = Satellite.Write(typeof(T).Assembly, "Skein.Web.Resources.Strings", Tag, new Dictionary<string, string>
    {
        ["language"] = Tag,
        ["nav.notes"] = "Notize",
        ["contradiction.one-key-reason"] = "Uf eim Blick",
    });

    private readonly Satellite _casework = Satellite.Write(typeof(ShowOverview).Assembly, "Skein.Casework.Resources.Words", Tag, new Dictionary<string, string>
    {
        ["event.note-added"] = "E Notiz derzue.",
        ["filter.said-by"] = "gseit bis {0}",
        ["fault.nothing-coded"] = "Zu {0} isch nüt codiert.",
        ["sourcing.limit"] = "Meh weiss mer nöd.",
    });

    [Fact]
    public async Task Words_of_an_installed_language_are_spoken_where_the_settings_name_it_and_the_rest_is_English()
    {
        await using var served = await ServedCase.StartAsync();
        Assert.Equal("Notes", Heading(await served.PageAsync("/notes")));

        await SpeakAsync(served);
        var page = await served.PageAsync("/notes");

        Assert.Equal((Tag, "Notize"), (page.DocumentElement.GetAttribute("lang"), Heading(page)));
        Assert.Equal("Search", page.QuerySelector("form.find button")!.TextContent);
        Assert.Equal([Tag], PageLanguages.Others);
        Assert.Equal("Notes", T.Of("nav.notes"));
    }

    [Fact]
    public async Task Casework_speaks_the_language_of_the_pages_and_programs_are_answered_in_English()
    {
        await using var served = await ServedCase.StartAsync();
        Assert.DoesNotContain("E Notiz derzue.", (await served.PageAsync("/log")).Body!.TextContent, StringComparison.Ordinal);

        await SpeakAsync(served);

        Assert.Contains("E Notiz derzue.", (await served.PageAsync("/log")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("gseit bis 2016", (await served.PageAsync("/methods/incidents?said-by=2016")).Body!.TextContent, StringComparison.Ordinal);
        using var answer = await served.GetAsync("/api/methods/incidents?said-by=2016");
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("2016", json.RootElement.GetProperty("filter").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("gseit", json.RootElement.GetProperty("filter").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_recorded_is_English_whoever_reads()
    {
        await using var served = await ServedCase.StartAsync();
        served.Case.Say(served.Case.GazetteDocument, "The attack on Harbor Square on 2 November 2015", served.Case.Attack, "occurred-on", value: "2015-11-03");
        await SpeakAsync(served);

        var card = (await served.PageAsync("/review/contradictions")).QuerySelector("[data-testid=contradiction]")!;
        var form = card.QuerySelectorAll("form[action='/review/contradictions']").First(each => each.QuerySelector("input[name=verdict][value=Both]") is not null);
        var statements = form.QuerySelectorAll("input[name=statement]").Select(field => KeyValuePair.Create("statement", field.GetAttribute("value")!)).ToList();
        using var decided = await served.PostAsync(
            "/review/contradictions",
            [.. statements, new("verdict", "Both"), new("_form", form.QuerySelector("input[name=_form]")!.GetAttribute("value")!), new("return", "/review/contradictions")]);

        using var reader = served.Case.Session.Store.OpenReader();
        var coded = Assert.IsType<CaseEvent.MethodCoded>(reader.Entry(reader.Head.Sequence)!.Event);
        Assert.Equal(T.Of("contradiction.one-key-reason"), coded.Coding.Reason);
        Assert.NotEqual("Uf eim Blick", coded.Coding.Reason);

        // The summary that is offered to be signed is what would be recorded.
        Assert.DoesNotContain("Meh weiss mer nöd.", (await served.PageAsync($"/methods/sources?about={served.Case.Attack}")).Body!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_there_is_nothing_to_sign_is_said_in_the_language_of_the_pages()
    {
        await using var served = await ServedCase.StartAsync();
        await SpeakAsync(served);
        var form = (await served.PageAsync("/settings")).QuerySelector("form.settings input[name=_form]")!.GetAttribute("value")!;

        using var answer = await served.PostAsync(
            "/methods/assessments",
            [new("method", "involvement"), new("about", served.Case.Attack.Value), new("organisation", served.Case.Circle.Value), new("reason", "for the report of May"), new("_form", form)]);

        Assert.Equal(System.Net.HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await ServedCase.ParseAsync(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("isch nüt codiert.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_that_is_not_installed_or_no_language_is_English()
    {
        Assert.Null(PageLanguages.Of("fr"));
        Assert.Null(PageLanguages.Of("../" + Tag));
        Assert.Null(PageLanguages.Of(null));
        Assert.NotNull(new KeepSettings(new PersonalFolder(null)).Save(new Settings { Language = "no such tongue" }));
    }

    public void Dispose()
    {
        _pages.Dispose();
        _casework.Dispose();
    }

    private static async Task SpeakAsync(ServedCase served)
    {
        var settings = await served.PageAsync("/settings");
        using var saved = await served.SubmitAsync(settings.QuerySelector("form.settings")!, ("language", Tag));
    }

    private static string Heading(AngleSharp.Dom.IDocument page) => page.QuerySelector("h1")!.TextContent;
}
