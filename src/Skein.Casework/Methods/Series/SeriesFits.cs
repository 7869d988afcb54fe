using Skein.Casework.Wording;
using Skein.Graph.Running;
using Skein.Methods.Outcomes;
using Skein.Methods.Series;

namespace Skein.Casework.Methods.Series;

/// <summary>Puts the models of series to counts, and says of each what it finds or why it finds nothing.</summary>
internal static class SeriesFits
{
    /// <summary>Do the counts spread more than chance has it?</summary>
    public static SeriesFit Dispersion(IReadOnlyList<int> counts) => Fit(
        T.Of("series.model.dispersion"), T.Of("series.ask.dispersion"), CountDispersion.Of(counts), found => found.Caveats,
        found =>
        [
            new(T.Of("series.figure.mean"), found.Mean),
            new(T.Of("series.figure.variance"), found.Variance),
            new(T.Of("series.figure.index-of-dispersion"), found.Index),
            new(T.Of("series.figure.probability-under-poisson"), found.Probability),
            .. Optional(T.Of("series.figure.size"), found.Size),
        ]);

    /// <summary>Where does the rate change?</summary>
    public static SeriesFit Changes(MethodResult<ChangePoints> changes) => Fit(
        T.Of("series.model.change-points"), T.Of("series.ask.change-points"), changes, found => found.Caveats,
        found => [.. found.Segments.Select(segment => new SeriesFigure(T.Of("series.figure.rate", segment.First + 1, segment.Length), segment.Rate))]);

    /// <summary>Do two stretches differ in their rates?</summary>
    /// <param name="rates">The comparison.</param>
    /// <param name="stretches">The stretches.</param>
    /// <param name="rows">The counts.</param>
    public static SeriesFit Rates(MethodResult<RateComparison> rates, (DayStretch One, DayStretch Other) stretches, SeriesRows rows) => Fit(
        T.Of("series.model.rates"), T.Of("series.ask.rates"), rates, found => found.Caveats,
        found =>
        [
            new(T.Of("series.figure.incidents-in", stretches.One.First, stretches.One.Last), rows.Total(1)),
            new(T.Of("series.figure.incidents-in", stretches.Other.First, stretches.Other.Last), rows.Total(2)),
            Of(T.Of("series.figure.rate-in", stretches.One.First, stretches.One.Last), found.One),
            Of(T.Of("series.figure.rate-in", stretches.Other.First, stretches.Other.Last), found.Other),
            Of(T.Of("series.figure.ratio"), found.Ratio),
            .. Optional(T.Of("series.figure.size"), found.Size),
            new(T.Of("series.figure.probability-of-equal-rates"), found.Probability),
        ]);

    /// <summary>Does one attack make the next one more likely?</summary>
    /// <param name="days">The days of incidents known to the day, as days since the scope began, ascending.</param>
    /// <param name="length">The length of the scope in days.</param>
    public static SeriesFit SelfExcitation(IReadOnlyList<double> days, int length) => Fit(
        T.Of("series.model.hawkes"), T.Of("series.ask.hawkes"), Hawkes.Fit(days, length), found => found.Caveats,
        found =>
        [
            Of(T.Of("series.figure.background-a-day"), found.Background),
            Of(T.Of("series.figure.branching-ratio"), found.Branching),
            Of(T.Of("series.figure.decay-a-day"), found.Decay),
            new(T.Of("series.figure.probability-of-the-rescaled-times"), found.Probability),
        ]);

    /// <summary>The same on days, where several incidents may share one.</summary>
    public static SeriesFit DaysWithAttacks(IReadOnlyList<int> daily) => Fit(
        T.Of("series.model.hurdle"), T.Of("series.ask.hurdle"), Hurdle.Fit(daily), found => found.Caveats,
        found =>
        [
            Of(T.Of("series.figure.base"), found.Base),
            Of(T.Of("series.figure.excitation"), found.Excitation),
            Of(T.Of("series.figure.kept-from-day-to-day"), found.Keep),
            .. found.Exponent is { } exponent ? [Of(T.Of("series.figure.exponent-of-numbers"), exponent)] : Array.Empty<SeriesFigure>(),
        ]);

    /// <summary>Do sizes have a heavy tail, and do the data tell it from others?</summary>
    public static SeriesFit Sizes(IReadOnlyList<double> sizes, SeriesRequest request, Work work) => Fit(
        T.Of("series.model.power-law"),
        T.Of("series.ask.power-law"),
        PowerLaw.Fit(sizes, PowerLawKind.Discrete),
        // The rivals are tested below.
        found => [.. found.Caveats.Where(caveat => caveat != Caveat.RivalsNotTested)],
        found =>
        [
            Of(T.Of("series.figure.exponent"), found.Exponent),
            new(T.Of("series.figure.threshold"), found.Threshold),
            new(T.Of("series.figure.incidents-in-the-tail"), found.Tail),
            new(T.Of("series.figure.distance"), found.Distance),
            .. PowerLawRival.Of(found, sizes).SelectMany(Against),
            .. Bootstrap(found, sizes, request, work),
        ]);

    private static IEnumerable<SeriesFigure> Against(PowerLawRival rival)
    {
        var name = rival.Rival == TailRival.LogNormal ? T.Of("series.rival.log-normal") : T.Of("series.rival.stretched-exponential");
        return
        [
            new(T.Of("series.figure.log-ratio", name), rival.LogRatio),
            .. Optional(T.Of("series.figure.log-ratio-by-chance", name), rival.Probability),
        ];
    }

    private static IEnumerable<SeriesFigure> Bootstrap(PowerLaw law, IReadOnlyList<double> sizes, SeriesRequest request, Work work) =>
        request.Bootstrap > 0
        && PowerLawBootstrap.Of(law, sizes, new Random(request.Seed), request.Bootstrap, work.Progress, work.Cancellation)
            is MethodResult<PowerLawBootstrap>.Computed { Value: var drawn }
            ? [new(T.Of("series.figure.bootstrap", drawn.Sets), drawn.Probability)]
            : [];

    /// <summary>How many incidents lie before and after events?</summary>
    public static SeriesFit Around(IReadOnlyList<DayBounds> incidents, IReadOnlyList<DateOnly> events, CountScope scope, int window) => Fit(
        T.Of("series.model.around-events"), T.Of("series.ask.around", window), EventRelativeCounts.Of(incidents, events, scope, window),
        found => found.Caveats,
        found =>
        [
            new(T.Of("series.figure.events-counted"), found.Events), new(T.Of("series.figure.events-cut-off-by-the-scope"), found.CutOff),
            new(T.Of("series.figure.before-at-least"), found.BeforeAtLeast), new(T.Of("series.figure.before-at-most"), found.BeforeAtMost),
            new(T.Of("series.figure.after-at-least"), found.AfterAtLeast), new(T.Of("series.figure.after-at-most"), found.AfterAtMost),
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

    /// <summary>A figure with its interval.</summary>
    public static SeriesFigure Of(string name, Estimate estimate) => new(name, estimate.Value, estimate.Low, estimate.High);

    private static IEnumerable<SeriesFigure> Optional(string name, double? value) => value is { } number ? [new(name, number)] : [];
}
