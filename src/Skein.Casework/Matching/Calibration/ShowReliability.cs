using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Casework.Wording;

namespace Skein.Casework.Matching.Calibration;

/// <summary>
/// Sets the probabilities of the desk beside what was judged. Only judgements that say same or different are counted, on pairs that the desk can list;
/// each pair is scored anew, as if nobody had judged it.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class ShowReliability(CaseSession session)
{
    /// <summary>A scale of the case needs so many judgements.</summary>
    public const int Fewest = 40;

    /// <summary>It needs so many that say "same", and as many that say "different".</summary>
    public const int FewestOfEach = 10;

    private const int Bins = 5;

    /// <summary>Counts.</summary>
    public MatchReliability Run()
    {
        using var view = new CaseView(session, ViewFilter.Everything);
        var scale = DeskScale.Fit(JudgedPair.Of(view, session.Vocabulary, JudgedPair.Telling(view)));
        return new MatchReliability(
            View(scale, isWanted: true),
            Fewest,
            FewestOfEach,
            scale.Line is { } line ? Math.Round(line.Slope, 3) : null,
            scale.Line is { } fitted ? Math.Round(fitted.Offset, 3) : null,
            Against(scale, [.. scale.Judged.Select(pair => pair.Probability)]),
            scale.Line is null ? null : Against(scale, scale.LeftOut));
    }

    /// <summary>The scale that is in use, in words.</summary>
    internal static MatchScale View(DeskScale scale, bool isWanted)
    {
        var (count, same) = (scale.Judged.Count, scale.Judged.Count(pair => pair.IsSame));
        var sentence = !isWanted ? T.Of("match.scale.asked")
            : scale.IsOfCase ? T.Of("match.scale.case", count, same, count - same)
            : scale.Line is not null ? T.Of("match.scale.no-better", count)
            : T.Of("match.scale.few", Fewest, FewestOfEach, same, count - same);
        return new MatchScale(isWanted && scale.IsOfCase, count, same, sentence);
    }

    private static ScaleReliability Against(DeskScale scale, IReadOnlyList<double> probabilities)
    {
        var bins = scale.Judged.Zip(probabilities)
            .GroupBy(row => Math.Min(Bins - 1, (int)(row.Second * Bins)))
            .OrderBy(bin => bin.Key)
            .Select(bin => new ReliabilityBin(
                Math.Round((double)bin.Key / Bins, 3), Math.Round((bin.Key + 1.0) / Bins, 3), bin.Count(),
                Math.Round(bin.Average(row => row.Second), 3), Math.Round(bin.Average(row => row.First.IsSame ? 1.0 : 0), 3)))
            .ToList();
        var error = scale.Judged.Count == 0 ? 0 : bins.Sum(bin => bin.Pairs * Math.Abs(bin.Said - bin.Same)) / scale.Judged.Count;
        return new ScaleReliability(bins, Math.Round(error, 3), Math.Round(scale.Loss(probabilities), 3));
    }
}
