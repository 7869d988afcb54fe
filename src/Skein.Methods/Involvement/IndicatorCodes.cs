namespace Skein.Methods.Involvement;

/// <summary>The codes of indicators and of their states, as data that leaves and enters write them. They are never changed.</summary>
public static class IndicatorCodes
{
    private static readonly Dictionary<string, IndicatorState> States = new(StringComparer.Ordinal)
    {
        ["E"] = IndicatorState.Established,
        ["Rp"] = IndicatorState.Reported,
        ["Ct"] = IndicatorState.Contested,
        ["Rf"] = IndicatorState.Refuted,
        ["SNF"] = IndicatorState.SoughtNotFound,
        ["NR"] = IndicatorState.NotReported,
    };

    private static readonly Dictionary<IndicatorState, string> Codes = States.ToDictionary(pair => pair.Value, pair => pair.Key);

    private static readonly Dictionary<string, Indicator> Indicators =
        Enum.GetValues<Indicator>().ToDictionary(indicator => indicator.ToString(), indicator => indicator, StringComparer.Ordinal);

    /// <summary>The codes of all indicators, in the order of the codebook.</summary>
    public static IReadOnlyList<string> OfIndicators { get; } = [.. Enum.GetValues<Indicator>().Select(indicator => indicator.ToString())];

    /// <summary>The codes of all states: E, Rp, Ct, Rf, SNF and NR.</summary>
    public static IReadOnlyList<string> OfStates { get; } = [.. States.Keys];

    /// <summary>The code of a state.</summary>
    /// <param name="state">The state.</param>
    public static string CodeOf(IndicatorState state) => Codes[state];

    /// <summary>The indicator of a code; null for a text that is none. Case counts, and a number is no code.</summary>
    /// <param name="code">The code.</param>
    public static Indicator? IndicatorOf(string code) => Indicators.TryGetValue(code, out var indicator) ? indicator : null;

    /// <summary>The state of a code; null for a text that is none. Case counts.</summary>
    /// <param name="code">The code.</param>
    public static IndicatorState? StateOf(string code) => States.TryGetValue(code, out var state) ? state : null;
}
