using Skein.Methods.Outcomes;
using Skein.Methods.Series;

namespace Skein.Casework.Methods.Series;

/// <summary>Puts the models of series to counts, and says of each what it finds or why it finds nothing.</summary>
internal static class SeriesFits
{
    /// <summary>Do the counts spread more than chance has it?</summary>
    public static SeriesFit Dispersion(IReadOnlyList<int> counts) => Fit(
        "dispersion", "Do the counts spread more than chance alone would have it?", CountDispersion.Of(counts), found => found.Caveats,
        found =>
        [
            new("mean", found.Mean), new("variance", found.Variance), new("index of dispersion", found.Index),
            new("probability under Poisson", found.Probability), .. Optional("size", found.Size),
        ]);

    /// <summary>Where does the rate change?</summary>
    public static SeriesFit Changes(IReadOnlyList<int> counts) => Fit(
        "change points", "Where does the rate change?", ChangePoints.Of(counts), found => found.Caveats,
        found => [.. found.Segments.Select(segment => new SeriesFigure($"rate from period {segment.First + 1}, {segment.Length} long", segment.Rate))]);

    /// <summary>Does one attack make the next one more likely?</summary>
    /// <param name="days">The days of incidents known to the day, as days since the scope began, ascending.</param>
    /// <param name="length">The length of the scope in days.</param>
    public static SeriesFit SelfExcitation(IReadOnlyList<double> days, int length) => Fit(
        "Hawkes", "Do incidents make further ones more likely for a time?", Hawkes.Fit(days, length), found => found.Caveats,
        found =>
        [
            Of("background a day", found.Background), Of("branching ratio", found.Branching), Of("decay a day", found.Decay),
            new("probability of the rescaled times", found.Probability),
        ]);

    /// <summary>The same on days, where several incidents may share one.</summary>
    public static SeriesFit DaysWithAttacks(IReadOnlyList<int> daily) => Fit(
        "hurdle", "Is a day with an incident likelier after one?", Hurdle.Fit(daily), found => found.Caveats,
        found =>
        [
            Of("base", found.Base), Of("excitation", found.Excitation), Of("kept from day to day", found.Keep),
            .. found.Exponent is { } exponent ? [Of("exponent of numbers", exponent)] : Array.Empty<SeriesFigure>(),
        ]);

    /// <summary>Do sizes have a heavy tail?</summary>
    public static SeriesFit Sizes(IReadOnlyList<double> sizes) => Fit(
        "power law", "Do the deaths of incidents fall off like a power of their number?", PowerLaw.Fit(sizes, PowerLawKind.Discrete), found => found.Caveats,
        found => [Of("exponent", found.Exponent), new("threshold", found.Threshold), new("incidents in the tail", found.Tail), new("distance", found.Distance)]);

    /// <summary>How many incidents lie before and after events?</summary>
    public static SeriesFit Around(IReadOnlyList<DayBounds> incidents, IReadOnlyList<DateOnly> events, CountScope scope, int window) => Fit(
        "around events", $"How many incidents lie {window} days before and after the events?", EventRelativeCounts.Of(incidents, events, scope, window),
        found => found.Caveats,
        found =>
        [
            new("events counted", found.Events), new("events cut off by the scope", found.CutOff),
            new("before, at least", found.BeforeAtLeast), new("before, at most", found.BeforeAtMost),
            new("after, at least", found.AfterAtLeast), new("after, at most", found.AfterAtMost),
        ]);

    private static SeriesFit Fit<T>(
        string model, string question, MethodResult<T> result, Func<T, IReadOnlyList<Caveat>> caveatsOf, Func<T, IReadOnlyList<SeriesFigure>> figuresOf)
        where T : class => result switch
        {
            MethodResult<T>.Computed made => new SeriesFit(
                model, question, figuresOf(made.Value), [.. caveatsOf(made.Value).Select(caveat => caveat.Sentence())]),
            MethodResult<T>.Refused refused => new SeriesFit(model, question, [], [], refused.Why.Code, refused.Why.Because),
            _ => throw new InvalidOperationException("A model is fitted or refused."),
        };

    private static SeriesFigure Of(string name, Estimate estimate) => new(name, estimate.Value, estimate.Low, estimate.High);

    private static IEnumerable<SeriesFigure> Optional(string name, double? value) => value is { } number ? [new(name, number)] : [];
}
