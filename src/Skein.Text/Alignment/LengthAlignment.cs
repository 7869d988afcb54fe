namespace Skein.Text.Alignment;

/// <summary>So many stretches of the one that belong to so many of the other.</summary>
/// <param name="Left">The first of the one.</param>
/// <param name="LeftCount">How many; 0 to 2.</param>
/// <param name="Right">The first of the other.</param>
/// <param name="RightCount">How many; 0 to 2.</param>
internal readonly record struct Bead(int Left, int LeftCount, int Right, int RightCount);

/// <summary>The cheapest way to pair two sequences of stretches by their lengths; see <see cref="TranslationAligner"/>.</summary>
internal static class LengthAlignment
{
    private const double Variance = 6.8;

    // How far from the diagonal a pair may lie, in stretches.
    private const int Slack = 100;

    private static readonly (int Left, int Right, double Cost)[] Kinds =
    [
        (1, 1, Cost(0.89)), (1, 0, Cost(0.0099 / 2)), (0, 1, Cost(0.0099 / 2)), (2, 1, Cost(0.089 / 2)), (1, 2, Cost(0.089 / 2)), (2, 2, Cost(0.011)),
    ];

    public static IReadOnlyList<Bead> Align(List<TextSpan> left, List<TextSpan> right, double ratio)
    {
        var (n, m) = (left.Count, right.Count);
        // The windows of neighboring rows must meet, however much longer one side is; memory stays linear in both.
        var band = Slack + (m / Math.Max(1, n)) + 1;
        var width = Math.Min(m, 2 * band) + 1;
        var costs = new double[(n + 1) * (long)width];
        var kinds = new sbyte[costs.Length];
        Array.Fill(costs, double.PositiveInfinity);
        Array.Fill(kinds, (sbyte)-1);
        costs[0] = 0;
        for (var i = 0; i <= n; i++)
        {
            var first = First(i, n, m, width);
            for (var j = first; j < Math.Min(first + width, m + 1); j++)
            {
                var at = ((long)i * width) + j - first;
                for (var kind = 0; kind < Kinds.Length; kind++)
                {
                    var (k, l, cost) = Kinds[kind];
                    if (i < k || j < l || Index(i - k, j - l, n, m, width) is not { } before || double.IsPositiveInfinity(costs[before]))
                    {
                        continue;
                    }

                    var sum = costs[before] + cost + Distance(Length(left, i, k), Length(right, j, l), ratio);
                    if (sum < costs[at])
                    {
                        (costs[at], kinds[at]) = (sum, (sbyte)kind);
                    }
                }
            }
        }

        return Walk(kinds, n, m, width);
    }

    private static List<Bead> Walk(sbyte[] kinds, int n, int m, int width)
    {
        var beads = new List<Bead>();
        for (var (i, j) = (n, m); i > 0 || j > 0;)
        {
            var (k, l, _) = Kinds[kinds[Index(i, j, n, m, width)!.Value]];
            (i, j) = (i - k, j - l);
            beads.Add(new Bead(i, k, j, l));
        }

        beads.Reverse();
        return beads;
    }

    private static int First(int i, int n, int m, int width) => Math.Clamp((n == 0 ? 0 : (int)((long)i * m / n)) - (width / 2), 0, m + 1 - width);

    private static long? Index(int i, int j, int n, int m, int width) =>
        First(i, n, m, width) is var first && j >= first && j < first + width ? ((long)i * width) + j - first : null;

    private static int Length(List<TextSpan> spans, int end, int count) => count switch
    {
        0 => 0,
        1 => spans[end - 1].Length,
        _ => spans[end - 2].Length + spans[end - 1].Length,
    };

    // Minus the logarithm of the probability that lengths so far apart belong together, by a normal distribution on both sides.
    private static double Distance(int left, int right, double ratio)
    {
        var mean = (left + (right / ratio)) / 2;
        if (mean == 0)
        {
            return 0;
        }

        var delta = Math.Abs(right - (left * ratio)) / Math.Sqrt(mean * Variance * ratio);
        return -Math.Log(Math.Max(2 * UpperTail(delta), 1e-300));
    }

    // Abramowitz and Stegun 26.2.17; beyond six the tail is followed by its leading term, so that worse stays dearer.
    private static double UpperTail(double z)
    {
        var density = Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI);
        if (z > 6)
        {
            return density / z;
        }

        var t = 1 / (1 + (0.2316419 * z));
        return density * t * (0.319381530 + (t * (-0.356563782 + (t * (1.781477937 + (t * (-1.821255978 + (t * 1.330274429))))))));
    }

    private static double Cost(double probability) => -Math.Log(probability);
}
