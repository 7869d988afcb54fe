using Skein.Casework.Changes;
using Skein.Graph.Running;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Web.Pages;
using Skein.Web.Shell;
using Skein.Web.Wording;

namespace Skein.Web.Endpoints;

/// <summary>The network window by window.</summary>
internal static class ChangePages
{
    private const int MostMonths = 1_200;

    public static Task Show(PageRequest page)
    {
        var faults = new List<string>();
        var request = new ChangeRequest
        {
            WidthInMonths = page.Number("width", otherwise: 12, least: 1, most: MostMonths),
            StepInMonths = page.Number("step", otherwise: 12, least: 1, most: MostMonths),
            First = Day(page.Query("from"), bounds => bounds.Earliest, faults),
            Last = Day(page.Query("to"), bounds => bounds.Latest, faults),
            WithOrganisations = page.Query("organisations") == "1",
        };
        return page.RenderAsync<ChangesPage>(new Dictionary<string, object?>
        {
            ["Model"] = new ShowChanges(page.Session).Run(request, page.Filter.Filter),
            ["From"] = page.Query("from"),
            ["ToText"] = page.Query("to"),
            ["Faults"] = faults,
        });
    }

    public static Task Survival(PageRequest page)
    {
        var standard = new SurvivalRequest();
        var request = standard with
        {
            MonthsBefore = page.Number("before", standard.MonthsBefore, least: 1, most: MostMonths),
            MonthsAfter = page.Number("after", standard.MonthsAfter, least: 1, most: MostMonths),
            WithOrganisations = page.Query("organisations") == "1",
        };
        var survival = new ShowSurvival(page.Session).Run(
            PageRequest.Id<EntityId>(page.Query("incident")), request, page.Filter.Filter, new Work { Cancellation = page.Aborted });
        return page.RenderAsync<SurvivalPage>(survival);
    }

    // A date that cannot be read bounds nothing, and the page says so.
    private static CalendarDay? Day(string? text, Func<DateBounds, DateBound> end, List<string> faults)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }
        if (Edtf.TryParse(text.Trim(), out var date, out var reason))
        {
            return end(date.Bounds()) is { Kind: DateBoundKind.Finite } bound ? bound.Day : null;
        }
        faults.Add(T.Of("filter.fault.date", reason));
        return null;
    }
}
