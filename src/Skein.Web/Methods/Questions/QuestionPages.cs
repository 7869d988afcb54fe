using Skein.Casework.Methods.Questions;
using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Attributions;
using Skein.Methods.Involvement;
using Skein.Methods.Questions;
using Skein.Web.Shell;

namespace Skein.Web.Methods.Questions;

/// <summary>The last or first attack that meets named conditions.</summary>
internal static class QuestionPages
{
    private const int MostDays = 36_500;

    private static readonly string[] Fields =
        ["country", "elsewhere", "lethal", "within", "involvement", "level", "by", "anybody", "attribution", "before", "which"];

    public static Task Show(PageRequest page)
    {
        var query = new MethodQuery(page);
        var isAsked = Fields.Any(field => query.Text(field) is not null);
        var request = isAsked ? Request(query) : null;
        var answer = request is null ? null : new AnswerQuestion(page.Session).Run(request, query.Filter);
        return page.RenderAsync<QuestionPage>(new Dictionary<string, object?>
        {
            ["Typed"] = Fields.ToDictionary(field => field, field => page.Query(field) ?? "", StringComparer.Ordinal),
            ["Answer"] = answer is null ? null : MethodWords.ValueOf(answer),
            ["Why"] = answer is null ? null : MethodWords.WhyNot(answer),
            ["Faults"] = query.OwnFaults,
        });
    }

    public static Task Data(PageRequest page)
    {
        var query = new MethodQuery(page);
        var request = Request(query);
        return MethodData.AnswerAsync(query, "question", new AnswerQuestion(page.Session).Run(request, query.Filter));
    }

    /// <summary>What was typed, for an address that asks the same.</summary>
    public static IReadOnlyList<(string Name, string? Value)> Asked(PageRequest page) => [.. Fields.Select(field => (field, page.Query(field))).Where(pair => !string.IsNullOrEmpty(pair.Item2))];

    /// <summary>The question that was typed.</summary>
    public static QuestionRequest Request(MethodQuery query) => new()
    {
        Country = query.Entity("country"),
        Elsewhere = query.Entities("elsewhere"),
        Lethality = Lethality(query),
        Involvement = Involvement(query.Word("involvement", MethodChoices.Involvements)),
        Level = MethodChoices.Named<IncidentLevel>(query.Word("level", MethodChoices.Levels)),
        ByAnybody = query.IsOn("anybody"),
        Actor = query.IsOn("anybody") ? null : query.Entity("by"),
        Attribution = query.Word("attribution", MethodChoices.Attributions) is { } code
            ? AttributionPolicy.Named.Single(policy => policy.Code == code)
            : null,
        Before = query.Day("before"),
        Which = MethodChoices.Named<WhichAttack>(query.Word("which", ["last", "first"])) ?? WhichAttack.Last,
    };

    private static LethalityRule? Lethality(MethodQuery query)
    {
        var within = query.Page.Number("within", otherwise: 0, least: 0, most: MostDays);
        return query.Word("lethal", [MethodChoices.NotRequired, .. MethodChoices.Policies]) switch
        {
            null => null,
            MethodChoices.NotRequired => LethalityRule.NotRequired,
            var word => new LethalityRule(MethodChoices.Policy(word)) { WithinDays = within > 0 ? within : null },
        };
    }

    private static InvolvementFilter? Involvement(string? word) => word switch
    {
        null => null,
        MethodChoices.NotRequired => InvolvementFilter.NotRequired,
        _ => new InvolvementFilter(
            MethodChoices.Named<InvolvementDegree>(word[(word.LastIndexOf('-') + 1)..]),
            IsSure: word.StartsWith("reaches", StringComparison.Ordinal)),
    };
}
