using System.Net;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;

namespace Skein.Web.Tests.Security;

/// <summary>
/// A case in which every text that comes from outside is a payload: no page has an element or attribute out of it, and the words are there
/// to be read.
/// </summary>
public class HostileContentTests
{
    /// <summary>Addresses that <see cref="Paths"/> and <see cref="Files"/> need not ask, and why.</summary>
    private static readonly Dictionary<string, string> LeftOut = new(StringComparer.Ordinal)
    {
        ["/healthz"] = "one word of its own",
        ["/assets/{version}/{**name}"] = "files of the program, which holds no words of a case",
        ["/charts/{id}"] = "leads to the page of the network, which is asked with the chart; a test here follows it",
        ["/documents/{id}/archived"] = "a page under a policy of its own; PayloadTests asks it with every text of the corpus",
        ["/documents/{id}/pages/{number:int}.png"] = "the picture of a page of a PDF, which PaintedPageTests asks; a case with hostile words needs no PDF for it",
    };

    private static readonly string[] Lanes = ["subject", "person", "place", "proceeding", "custody"];
    private static readonly string[] ChartForms = ["svg", "png", "gexf"];
    private static readonly string[] BriefForms = ["docx", "pdf"];
    private static readonly string[] Methods =
    [
        "incidents", "labels", "question", "involvement", "hypotheses", "claims", "series", "pathways", "survival", "signals", "sources", "assessments",
    ];

