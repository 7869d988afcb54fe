using Skein.Resolution.Linkage;
using Skein.Text.Names.Comparison;

namespace Skein.Casework.Matching.Calibration;

/// <summary>
/// The scale of the desk's probabilities: the shipped one, or the line through it that the judgements of the case fit (Platt 1999), once there are enough
/// and the line tells judgements that it was not fitted to better than the shipped scale does. Deterministic.
/// </summary>
internal sealed class DeskScale
{
    private const int Parts = 10;

    private DeskScale(IReadOnlyList<JudgedPair> judged, IReadOnlyList<double> leftOut, MatchCalibration? line)
    {
        (Judged, LeftOut, Line) = (judged, leftOut, line);
        IsOfCase = line is not null && Loss(LeftOut) < Loss([.. judged.Select(pair => pair.Probability)]);
    }

    /// <summary>The scale that is shipped.</summary>
    public static DeskScale Shipped { get; } = new([], [], null);

    /// <summary>What it was fitted to, oldest first.</summary>
    public IReadOnlyList<JudgedPair> Judged { get; }

    /// <summary>What a line gives each of them that was fitted to the other nine tenths; empty where none can be fitted.</summary>
    public IReadOnlyList<double> LeftOut { get; }

    /// <summary>The fitted line; null where there are too few judgements.</summary>
    public MatchCalibration? Line { get; }

    /// <summary>True when the fitted line is in use.</summary>
    public bool IsOfCase { get; }

    /// <summary>Fits it.</summary>
    /// <param name="judged">Judged pairs, oldest first.</param>
    public static DeskScale Fit(IReadOnlyList<JudgedPair> judged)
    {
        var same = judged.Count(pair => pair.IsSame);
        if (judged.Count < ShowReliability.Fewest || Math.Min(same, judged.Count - same) < ShowReliability.FewestOfEach)
        {
            return new DeskScale(judged, [], null);
        }

        var parts = Enumerable.Range(0, Parts).Select(part => LineOf(judged.Where((_, at) => at % Parts != part))).ToArray();
        return new DeskScale(judged, [.. judged.Select((pair, at) => On(parts[at % Parts], pair.Probability))], LineOf(judged));

        static MatchCalibration LineOf(IEnumerable<JudgedPair> pairs) => MatchCalibration.Fit([.. pairs.Select(pair => (Bits(pair.Probability), pair.IsSame))]);
    }

    /// <summary>A probability of the shipped scale on this one; between the bounds of a comparison of names, because nothing here makes sure.</summary>
    public double Of(double shipped) => IsOfCase ? On(Line!, shipped) : shipped;

    /// <summary>A pair on this scale.</summary>
    public ScoredPair Of(ScoredPair pair)
    {
        var probability = Of(pair.Probability);
        return pair with { Probability = probability, Value = pair.Value / pair.Probability * probability };
    }

    /// <summary>The mean of the logarithms of what was given to the answers that were not; smaller is better. 0 where nothing was judged.</summary>
    public double Loss(IReadOnlyList<double> probabilities) => Judged.Count == 0 || probabilities.Count == 0 ? 0
        : -Judged.Zip(probabilities, (pair, probability) => Math.Log2(pair.IsSame ? probability : 1 - probability)).Average();

    private static double On(MatchCalibration line, double shipped) =>
        Math.Clamp(line.Probability(Bits(shipped)), NameComparer.Lowest, NameComparer.Highest);

    private static double Bits(double probability) => Math.Log2(probability / (1 - probability));
}
