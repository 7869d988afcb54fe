using Skein.Casework.Methods.Series;
using Skein.Methods.Incidents;
using Skein.Methods.Series;
using Skein.Web.Shell;

namespace Skein.Web.Methods.Series;

/// <summary>Incidents by period, with the models of series that the counts can carry.</summary>
internal static class SeriesPages
{
    private const int MostDays = 3_650;

    private static readonly string[] Fields = ["level", "by", "from", "to", "compare", "around", "window", "scope"];

    public static Task Show(PageRequest page)
    {
        var query = new MethodQuery(page);
        var request = Request(query);
        var series = new ShowSeries(page.Session).Run(request, query.Filter);
        return page.RenderAsync<SeriesPage>(new Dictionary<string, object?>
        {
            ["Typed"] = Fields.ToDictionary(field => field, field => page.Query(field) ?? "", StringComparer.Ordinal),
            ["Request"] = request,
            ["Series"] = MethodWords.ValueOf(series),
            ["Why"] = MethodWords.WhyNot(series),
            ["Faults"] = query.OwnFaults,
        });
    }

    public static Task Data(PageRequest page)
    {
        var query = new MethodQuery(page);
        var request = Request(query) with { Passages = int.MaxValue };
        return MethodData.AnswerAsync(query, "series", new ShowSeries(page.Session).Run(request, query.Filter));
    }

    /// <summary>The series that the address asks for.</summary>
    public static SeriesRequest Request(MethodQuery query) => new(
        MethodChoices.Named<IncidentLevel>(query.Word("level", MethodChoices.Levels)) ?? IncidentLevel.Operation,
        MethodChoices.Named<PeriodLength>(query.Word("by", MethodChoices.Periods)) ?? PeriodLength.Month)
    {
        Scope = MethodChoices.Scope(query.Word("scope", MethodChoices.Scopes)),
        First = query.Day("from"),
        Last = query.Day("to"),
        Compare = query.Stretches("compare"),
        Events = query.Days("around"),
        Window = query.Page.Number("window", otherwise: 30, least: 1, most: MostDays),
    };
}
