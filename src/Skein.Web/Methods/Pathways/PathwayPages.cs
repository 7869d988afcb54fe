using System.Globalization;
using Skein.Casework.Methods.Durations;
using Skein.Casework.Methods.Pathways;
using Skein.Graph.Running;
using Skein.Methods.Outcomes;
using Skein.Methods.Pathways;
using Skein.Methods.Series;
using Skein.Methods.Survival;
using Skein.Web.Shell;

namespace Skein.Web.Methods.Pathways;

/// <summary>Dated spells counted over persons together, and how long it took from one to another.</summary>
internal static class PathwayPages
{
    private const string UsualStart = "R";
    private const string UsualEnd = "J";
    private const int MostStep = 36_500;
    private const int Shown = 100;

    private static readonly string[] Fields = ["pattern", "abroad", "having", "step", "groups", "from", "to", "until", "days", "by"];

    public static IReadOnlyList<string> Kinds { get; } = [.. Enum.GetValues<SpellKind>().Select(kind => $"{kind.Letter()}")];

    public static Task Show(PageRequest page)
    {
        var query = new MethodQuery(page);
        var answer = Count(query, Shown);
        return page.RenderAsync<PathwaysPage>(new Dictionary<string, object?>
        {
            ["View"] = MethodWords.ValueOf(answer),
            ["Why"] = MethodWords.WhyNot(answer),
            ["Typed"] = Typed(page),
            ["Faults"] = query.OwnFaults,
        });
    }

    public static Task Data(PageRequest page)
    {
        var query = new MethodQuery(page);
        return MethodData.AnswerAsync(query, "pathways", Count(query, int.MaxValue));
    }

    public static Task ShowDurations(PageRequest page)
    {
        var query = new MethodQuery(page);
        var answer = Estimate(query, Shown);
        return page.RenderAsync<DurationsPage>(new Dictionary<string, object?>
        {
            ["View"] = MethodWords.ValueOf(answer),
            ["Why"] = MethodWords.WhyNot(answer),
            ["Typed"] = Typed(page),
            ["Faults"] = query.OwnFaults,
        });
    }

    public static Task DurationData(PageRequest page)
    {
        var query = new MethodQuery(page);
        return MethodData.AnswerAsync(query, "survival", Estimate(query, int.MaxValue));
    }

    /// <summary>The pathways that the address asks for.</summary>
    public static PathwayRequest Request(MethodQuery query)
    {
        var groups = query.Word("groups", MethodChoices.Groups);
        var request = new PathwayRequest
        {
            Whose = Whose(query),
            Step = MethodChoices.Named<PeriodLength>(query.Word("step", MethodChoices.Steps)) ?? PeriodLength.Year,
            Groups = groups is null ? null : int.TryParse(groups, CultureInfo.InvariantCulture, out var number) ? number : 0,
        };
        return query.Text("pattern") is { } pattern ? request with { Patterns = [pattern] } : request;
    }

    /// <summary>The durations that the address asks for; or why it asks for none.</summary>
    public static MethodResult<DurationRequest> Durations(MethodQuery query) =>
        SpellSpan.Parse(query.Text("from") ?? UsualStart, query.Text("to") ?? UsualEnd) switch
        {
            MethodResult<SpellSpan>.Computed { Value: var span } => new MethodResult<DurationRequest>.Computed(new DurationRequest(span)
            {
                Whose = Whose(query),
                Until = query.Day("until"),
                Step = query.Page.Number("days", otherwise: 365, least: DurationRequest.LeastStep, most: MostStep),
                By = query.Word("by", Kinds) is [var letter] ? SpellKinds.Find(letter) : null,
            }),
            MethodResult<SpellSpan>.Refused refused => new MethodResult<DurationRequest>.Refused(refused.Why),
            _ => throw new InvalidOperationException("A span is read or refused."),
        };

    private static PathwayRequest Giving(PathwayRequest request, int passages) => request with { Whose = request.Whose with { Passages = passages } };

    private static MethodResult<PathwaysView> Count(MethodQuery query, int passages) =>
        new ShowPathways(query.Session).Run(Giving(Request(query), passages), query.Filter, new Work { Cancellation = query.Page.Aborted });

    private static MethodResult<DurationsView> Estimate(MethodQuery query, int passages) => Durations(query) switch
    {
        MethodResult<DurationRequest>.Computed { Value: var request } => new EstimateDurations(query.Session).Run(
            request with { Whose = request.Whose with { Passages = passages } }, query.Filter, query.Page.Aborted),
        MethodResult<DurationRequest>.Refused refused => new MethodResult<DurationsView>.Refused(refused.Why),
        _ => throw new InvalidOperationException("A request is read or refused."),
    };

    private static TrajectoryRequest Whose(MethodQuery query) => new()
    {
        Abroad = query.Entity("abroad"),
        Having = [.. (query.Text("having") ?? "").Select(letter => SpellKinds.Find(char.ToUpperInvariant(letter))).OfType<SpellKind>().Distinct()],
    };

    private static Dictionary<string, string> Typed(PageRequest page) => Fields.ToDictionary(field => field, field => page.Query(field) ?? "", StringComparer.Ordinal);
}
