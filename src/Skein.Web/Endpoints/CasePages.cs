using Skein.Casework.Overview;
using Skein.Casework.Personal;
using Skein.Web.Pages;
using Skein.Web.Shell;

namespace Skein.Web.Endpoints;

/// <summary>Pages about the case as a whole.</summary>
internal static class CasePages
{
    private const int MostEvents = 200;

    public static Task Overview(PageRequest page)
    {
        var model = new ShowOverview(page.Session).Run();
        return page.RenderAsync<OverviewPage>(new Dictionary<string, object?>
        {
            ["Model"] = model,
            ["Opened"] = new RecentWork(page.Session, page.Personal).Run(),
            ["Keeps"] = new KeepSettings(page.Personal).Read().KeepsRecentWork,
            ["OffersTour"] = page.OffersTour(model.Record.Title),
        });
    }

    public static Task Log(PageRequest page) => page.RenderAsync<LogPage>(new ShowLog(page.Session).Run(MostEvents));

    public static Task Help(PageRequest page) => page.RenderAsync<HelpPage>([]);
}
