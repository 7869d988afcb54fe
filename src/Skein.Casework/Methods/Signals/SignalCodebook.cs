using Skein.Methods.Outcomes;
using Skein.Methods.Signals;
using Skein.Model.Assessments;
using Skein.Model.Statements;

namespace Skein.Casework.Methods.Signals;

/// <summary>
/// What is coded of a signal: the two answers without which it is not shown, and what no statement says; docs/methods/missed-signals.md.
/// </summary>
internal static class SignalCodebook
{
    /// <summary>How many similar signals there were; its words begin with the number where somebody counted.</summary>
    public const string BaseRate = "base-rate";

    /// <summary>What an authority says to the account.</summary>
    public const string Response = "response";

    /// <summary>Whether anybody could have read it; the day is that from which the coding holds.</summary>
    public const string Public = "public";

    /// <summary>What somebody says would have happened otherwise; it stands under its author's name, and is nobody's otherwise.</summary>
    public const string Counterfactual = "counterfactual";

    private const string Said = "said";
    private const string Counted = "counted";
    private const string Given = "given";

    private static readonly string[] Outcomes = [.. Enum.GetValues<SignalOutcome>().Select(outcome => outcome.Code())];

    /// <summary>The items with their values.</summary>
    public static IReadOnlyList<(string Item, IReadOnlyList<string> Values)> Items { get; } =
    [
        (BaseRate, ["unknown", Counted]),
        (Response, [Given, "asked"]),
        (Public, ["yes", "no"]),
        (Counterfactual, [Said]),
        .. Outcomes.Select(code => (code, (IReadOnlyList<string>)["yes", "no"])),
    ];

    /// <summary>The items that are of an authority, or of the author of a sentence.</summary>
    public static IReadOnlyList<string> OfAgency { get; } = [Response, Counterfactual, .. Outcomes];

    /// <summary>The codes of what became of a signal at an authority.</summary>
    public static IReadOnlyList<string> OfOutcome => Outcomes;

    /// <summary>The values that need words, each with what the words must be like.</summary>
    public static IReadOnlyList<(string Item, string Value)> WithWords { get; } = [(BaseRate, Counted), (Response, Given), (Counterfactual, Said)];

    /// <summary>True when words can stand with a value: those of a count begin with the number.</summary>
    public static bool Reads(string item, string value, string words) => (item, value) is not (BaseRate, Counted) || NumberIn(words) is not null;

    /// <summary>The base rate of a coding.</summary>
    public static BaseRate RateOf(MethodCoding coding) => coding.Value == Counted && coding.Words is { } words && NumberIn(words) is { } counted
        ? new BaseRate.SoMany(counted.Bounds.Low ?? 0, counted.Bounds.High, counted.Of)
        : new BaseRate.Unknown(coding.Words ?? coding.Reason);

    /// <summary>The response of an authority; its day is that from which the coding holds.</summary>
    public static AgencyResponse ResponseOf(MethodCoding coding, AgencyId agency)
    {
        var on = coding.KnownFrom is { } day ? DayBounds.On(day) : default;
        return coding.Value == Given
            ? new AgencyResponse.Given(coding.Words ?? "", on) { Agency = agency }
            : new AgencyResponse.AskedInVain(on) { Agency = agency };
    }

    // "40..60 notes a month" is 40 to 60 of "notes a month".
    private static (CountBounds Bounds, string Of)? NumberIn(string words) =>
        words.Split(' ', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is [var number, var of]
        && CountBounds.TryParse(number, out var bounds)
            ? (bounds, of)
            : null;
}
