using System.Globalization;
using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Attributions;
using Skein.Methods.Incidents.Casualties;
using Skein.Methods.Incidents.Labels;
using Skein.Methods.Involvement;
using Skein.Methods.Pathways;
using Skein.Methods.Series;

namespace Skein.Web.Methods;

/// <summary>The words that fields of methods take, with what they stand for. They are part of links that people keep: never renamed.</summary>
internal static class MethodChoices
{
    public const string NotRequired = "not-required";

    private static readonly (string Word, CasualtyPolicy Policy)[] PolicyTable =
    [
        ("range", new CasualtyPolicy.Range()),
        ("gtd", new CasualtyPolicy.Gtd()),
        ("acled", new CasualtyPolicy.AcledConservative()),
        ("ucdp", new CasualtyPolicy.Ucdp()),
        ("hierarchy", new CasualtyPolicy.SourceHierarchy()),
        ("official", new CasualtyPolicy.LatestOfficial()),
    ];

    public static IReadOnlyList<string> Policies { get; } = [.. PolicyTable.Select(row => row.Word)];

    public static IReadOnlyList<string> Levels { get; } = [.. Names<IncidentLevel>().Reverse()];

    public static IReadOnlyList<string> Counts { get; } = [.. Names<CasualtyCategory>().Take(2)];

    public static IReadOnlyList<string> Scopes { get; } = ["victims", "all", "as-stated"];

    public static IReadOnlyList<string> Schemes { get; } = [.. LabelSchemes.All.Select(scheme => scheme.Head.Id.Value)];

    public static IReadOnlyList<string> Periods { get; } = [.. Names<PeriodLength>()];

    /// <summary>Lengths of a step of a career; shorter ones would draw single days of single persons.</summary>
    public static IReadOnlyList<string> Steps { get; } = ["month", "quarter", "year"];

    /// <summary>Into how many groups sequences are put.</summary>
    public static IReadOnlyList<string> Groups { get; } =
        ["best", .. Enumerable.Range(2, SequenceGroups.Most - 1).Select(number => number.ToString(CultureInfo.InvariantCulture))];

    public static IReadOnlyList<string> Attributions { get; } = [.. AttributionPolicy.Named.Select(policy => policy.Code)];

    /// <summary>Bounds of involvement: not required, or that the upper or the lower one reaches a degree.</summary>
    public static IReadOnlyList<string> Involvements { get; } =
    [
        NotRequired, .. Degrees().Select(degree => $"may-reach-{degree}"), .. Degrees().Select(degree => $"reaches-{degree}"),
    ];

    public static CasualtyPolicy? Policy(string? word) => Array.Find(PolicyTable, row => row.Word == word).Policy;

    public static ScopeRule Scope(string? word) => word switch
    {
        "all" => ScopeRule.IncludingPerpetrators,
        "as-stated" => ScopeRule.AsStated,
        _ => ScopeRule.VictimsOnly,
    };

    /// <summary>The member of an enumeration that a word of one of these lists names; null for null.</summary>
    public static TEnum? Named<TEnum>(string? word)
        where TEnum : struct, Enum => word is null ? null : Enum.Parse<TEnum>(word, ignoreCase: true);

    private static IEnumerable<string> Degrees() => Names<InvolvementDegree>().Skip(1);

    private static IEnumerable<string> Names<TEnum>()
        where TEnum : struct, Enum => Enum.GetNames<TEnum>().Select(name => name.ToLowerInvariant());
}
