using Skein.Graph.Diffusion;
using Skein.Graph.Running;

namespace Skein.Graph.Tests.Diffusion;

public sealed class OrderAgreementTests
{
    // The example in the documentation of scipy.stats.kendalltau.
    [Fact]
    public void A_published_example_with_ties_has_its_value() =>
        Assert.Equal(-0.47140452079103173, KendallTau.Of([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]), 1e-12);

    [Fact]
    public void Tau_b_is_what_counting_all_pairs_gives() => RandomGraphs.HoldForPairs(pairs =>
    {
        double[] first = [.. pairs.Select(pair => (double)pair.From)];
        double[] second = [.. pairs.Select(pair => (double)pair.To)];
        var (agreeing, inFirst, inSecond) = (0, 0, 0);
        for (var one = 0; one < pairs.Length; one++)
        {
            for (var other = 0; other < one; other++)
            {
                var (x, y) = (Math.Sign(first[one] - first[other]), Math.Sign(second[one] - second[other]));
                agreeing += x * y;
                inFirst += x * x;
                inSecond += y * y;
            }
        }

        Assert.Equal(agreeing / Math.Sqrt((double)inFirst * inSecond), KendallTau.Of(first, second), 1e-12);
    });

    [Fact]
    public void Events_without_a_day_and_vertices_never_reached_are_left_out_and_counted()
    {
        var agreement = OrderAgreement.Of(
            [0, 1, 2, double.NaN, 3], [new(0, 100), new(1, 150), new(2, null), new(3, 90), new(4, 200), new(2, 170)], permutations: 2_000);

        Assert.Equal((1.0, 4, 1, 1), (agreement.Tau, agreement.Pairs, agreement.Undated, agreement.NeverReached));

        // One of the 24 orders of four agrees in full.
        Assert.Equal(1.0 / 24, agreement.PValue, 0.018);
        Assert.Equal("simulation, not evidence", agreement.Notice);
    }

    [Fact]
    public void Random_order_agrees_with_nothing_on_average_and_spreads_as_theory_says()
    {
        var random = new RandomStream(9);
        var steps = Enumerable.Range(0, 30).Select(_ => random.NextDouble()).ToArray();
        var events = Enumerable.Range(0, 30).Select(vertex => new DatedVertex(vertex, random.NextInt(100_000))).ToList();

        var agreement = OrderAgreement.Of(steps, events, permutations: 4_000);

        // Without ties the variance of tau is 2(2n + 5) ÷ 9n(n − 1) (Kendall 1938).
        var deviation = Math.Sqrt(2.0 * 65 / (9 * 30 * 29));
        TestNetworks.AssertNear(0, agreement.Base);
        Assert.Equal(1.645 * deviation, agreement.Base.High, 0.15 * deviation);
        Assert.InRange(agreement.PValue, 0.01, 0.99);
    }

    [Fact]
    public void Nothing_to_compare_is_not_a_number()
    {
        Assert.Equal(double.NaN, OrderAgreement.Of([1, 2], []).Tau);
        Assert.Equal(double.NaN, OrderAgreement.Of([1, 1], [new(0, 4), new(1, 5)]).PValue);
    }
}
