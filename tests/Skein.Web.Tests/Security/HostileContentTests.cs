using AngleSharp.Dom;

namespace Skein.Web.Tests.Security;

/// <summary>
/// A case in which every text that comes from outside is a payload: no page has an element or attribute out of it, and the words are there
/// to be read.
/// </summary>
public class HostileContentTests
{
    [Fact]
    public async Task Hostile_words_are_shown_as_words_on_every_page()
    {
        await using var served = await ServedCase.StartAsync(hostile: true, withExtraction: true);

        foreach (var path in Paths(served, InventedCase.Hostile))
        {
            var page = await served.PageAsync(path);

            Assert.True(page.QuerySelectorAll("script").All(script => script.GetAttribute("src")?.StartsWith("/assets/", StringComparison.Ordinal) == true && script.TextContent.Length == 0), path);
            Assert.True(page.QuerySelector("img") is null, path);
            Assert.True(page.QuerySelector("style, [style], iframe, object, embed, base") is null, path);
            Assert.True(page.All.All(element => element.Attributes.All(attribute => !attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase))), path);
            Assert.True(Links(page).All(IsOwn), path + ": " + string.Join(' ', Links(page).Where(link => !IsOwn(link))));
            Assert.Contains("<script>alert(1)</script>", page.Body!.TextContent + page.Title, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Text_that_turns_the_direction_is_kept_apart_from_the_words_around_it()
    {
        await using var served = await ServedCase.StartAsync(hostile: true);

        var page = await served.PageAsync("/entities?kind=Person");

        var turned = page.QuerySelectorAll("bdi").Where(element => element.TextContent == InventedCase.Rtl);
        Assert.NotEmpty(turned);
        Assert.DoesNotContain(TextNodes(page.Body!), text => text.Data.Contains('\u202E', StringComparison.Ordinal)
            && text.ParentElement!.Closest("bdi, [dir], option, title") is null);
    }

    [Fact]
    public async Task A_fault_says_nothing_of_the_case()
    {
        await using var served = await ServedCase.StartAsync(hostile: true);
        served.Case.Session.Dispose();

        using var answer = await served.GetAsync("/search?q=Ferren");

        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.DoesNotContain("Ferren", text, StringComparison.Ordinal);
    }

    /// <summary>Every kind of page, those of the hostile things and those that are asked for with hostile words.</summary>
    internal static IEnumerable<string> Paths(ServedCase served, string words)
    {
        var hostile = Uri.EscapeDataString(words);
        return
        [
            "/", "/documents", $"/documents/{served.Case.HostileDocument}", $"/documents/{served.Case.GazetteDocument}", "/entities",
            $"/entities/{served.Case.HostilePerson}", $"/entities/{served.Case.HostilePerson}?machine=1&ties=extended", $"/entities/{served.Case.Aldo}",
            "/incidents", $"/incidents/{served.Case.Attack}", "/network", $"/network?around={served.Case.HostilePerson}",
            "/network/groups?overlapping=1&organisations=1", $"/network/groups?resolution={hostile}&clique={hostile}", "/network/survival?organisations=1",
            $"/network/survival?incident={hostile}&before={hostile}", $"/network/spread?model={hostile}&on={hostile}&threshold={hostile}",
            "/network/changes?organisations=1", $"/network/changes?from={hostile}&to={hostile}&width={hostile}",
            "/network/figures", "/network/positions", $"/network/positions?metric=degree&offset={hostile}&protected=1",
            "/review/batch?least=0", "/review/second", "/review/contradictions", $"/review/contradictions?state={hostile}", $"/known?q={hostile}", $"/known?entity={served.Case.HostilePerson}", "/help/tour", $"/?tour={hostile}", "/help?tour=3",
            $"/documents/{served.Case.HostileDocument}?hide={hostile}&start=0&end=30", "/review/agreement", $"/review?rule={hostile}&coder={hostile}&source={hostile}&state=unsure&least={hostile}",
            "/map", $"/map?about={served.Case.HostilePerson}", $"/brief/{served.Case.HostilePerson}", $"/brief/{served.Case.HostilePerson}?redact=named", "/timeline", $"/timeline?about={served.Case.HostilePerson}", $"/path?from={served.Case.HostilePerson}&to={served.Case.Aldo}",
            $"/path?from={hostile}&to=nobody", "/review", "/sources", "/sources/so-gazette", $"/search?q={hostile}", "/search?q=report", "/log",
            "/methods", "/methods/incidents?level=incident", $"/methods/incidents?policy={hostile}&scheme={hostile}&offset={hostile}", "/methods/question",
            $"/methods/question?country={hostile}&elsewhere={hostile}&by={hostile}&level={hostile}&before={hostile}", "/methods/involvement",
            $"/methods/involvement/{served.Case.Attack}?organisation={hostile}&known-by-day={hostile}", $"/methods/coding/{served.Case.Attack}",
            "/methods/hypotheses", "/methods/claims", "/methods/pathways", $"/methods/pathways?pattern={hostile}&abroad={hostile}&having={hostile}", $"/methods/survival?from={hostile}&to={hostile}", "/methods/signals", $"/methods/signals?agency={hostile}&on={hostile}",
            "/methods/series", $"/methods/series?by={hostile}&from={hostile}&around={hostile}&window={hostile}",
            "/methods/sources", $"/methods/sources?about={served.Case.HostilePerson}", $"/methods/sources?about={hostile}", "/methods/assessments",
            $"/methods/assessments?about={hostile}",
            "/notes", $"/notes?q={hostile}", $"/notes?kind=Document&on={served.Case.HostileDocument}", $"/notes?kind=Entity&on={served.Case.HostilePerson}", "/searches", "/settings",
            $"/search?q=Ferren&similar=1&published={hostile}", "/help", $"/entities?true-at={hostile}&known-to={hostile}&min-reliability={hostile}&ties={hostile}", $"/review?did={hostile}&event=1",
            $"/nothing/{hostile}".Replace("/nothing/", "/help?x=", StringComparison.Ordinal),
        ];
    }

    internal static IEnumerable<string> Links(IDocument page) => page.QuerySelectorAll("a[href], form[action], link[href]:not([rel=icon])")
        .Select(element => element.GetAttribute("href") ?? element.GetAttribute("action")!);

    internal static bool IsOwn(string link) => link.StartsWith('#') || (link.StartsWith('/') && !link.StartsWith("//", StringComparison.Ordinal));

    private static IEnumerable<IText> TextNodes(INode node) => node.Descendants<IText>();
}
