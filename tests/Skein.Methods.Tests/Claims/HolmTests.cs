using Skein.Methods.Claims;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Tests.Claims;

public class HolmTests
{
    /// <summary>By hand: 4 × 0.005, 3 × 0.01, 2 × 0.03, and the last not below the one before it.</summary>
    [Fact]
    public void Four_values_by_hand() =>
        Assert.Equal([0.03, 0.06, 0.06, 0.02], Adjusted(0.01, 0.04, 0.03, 0.005).Select(value => Math.Round(value, 12)));

    /// <summary>
    /// Closed testing: a hypothesis falls when each set with it does by Bonferroni; the adjusted value is the largest of these sets.
    /// </summary>
    [Fact]
    public void Adjusted_values_are_those_of_closed_testing()
    {
        var random = new Random(3);
        for (var round = 0; round < 200; round++)
        {
            var count = 1 + random.Next(7);
            double[] values = [.. Enumerable.Range(0, count).Select(_ => Math.Round(random.NextDouble() * random.NextDouble(), 3))];
            var adjusted = Adjusted(values);
            for (var index = 0; index < values.Length; index++)
            {
                var largest = Enumerable.Range(1, (1 << values.Length) - 1)
                    .Where(set => (set & (1 << index)) != 0)
                    .Select(set => values.Where((_, member) => (set & (1 << member)) != 0).ToList())
                    .Max(set => Math.Min(1, set.Count * set.Min()));
                Assert.Equal(largest, adjusted[index], 1e-12);
            }
        }
    }

    [Fact]
    public void Nothing_to_correct_and_what_is_no_p_are_refused()
    {
        Assert.Equal("SK-METH-204", Refused());
        Assert.Equal("SK-METH-205", Refused(0.1, 1.5));
        Assert.Equal("SK-METH-205", Refused(double.NaN));
    }

    private static IReadOnlyList<double> Adjusted(params double[] values) => Assert.IsType<MethodResult<IReadOnlyList<double>>.Computed>(Holm.Adjust(values)).Value;

    private static string Refused(params double[] values) => Assert.IsType<MethodResult<IReadOnlyList<double>>.Refused>(Holm.Adjust(values)).Why.Code;
}
