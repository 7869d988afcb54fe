namespace Skein.Methods.Outcomes;

/// <summary>The codes and sentences of the caveats.</summary>
public static class Caveats
{
    /// <summary>The code that exports and logs use; it stays when the sentence changes.</summary>
    /// <param name="caveat">Which.</param>
    /// <returns>Lower-case words with hyphens, such as <c>no-causal-claim</c>.</returns>
    public static string Code(this Caveat caveat) => Both(caveat).Code;

    /// <summary>The sentence that stands beside a result.</summary>
    /// <param name="caveat">Which.</param>
    /// <returns>One sentence in English.</returns>
    public static string Sentence(this Caveat caveat) => Both(caveat).Sentence;

    private static (string Code, string Sentence) Both(Caveat caveat) => caveat switch
    {
        Caveat.SelectedOnOutcome => (
            "selected-on-outcome",
            "Those in the file are in it because of the outcome; the result says nothing about others."),
        Caveat.LeftTruncation => ("left-truncation", "Who left before observation began was never seen, so early ends are too few."),
        Caveat.ImmortalTime => ("immortal-time", "Time in which the end could not have happened may count as time survived."),
        Caveat.DatesOfDiscovery => (
            "dates-of-discovery",
            "A date of first contact is that of the first contact discovered, not of the first one."),
        Caveat.FewEvents => ("few-events", "Fewer than ten ends were observed; the intervals are rough."),
        Caveat.CompetingEnd => (
            "competing-end", "Some records stop because of a death, which is no censoring by chance: the end could not come any more."),
        Caveat.CountsAreLowerBounds => ("counts-are-lower-bounds", "Counts are lower bounds: what was not reported is not in them."),
        Caveat.ContagionOrHeterogeneity => (
            "contagion-or-heterogeneity",
            "A negative binomial fit cannot tell contagion from unequal rates."),
        Caveat.Overdispersed => (
            "overdispersed",
            "The counts spread more than the Poisson model has it; some change points may be chance."),
        Caveat.SeasonsAndReporting => ("seasons-and-reporting", "Seasons, changed coverage and waves of reporting look like excitation."),
        Caveat.NotIdentified => ("not-identified", "The data do not determine every parameter; those have no interval."),
        Caveat.NoCausalClaim => ("no-causal-claim", "What came after an event is not shown to have come from it."),
        Caveat.WindowsOverlap => ("windows-overlap", "Windows of several events overlap; an incident in two of them is counted in both."),
        Caveat.DependsOnCosts => ("depends-on-costs", "Distances depend on the costs chosen; compare them under other costs."),
        Caveat.RivalsNotTested => ("rivals-not-tested", "Other heavy-tailed distributions were not tested against the power law."),
        Caveat.MixedScopes => ("mixed-scopes", "Figures with attackers and figures without them stand in one sum."),
        Caveat.MixedDefinitions => ("mixed-definitions", "Sources define injuries in different ways; the sum mixes them."),
        Caveat.AttackersLeftOpen => (
            "attackers-left-open",
            "Some sources do not say whether attackers are in their figures; the bounds are wider for it."),
        Caveat.Hindsight => ("hindsight", "A signal that stands out now stood among many others then; no outcome was shown to follow from it."),
        _ => throw new ArgumentOutOfRangeException(nameof(caveat)),
    };
}
