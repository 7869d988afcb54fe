using Skein.Methods.Pathways;
using static Skein.Methods.Tests.Pathways.StateSequenceTests;

namespace Skein.Methods.Tests.Pathways;

/// <summary>
/// Oracles: published edit distances, the identity with the longest common subsequence, and a recursion that tries everything.
/// </summary>
public class OptimalMatchingTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("kitten", "kitten", 0, 0, 6)]
    [InlineData("kitten", "sitting", 5, 3, 4)]
    [InlineData("kitten", "SMAC", 10, 6, 0)]
    [InlineData("SSSMMMAAAC", "SSMMMMAAAC", 2, 1, 9)]
    [InlineData("SSSMMMAAAC", "SMAC", 6, 6, 4)]
    [InlineData("SSMMMMAAAC", "CCCC", 12, 9, 1)]
    [InlineData("SMAC", "CCCC", 6, 3, 1)]
    [InlineData("sitting", "", 7, 7, 0)]
    [InlineData("", "", 0, 0, 0)]
    public void Distances_under_costs_of_two_and_one_are_the_known_ones(string one, string other, double two, double single, int common)
    {
        var (left, right) = (Sequence(one), Sequence(other));
        Assert.Equal(two, OptimalMatching.Distance(left, right, SequenceCosts.Constant()));
        Assert.Equal(single, OptimalMatching.Distance(left, right, SequenceCosts.Constant(substitution: 1)));
        Assert.Equal(common, OptimalMatching.LongestCommon(left, right));
    }

    [Fact]
    public void Transition_rates_give_two_less_the_rates_of_both_directions()
    {
        // Out of a: a, b, b, b. Out of b: a. So p(b|a) = 3/4 and p(a|b) = 1. No step joins a and c.
        var costs = SequenceCosts.TransitionRates([Sequence("aab"), Sequence("ab"), Sequence("aba"), Sequence("c")]);
        Assert.Equal(2 - 0.75 - 1, costs.Substitution(new("a"), new("b")), 1e-12);
        Assert.Equal(costs.Substitution(new("a"), new("b")), costs.Substitution(new("b"), new("a")));
        Assert.Equal(2, costs.Substitution(new("a"), new("c")));
        Assert.Equal(0, costs.Substitution(new("a"), new("a")));
    }

    [Fact]
    public void A_missing_state_costs_two_whatever_the_rates() =>
        Assert.Equal(2, SequenceCosts.TransitionRates([Sequence("a*a*a")]).Substitution(new("a"), PathState.Missing));

    [Fact]
    public void The_program_finds_what_trying_everything_finds()
    {
        var random = new Random(2);
        var sequences = Enumerable.Range(0, 40).Select(_ => Draw(random)).ToList();
        var costs = SequenceCosts.TransitionRates(sequences.Select(Sequence));
        var all = References.Value(SequenceDistances.Of([.. sequences.Select(Sequence)], costs, Stop));
        for (var one = 0; one < 40; one++)
        {
            for (var other = 0; other < 40; other++)
            {
                var expected = Naive(sequences[one], sequences[other], costs);
                Assert.Equal(expected, OptimalMatching.Distance(Sequence(sequences[one]), Sequence(sequences[other]), costs), 1e-9);
                Assert.Equal(expected, all[one, other], 1e-5);
            }
        }
    }

    [Fact]
    public void Hamming_needs_one_length()
    {
        Assert.Equal(2, OptimalMatching.Hamming(Sequence("abcd"), Sequence("abdc")));
        Assert.Null(OptimalMatching.Hamming(Sequence("abc"), Sequence("ab")));
    }

    [Fact]
    public void Equal_sequences_are_compared_once()
    {
        var distances = References.Value(SequenceDistances.Of([Sequence("ab"), Sequence("ba"), Sequence("ab")], SequenceCosts.Constant(), Stop));
        Assert.Equal((3, 2, 0.0, 2.0), (distances.Count, distances.Distinct, distances[0, 2], distances[1, 2]));
    }

    [Fact]
    public void One_sequence_has_no_distances() =>
        Assert.Equal("SK-METH-123", References.Refusal(SequenceDistances.Of([Sequence("a")], SequenceCosts.Constant(), Stop)).Code);

    [Fact]
    public void Too_many_different_sequences_are_refused()
    {
        var many = Enumerable.Range(0, SequenceDistances.MostDistinct + 1).Select(at => new StateSequence([new PathState($"s{at}")])).ToList();
        Assert.Equal("SK-METH-124", References.Refusal(SequenceDistances.Of(many, SequenceCosts.Constant(), Stop)).Code);
    }

    private static string Draw(Random random) => string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => "abc"[random.Next(3)]));

    private static double Naive(string one, string other, SequenceCosts costs)
        => one.Length == 0 || other.Length == 0 ? one.Length + other.Length : Math.Min(
            Naive(one[1..], other[1..], costs) + costs.Substitution(new(one[..1]), new(other[..1])),
            1 + Math.Min(Naive(one[1..], other, costs), Naive(one, other[1..], costs)));
}
