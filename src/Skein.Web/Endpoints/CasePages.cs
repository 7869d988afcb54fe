using Skein.Casework.Overview;
using Skein.Casework.Searching;
using Skein.Web.Filters;
using Skein.Web.Pages;
using Skein.Web.Shell;

namespace Skein.Web.Endpoints;

/// <summary>Pages about the case as a whole.</summary>
internal static class CasePages
{
    private const int PageLength = 20;
    private const int MostWords = 300;
    private const int MostEvents = 200;

    public static Task Overview(PageRequest page)
    {
        var model = new ShowOverview(page.Session).Run();
        return page.RenderAsync<OverviewPage>(new Dictionary<string, object?> { ["Model"] = model, ["OffersTour"] = page.OffersTour(model.Record.Title) });
    }

    public static Task Log(PageRequest page) => page.RenderAsync<LogPage>(new ShowLog(page.Session).Run(MostEvents));

    public static Task Help(PageRequest page) => page.RenderAsync<HelpPage>([]);

    public static Task Search(PageRequest page)
    {
        var words = page.Query("q")?.Trim() ?? "";
        words = words.Length > MostWords ? words[..MostWords] : words;
        var offset = page.Number("offset", otherwise: 0, least: 0, most: 1_000_000);
        var asked = AskedDocuments.Read(page);
        return page.RenderAsync<SearchPage>(new Dictionary<string, object?>
        {
            ["Model"] = words.Length == 0 ? null : new SearchCase(page.Session).Run(words, PageLength, offset, asked.Filter),
            ["Words"] = words,
            ["Asked"] = asked,
            ["Offset"] = offset,
            ["Limit"] = PageLength,
        });
    }
}
