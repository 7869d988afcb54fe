using System.Globalization;
using Skein.Casework.Methods.Incidents;
using Skein.Casework.Views;
using Skein.Cli.CommandLine;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;
using Skein.Methods.Faults;
using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Casualties;

namespace Skein.Cli.Methods;

/// <summary>Words of the command line for what methods take, and the one way to say that there is no result.</summary>
internal static class MethodWords
{
    /// <summary>The levels.</summary>
    public static readonly string[] Levels = ["operation", "incident", "site"];

    /// <summary>The policies for sources that differ; a figure that a person sets is no word.</summary>
    public static readonly string[] Policies = ["gtd", "acled", "ucdp", "range", "hierarchy", "official"];

    /// <summary>Whom a count is of.</summary>
    public static readonly string[] Scopes = ["victims", "all", "as-stated"];

    /// <summary>The rule of a word of <see cref="Scopes"/>; victims only for none.</summary>
    public static ScopeRule Scope(string? word) => word?.ToLowerInvariant() switch
    {
        "all" => ScopeRule.IncludingPerpetrators,
        "as-stated" => ScopeRule.AsStated,
        _ => ScopeRule.VictimsOnly,
    };

    /// <summary>The level of a word of <see cref="Levels"/>; null for none.</summary>
    public static IncidentLevel? Level(string? word) =>
        word is null ? null : Enum.Parse<IncidentLevel>(word, ignoreCase: true);

    /// <summary>The policy of a word of <see cref="Policies"/>; null for none.</summary>
    public static CasualtyPolicy? Policy(string? word) => word?.ToLowerInvariant() switch
    {
        null => null,
        "gtd" => new CasualtyPolicy.Gtd(),
        "acled" => new CasualtyPolicy.AcledConservative(),
        "ucdp" => new CasualtyPolicy.Ucdp(),
        "hierarchy" => new CasualtyPolicy.SourceHierarchy(),
        "official" => new CasualtyPolicy.LatestOfficial(),
        _ => new CasualtyPolicy.Range(),
    };

    /// <summary>A figure for reading: <c>at least 125</c>, <c>24 to 32, best 30</c>.</summary>
    public static string Figure(CasualtyFigure figure) => CasualtyWords.Of(figure);

    /// <summary>The words of a name in code: <c>SumOfSomeParts</c> as <c>sum of some parts</c>.</summary>
    public static string Plain<T>(T value)
        where T : struct, Enum
        => string.Concat(value.ToString().Select((letter, at) => char.IsUpper(letter) ? $"{(at > 0 ? " " : "")}{char.ToLowerInvariant(letter)}" : $"{letter}"));

    /// <summary>A count that may be withheld, as it is shown.</summary>
    public static string Withheld(int? count) => count?.ToString(CultureInfo.InvariantCulture) ?? "–";

    /// <summary>An incident with its identifier.</summary>
    public static Words Name(EntityRef incident) => Words.Of($"{EntityText.Name(incident)} [dim]{incident.Id}[/]");

    /// <summary>Says why there is no result.</summary>
    public static int Refuse(Terminal terminal, NotComputable why)
    {
        terminal.Warn($"{why.Because} ({why.Code})");
        return ExitCode.Failed;
    }
}
