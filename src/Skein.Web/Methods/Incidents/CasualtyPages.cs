using Skein.Casework.Methods.Incidents;
using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Casualties;
using Skein.Methods.Incidents.Labels;
using Skein.Web.Shell;

namespace Skein.Web.Methods.Incidents;

/// <summary>Killed or injured over the incidents of the case, and what schemes would call them.</summary>
internal static class CasualtyPages
{
    private const string StandardScheme = "te-sat";

    public static Task Show(PageRequest page)
    {
        var query = new MethodQuery(page);
        var asked = Ask(query);
        var request = Request(asked);
        var total = new CountCasualties(page.Session).Run(request, query.Filter);
        var labels = new LabelIncidents(page.Session).Run(SchemeOf(asked.Scheme), request.Level, query.Filter);
        return page.RenderAsync<CasualtiesPage>(new Dictionary<string, object?>
        {
            ["Asked"] = asked,
            ["Total"] = MethodWords.ValueOf(total),
            ["Why"] = MethodWords.WhyNot(total),
            ["Labels"] = MethodWords.ValueOf(labels),
            ["LabelsWhy"] = MethodWords.WhyNot(labels),
            ["Faults"] = query.OwnFaults,
            ["Offset"] = page.Number("offset", otherwise: 0, least: 0, most: 10_000_000),
        });
    }

    public static Task Data(PageRequest page)
    {
        var query = new MethodQuery(page);
        var request = Request(query);
        return MethodData.AnswerAsync(query, "casualties", new CountCasualties(page.Session).Run(request, query.Filter));
    }

    public static Task Labels(PageRequest page)
    {
        var query = new MethodQuery(page);
        var asked = Ask(query);
        var level = MethodChoices.Named<IncidentLevel>(asked.Level) ?? IncidentLevel.Incident;
        return MethodData.AnswerAsync(query, "labels", new LabelIncidents(page.Session).Run(SchemeOf(asked.Scheme), level, query.Filter));
    }

    private static CasualtiesAsked Ask(MethodQuery query) => new(
        query.Word("count", MethodChoices.Counts),
        query.Word("policy", MethodChoices.Policies),
        query.Word("scope", MethodChoices.Scopes),
        query.Word("level", MethodChoices.Levels),
        query.Word("scheme", MethodChoices.Schemes) ?? StandardScheme);

    /// <summary>The total that the address asks for.</summary>
    public static CasualtyRequest Request(MethodQuery query) => Request(Ask(query));

    private static CasualtyRequest Request(CasualtiesAsked asked) => new(
        MethodChoices.Named<CasualtyCategory>(asked.Count) ?? CasualtyCategory.Killed,
        MethodChoices.Scope(asked.Scope),
        MethodChoices.Policy(asked.Policy) ?? new CasualtyPolicy.Range(),
        MethodChoices.Named<IncidentLevel>(asked.Level) ?? IncidentLevel.Operation);

    private static LabelScheme SchemeOf(string id) => LabelSchemes.Find(new SchemeId(id))!;
}
