using Skein.Methods.Pathways;

namespace Skein.Methods.Tests.Pathways;

/// <summary>Figures over all pairs, against a plain walk over all pairs.</summary>
public class DistanceSummaryTests
{
    [Fact]
    public void Mean_largest_equal_pairs_and_agreement_are_those_of_a_walk_over_all_pairs()
    {
        var random = new Random(6);
        StateSequence[] sequences = [.. Enumerable.Range(0, 60).Select(_ => StateSequenceTests.Sequence(string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => "abc"[random.Next(3)]))))];
        var constant = References.Value(SequenceDistances.Of(sequences, SequenceCosts.Constant(), TestContext.Current.CancellationToken));
        var rates = References.Value(SequenceDistances.Of(sequences, SequenceCosts.TransitionRates(sequences), TestContext.Current.CancellationToken));
        List<(double One, double Other)> pairs = [.. from high in Enumerable.Range(1, 59) from low in Enumerable.Range(0, high) select (constant[low, high], rates[low, high])];
        var (meanOne, meanOther) = (pairs.Average(pair => pair.One), pairs.Average(pair => pair.Other));
        var covariance = pairs.Sum(pair => (pair.One - meanOne) * (pair.Other - meanOther));
        var correlation = covariance / Math.Sqrt(pairs.Sum(pair => Math.Pow(pair.One - meanOne, 2)) * pairs.Sum(pair => Math.Pow(pair.Other - meanOther, 2)));

        var summary = constant.Summary();
        Assert.Equal(meanOne, summary.Mean, 1e-6);
        Assert.Equal(pairs.Max(pair => pair.One), summary.Largest, 1e-6);
        Assert.Equal(pairs.Count(pair => pair.One == 0) / 1770.0, summary.Alike, 1e-9);
        Assert.Equal(correlation, constant.AgreementWith(rates)!.Value, 1e-6);
    }

    [Fact]
    public void Equal_sequences_alone_have_no_agreement_to_speak_of()
    {
        StateSequence[] equal = [.. Enumerable.Repeat(StateSequenceTests.Sequence("ab"), 4)];
        var distances = References.Value(SequenceDistances.Of(equal, SequenceCosts.Constant(), TestContext.Current.CancellationToken));
        Assert.Equal((0.0, 0.0, 1.0), (distances.Summary().Mean, distances.Summary().Largest, distances.Summary().Alike));
        Assert.Null(distances.AgreementWith(distances));
    }
}
