using Skein.Graph.Diffusion;
using Skein.Graph.Running;

namespace Skein.Casework.Contagion;

/// <summary>
/// Agreement of two orders of which one is partial: scores, and dates known to lie within spans. Kendall's τ-b (1945,
/// doi:10.1093/biomet/33.3.239) in which two dates count as tied unless one was certainly before the other, so that no date is coerced to a
/// day; with days that are known it is τ-b itself. The interval is τ ± 1.96 standard errors by the jackknife over persons, cut at −1 and 1.
/// The base rate deals the dates out to the same persons at random.
/// </summary>
internal static class EventOrder
{
    private const double NormalQuantile = 1.959963984540054;
    private const int MostPermutations = 9_999;
    private const long MostComparisons = 200_000_000;

    // Runs take the streams 0, 1, 2, …; the generator of graphs takes −1.
    private const long PermutationStream = -2;

    /// <summary>Compares; at least two persons. Takes time in the square of their number for each permutation.</summary>
    public static SpreadOrder Of(
        IReadOnlyList<double> scores, IReadOnlyList<EventSpan> spans, int undated, int leftOut, long seed, CancellationToken cancellation)
    {
        var count = scores.Count;
        var pairs = (long)count * (count - 1) / 2;
        var (agreement, byScore, byDate) = (new long[count], new long[count], new long[count]);
        for (var left = 0; left < count; left++)
        {
            for (var right = 0; right < left; right++)
            {
                var (score, date) = (Math.Sign(scores[left].CompareTo(scores[right])), Compare(spans[left], spans[right]));
                foreach (var person in new[] { left, right })
                {
                    agreement[person] += score * date;
                    byScore[person] += score == 0 ? 0 : 1;
                    byDate[person] += date == 0 ? 0 : 1;
                }
            }
        }

        // Each pair was counted at both of its persons.
        var (sum, scored, dated) = (agreement.Sum() / 2, byScore.Sum() / 2, byDate.Sum() / 2);
        var tau = Tau(sum, scored, dated);
        var without = Enumerable.Range(0, count)
            .Select(person => Tau(sum - agreement[person], scored - byScore[person], dated - byDate[person])).ToList();
        var half = NormalQuantile * JackknifeError(without);
        var permutations = (int)Math.Min(MostPermutations, MostComparisons / Math.Max(1, pairs));
        var (chance, asGood) = (new double[permutations], 1);
        var dealt = Enumerable.Range(0, count).ToArray();
        var random = new RandomStream(seed, PermutationStream);
        for (var permutation = 0; permutation < permutations; permutation++)
        {
            cancellation.ThrowIfCancellationRequested();
            random.Shuffle<int>(dealt);
            var permuted = Agreement(scores, spans, dealt);
            chance[permutation] = Tau(permuted, scored, dated);
            asGood += permuted >= sum ? 1 : 0;
        }

        var basis = SampleSummary.Of(chance);
        var exists = !double.IsNaN(tau);
        return new SpreadOrder(
            Number(tau),
            Number(Math.Max(-1, tau - half)),
            Number(Math.Min(1, tau + half)),
            count,
            (double)dated / pairs,
            undated,
            leftOut,
            permutations,
            Number(basis.Low),
            Number(basis.High),
            exists ? (double)asGood / (permutations + 1) : null);
    }

    private static long Agreement(IReadOnlyList<double> scores, IReadOnlyList<EventSpan> spans, int[] dealt)
    {
        var sum = 0L;
        for (var left = 0; left < dealt.Length; left++)
        {
            for (var right = 0; right < left; right++)
            {
                sum += Math.Sign(scores[left].CompareTo(scores[right])) * Compare(spans[dealt[left]], spans[dealt[right]]);
            }
        }

        return sum;
    }

    private static int Compare(EventSpan left, EventSpan right) => left.IsBefore(right) ? -1 : right.IsBefore(left) ? 1 : 0;

    private static double Tau(long agreement, long scored, long dated) => agreement / Math.Sqrt((double)scored * dated);

    private static double JackknifeError(List<double> without)
    {
        var mean = without.Average();
        return Math.Sqrt((without.Count - 1.0) / without.Count * without.Sum(tau => (tau - mean) * (tau - mean)));
    }

    private static double? Number(double value) => double.IsFinite(value) ? value : null;
}
