using System.Globalization;
using Skein.Methods.Pathways;
using Skein.Methods.Series;
using Skein.Methods.Survival;
using Skein.Methods.Tests.Survival;
using Skein.Methods.Tests.Series;
using static Skein.Methods.Tests.Pages;

namespace Skein.Methods.Tests;

/// <summary>The numbers of the pages in docs/methods are those that the methods give.</summary>
public partial class PageNumberTests
{
    [Fact]
    public void The_page_on_survival_has_the_curve()
    {
        var curve = References.Value(KaplanMeier.Of(KaplanMeierTests.Group("gehan_6mp")));
        string[] rows = [.. curve.Steps.Select(step => Say(
            $"| {step.Time:0} | {step.AtRisk} | {step.Ends} | {step.Survival:0.0000} | {step.Low:0.0000} | {step.High:0.0000} |"))];
        Has("survival", [.. rows, Say($"The median is {curve.Median} weeks, from {curve.MedianLow} to no upper end.")]);
        Assert.Null(curve.MedianHigh);
    }

    [Fact]
    public void The_page_on_series_has_spread_rates_and_changes()
    {
        var spread = References.Value(CountDispersion.Of([0, 0, 1, 0, 3, 0, 0, 5, 1, 0, 2, 0]));
        var rates = References.Value(RateComparison.Of(RateComparisonTests.Before, RateComparisonTests.After));
        var change = References.Value(ChangePoints.Of([1, 0, 1, 2, 1, 0, 1, 1, 0, 1, 9, 8, 11, 10, 9, 12, 8, 9]));
        Has(
            "series",
            Say($"have mean {spread.Mean:0}, s² {spread.Variance:0.000}, D {spread.Index:0.0} on 11 degrees (p {spread.Probability:0.0000})"),
            Say($"size by moments {spread.MomentSize:0.000} and by likelihood {spread.Size:0.000}"),
            Say($"{spread.LogPoisson:0.000} (Poisson) and {spread.LogNegativeBinomial:0.000}"),
            Say($"ratio {rates.Ratio.Value:0.00}, from {rates.Ratio.Low:0.00} to {rates.Ratio.High:0.00}, p {rates.Probability:0.0000}"),
            Say($"from {change.Segments[0].Rate:0.00} to {change.Segments[1].Rate:0.00}; penalty {change.Penalty:0.00}"));
    }

    [Fact]
    public void The_page_on_series_has_likelihoods_fit_and_exponent()
    {
        double[] times = [.. References.Json("hawkes-simulated.json").EnumerateArray().Select(time => time.GetDouble())];
        var fit = References.Value(Hawkes.Fit(times, 2000));
        var (exponent, error) = PowerLaw.Approximate([10, 10, 11, 12, 12, 13, 14, 17, 31, 86, 90, 130], 10);
        Has(
            "series",
            Say($"the fit gives {fit.Background.Value:0.000}, {fit.Branching.Value:0.000} and {fit.Decay.Value:0.000}"),
            Say($"log-likelihood {new HawkesParameters(0.3, 0.4, 1.2).LogLikelihood([1, 2, 2.5, 7], 10):0.000000}"),
            Say($"and {new HawkesParameters(0.4, 0, 1).LogLikelihood([1, 2, 2.5, 7], 10):0.000000} under a flat rate"),
            Say($"log-likelihood {new HurdleParameters(0.05, 0.3, 0.8, 2.5).LogLikelihood([0, 1, 0, 0, 2, 0, 0, 0, 1, 0]):0.000000}"),
            Say($"approximate exponent {exponent:0.0000} with standard error {error:0.000}"));
    }

    [Fact]
    public void The_page_on_pathways_has_counts_and_distances()
    {
        var counts = References.Value(PatternCounts.Of(Pathways.Days.Pattern("R<O/P<J"), Pathways.PatternCountsTests.Twelve()));
        var (one, other) = (Pathways.StateSequenceTests.Sequence("SSSMMMAAAC"), Pathways.StateSequenceTests.Sequence("SSMMMMAAAC"));
        var costs = SequenceCosts.TransitionRates([.. "aab ab aba".Split(' ').Select(Pathways.StateSequenceTests.Sequence)]);
        Has(
            "pathways",
            Say($"{counts.Certain} certain, {counts.Possible} possible, {counts.Excluded} excluded, {counts.NotCodable} not codable"),
            $"`{string.Join(' ', counts.Published().Select(cell => cell.Count?.ToString(CultureInfo.InvariantCulture) ?? "*"))}`",
            Say($"differ by {OptimalMatching.Distance(one, other, SequenceCosts.Constant())} with substitution 2"),
            Say($"by {OptimalMatching.Distance(one, other, SequenceCosts.Constant(1))} with substitution 1"),
            Say($"costs {costs.Substitution(new("a"), new("b")):0.00}"));

        var distances = Pathways.SequenceGroupsTests.OfReference();
        var (two, three) = (Groups(2), Groups(3));
        Has(
            "pathways",
            Say($"{distances.Count} invented sequences"),
            Say($"have the mean {distances.Summary().Mean:0.000}"),
            Say($"a mean distance of {two.MeanDistance:0.000} to the typical sequence and a silhouette of {two.Silhouette:0.000}"),
            Say($"three with {three.MeanDistance:0.000} and {three.Silhouette:0.000}"));

        SequenceGroups Groups(int number) => References.Value(SequenceGroups.Of(distances, number, TestContext.Current.CancellationToken));
    }
}