    [Fact]
    public async Task Hostile_words_are_shown_as_words_on_every_page()
    {
        await using var served = await ServedCase.StartAsync(hostile: true, withExtraction: true);

        foreach (var path in Paths(served, InventedCase.Hostile))
        {
            var page = await served.PageAsync(path);

            Assert.True(page.QuerySelectorAll("script").All(script => script.GetAttribute("src")?.StartsWith("/assets/", StringComparison.Ordinal) == true && script.TextContent.Length == 0), path);
            Assert.True(page.QuerySelector("img") is null, path);
            Assert.True(page.QuerySelectorAll("style, [style], iframe, object, embed, base").All(IsArchivedFrame), path);
            Assert.True(page.All.All(element => element.Attributes.All(attribute => !attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase))), path);
            Assert.True(Links(page).All(IsOwn), path + ": " + string.Join(' ', Links(page).Where(link => !IsOwn(link))));
            Assert.Contains("<script>alert(1)</script>", page.Body!.TextContent + page.Title, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_no_page_is_data_or_a_file_that_no_browser_shows()
    {
        await using var served = await ServedCase.StartAsync(hostile: true, withExtraction: true);

        foreach (var path in Files(served, InventedCase.Hostile))
        {
            using var answer = await served.GetAsync(path);

            var policy = string.Join(' ', answer.Headers.GetValues("Content-Security-Policy"));
            // A method that misses something refuses, and that is data, too.
            Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.UnprocessableEntity, $"{path} answered {(int)answer.StatusCode}\n{served.Faults}");
            Assert.Equal((path, "nosniff"), (path, string.Join(' ', answer.Headers.GetValues("X-Content-Type-Options"))));
            if (answer.Content.Headers.ContentType!.MediaType == "application/json")
            {
                Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            }
            else
            {
                Assert.Equal((path, "attachment"), (path, answer.Content.Headers.ContentDisposition?.DispositionType));
                Assert.Equal((path, "default-src 'none'; sandbox; frame-ancestors 'none'"), (path, policy));
            }
        }
    }

    [Fact]
    public async Task Every_address_is_asked_with_hostile_words_or_left_out_for_a_reason()
    {
        await using var served = await ServedCase.StartAsync(hostile: true);
        var routes = served.Web.Endpoints.OfType<RouteEndpoint>().Where(route => route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true).ToList();

        var asked = Paths(served, InventedCase.Hostile).Concat(Files(served, InventedCase.Hostile)).Select(path => PatternOf(path, routes)).ToHashSet(StringComparer.Ordinal);
        var all = routes.Select(route => route.RoutePattern.RawText!).ToHashSet(StringComparer.Ordinal);

        Assert.True(all.Count > 70, $"{all.Count} addresses only");
        Assert.Equal([], all.Except(asked).Except(LeftOut.Keys).Order(StringComparer.Ordinal));
        Assert.Equal([], LeftOut.Keys.Where(pattern => asked.Contains(pattern) || !all.Contains(pattern)));
    }

    [Fact]
    public async Task The_address_of_a_chart_leads_to_a_page_of_this_host_whatever_its_name()
    {
        await using var served = await ServedCase.StartAsync(hostile: true);

        using var answer = await served.GetAsync($"/charts/{served.Case.HostileChart}");

        Assert.Equal($"/network?chart={served.Case.HostileChart}", answer.Headers.Location!.OriginalString);
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
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
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
            "/match", $"/match?least={hostile}&kind={hostile}&about={hostile}", $"/match?least=0.02&each=1&decided=1&about={served.Case.HostileNamesake}",
            $"/match/different?pair={served.Case.Aldo}%20{served.Case.HostileNamesake}&return={hostile}", $"/match/different?pair={hostile}",
            "/charts", $"/network?chart={served.Case.HostileChart}", $"/network?chart={hostile}", $"/network/passages?from={served.Case.Aldo}&to={served.Case.Tomas}",
            $"/documents/{served.Case.HostileDocument}/translation/{InventedCase.Translation}", $"/documents/{served.Case.HostileCopy}/copies/{served.Case.GazetteDocument}",
            $"/documents/{served.Case.HostilePage}", $"/incidents?from={hostile}&to={hostile}", $"/documents?published={hostile}&source={hostile}&least={hostile}&language={hostile}",
            .. Lanes.Select(lanes => $"/timeline?lanes={lanes}&from={hostile}&to={hostile}"), $"/timeline?lanes={hostile}",
            $"/map?from={hostile}&to={hostile}&around={hostile}", $"/log?about={hostile}&offset={hostile}", $"/sources?q={hostile}",
            $"/methods/question/brief?{Question(served)}&redact={hostile}&elsewhere={hostile}",
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

    /// <summary>What answers with no page: data, and files for saving.</summary>
    internal static IEnumerable<string> Files(ServedCase served, string words)
    {
        var hostile = Uri.EscapeDataString(words);
        return
        [
            $"/documents/{served.Case.HostileDocument}/original", $"/documents/{served.Case.HostilePage}/original", $"/entities/suggest?q={hostile}",
            "/network/data", $"/network/data?chart={served.Case.HostileChart}", $"/network/sizes?metric=degree&around={hostile}",
            "/network/picture.svg?isolates=1", "/network/picture.png", "/map/picture.svg", "/timeline/data",
            .. ChartForms.Select(ending => $"/charts/{served.Case.HostileChart}/picture.{ending}"),
            .. BriefForms.Select(ending => $"/brief/{served.Case.HostilePerson}/file.{ending}"),
            .. BriefForms.Select(ending => $"/methods/question/brief/file.{ending}?{Question(served)}"),
            "/methods/hypotheses/template.csv", $"/api/methods/involvement/{served.Case.Attack}",
            .. Methods.Select(method => "/api/methods/" + method),
            $"/api/methods/question?{Question(served)}&redact={hostile}", $"/api/methods/sources?about={served.Case.HostilePerson}",
        ];
    }

    internal static IEnumerable<string> Links(IDocument page) => page.QuerySelectorAll("a[href], form[action], link[href]:not([rel=icon])")
        .Select(element => element.GetAttribute("href") ?? element.GetAttribute("action")!);

    internal static bool IsOwn(string link) => link.StartsWith('#') || (link.StartsWith('/') && !link.StartsWith("//", StringComparison.Ordinal));

    private static string Question(ServedCase served) =>
        $"country={served.Case.HostilePlace}&anybody=1&lethal=not-required&involvement=not-required&level=incident&recorded-by=2099-12-31&which=last";

    /// <summary>True for the one frame that a page may hold: a page as archived, with no right at all.</summary>
    internal static bool IsArchivedFrame(IElement element) => element.LocalName == "iframe" && element.GetAttribute("sandbox") == ""
        && element.GetAttribute("src") is { } source && source.StartsWith("/documents/", StringComparison.Ordinal) && source.EndsWith("/archived", StringComparison.Ordinal)
        && !element.HasAttribute("srcdoc") && !element.HasAttribute("style");

    // The most particular of the addresses that a path is of, as the host chooses among them.
    private static string PatternOf(string path, IEnumerable<RouteEndpoint> routes) => routes
        .Where(route => new TemplateMatcher(new RouteTemplate(route.RoutePattern), []).TryMatch(path.Split('?')[0], []))
        .OrderBy(route => route.RoutePattern.InboundPrecedence).First().RoutePattern.RawText!;

    private static IEnumerable<IText> TextNodes(INode node) => node.Descendants<IText>();
}
