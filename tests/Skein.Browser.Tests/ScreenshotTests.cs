using Microsoft.Playwright;
using Skein.Testing;

namespace Skein.Browser.Tests;

/// <summary>Every kind of page in light, dark and on a phone: opened without a complaint, without sideways scrolling, and kept as a picture.</summary>
[Collection("browser")]
public class ScreenshotTests(Browser browser)
{
    private static readonly string Folder = Path.Combine(Repository.Root, "artifacts", "screenshots");

    public static TheoryData<string, int, int, ColorScheme> Screens { get; } = new()
    {
        { "desktop", 1360, 900, ColorScheme.Light },
        { "dark", 1360, 900, ColorScheme.Dark },
        { "phone", 360, 740, ColorScheme.Light },
    };

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Every_page_opens_without_complaint_and_fits_its_width(string name, int width, int height, ColorScheme scheme)
    {
        await using var open = await OpenCase.StartAsync(browser, options: Screen(width, height, scheme));

        foreach (var (page, path) in Pages(open))
        {
            await open.GoAsync(path);
            if (page == "network")
            {
                await open.Page.WaitForSelectorAsync("[data-drawn]");
            }
            await FitsAsync(open.Page, $"{page}-{name}");
        }
        Assert.Empty(open.Complaints);
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task The_page_of_all_cases_fits_its_width_and_leads_into_a_case_and_back(string name, int width, int height, ColorScheme scheme)
    {
        await using var open = await OpenStart.StartAsync(browser, Screen(width, height, scheme));
        await FitsAsync(open.Page, $"start-{name}");

        await open.OpenCaseAsync();
        await FitsAsync(open.Page, $"start-case-{name}");
        await open.Page.GotoAsync(new Uri(open.Running.Cases[0].Address, "/timeline").ToString());
        await open.GoBackAsync();

        Assert.Equal(3, await open.Page.Locator("[data-testid=case]").CountAsync());
        Assert.DoesNotContain("token", open.Page.Url, StringComparison.Ordinal);
        Assert.Empty(open.Complaints);
    }

    private static BrowserNewContextOptions Screen(int width, int height, ColorScheme scheme) => new()
    {
        ViewportSize = new ViewportSize { Width = width, Height = height },
        ColorScheme = scheme,
        ReducedMotion = ReducedMotion.Reduce,
    };

    private static async Task FitsAsync(IPage page, string name)
    {
        Directory.CreateDirectory(Folder);
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, name + ".png"), FullPage = true });
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{page.Url} is {overflow} pixels too wide in {name}");
    }

    internal static IEnumerable<(string Name, string Path)> Pages(OpenCase open) =>
    [
        ("overview", "/"), ("documents", "/documents"), ("document", $"/documents/{open.Case.GazetteDocument}?start=42&end=80"),
        ("entities", "/entities"), ("person", $"/entities/{open.Case.Aldo}"), ("person-machine", $"/entities/{open.Case.Tomas}?machine=1"),
        ("incidents", "/incidents"), ("incident", $"/incidents/{open.Case.Attack}"), ("network", "/network"), ("charts", "/charts"), ("passages", $"/network/passages?from={open.Case.Aldo}&to={open.Case.Tomas}"),
        ("figures", "/network/figures"), ("changes", "/network/changes"), ("groups", "/network/groups?overlapping=1"),
        ("survival", "/network/survival"), ("match", "/match"), ("contagion", "/network/spread?model=complex&on=ring&size=40&degree=4"), ("positions", "/network/positions?metric=betweenness"),
        ("timeline", "/timeline"), ("timeline-person", "/timeline?lanes=person&from=2013-06-10&to=2015"), ("timeline-fault", "/timeline?from=soon"), ("map", "/map"),
        ("incidents-stretch", "/incidents?from=2015"), ("documents-stretch", "/documents?published=2017"), ("brief", $"/brief/{open.Case.Aldo}"), ("path", $"/path?from={open.Case.Aldo}&to={open.Case.Mirela}"), ("review", "/review"), ("review-batch", "/review/batch?least=0"), ("review-second", "/review/second"), ("contradictions", "/review/contradictions"), ("known", "/known?q=Ferren"), ("tour", "/help/tour"), ("tour-stop", "/?tour=1"), ("agreement", "/review/agreement"),
        ("sources", "/sources"), ("source", "/sources/so-gazette"), ("search", "/search?q=Ferren"), ("searches", "/searches"), ("notes", "/notes"), ("notes-on", $"/notes?kind=Document&on={open.Case.GazetteDocument}"), ("settings", "/settings"), ("log", "/log"), ("help", "/help"),
        ("methods", "/methods"), ("method-incidents", "/methods/incidents?level=incident"), ("method-question", "/methods/question?country=Marvane&anybody=1"),
        ("method-involvement", "/methods/involvement"), ("method-involvement-attack", $"/methods/involvement/{open.Case.Attack}"), ("method-coding", $"/methods/coding/{open.Case.Attack}"),
        ("method-hypotheses", "/methods/hypotheses"), ("method-claims", "/methods/claims"), ("method-pathways", "/methods/pathways"), ("method-survival", "/methods/survival"), ("method-signals", "/methods/signals"), ("method-series", "/methods/series?level=incident"),
        ("method-sources", "/methods/sources"), ("method-sources-attack", $"/methods/sources?about={open.Case.Attack}"), ("method-assessments", "/methods/assessments"),
        ("filter-fault", "/entities?true-at=soon&min-reliability=F"),
    ];
}
