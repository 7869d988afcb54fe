using Skein.Methods.Outcomes;

namespace Skein.Methods.Hypotheses;

/// <summary>
/// Analysis of competing hypotheses (Heuer 1999, Psychology of Intelligence Analysis, chapter 8), scored as the program ACH of PARC does:
/// what speaks against a hypothesis counts, what fits it adds nothing, and that with least against it stands first. Rows of one origin
/// count once.
/// </summary>
/// <remarks>
/// Time and space are linear in the cells, drop-one included. Copies that are rated differently, fewer than two live hypotheses and a
/// matrix without a rated cell give no reading. docs/methods/competing-hypotheses.md has the formula, a worked example and the limits.
/// </remarks>
public static class CompetingHypotheses
{
    /// <summary>Reads a matrix.</summary>
    /// <param name="matrix">The matrix.</param>
    public static MethodResult<MatrixReading> Read(HypothesisMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var (counted, differing) = MatrixChecks.ByOrigin(matrix);
        if ((MatrixChecks.FaultOf(matrix) ?? differing) is { } fault)
        {
            return new MethodResult<MatrixReading>.Refused(fault);
        }

        List<HypothesisId> live = [.. matrix.Live];
        List<EvidenceRow> rows = [.. counted.Select(one => one.Row)];
        var sums = live.ToDictionary(hypothesis => hypothesis, hypothesis => Sum(rows, hypothesis));
        var order = OrderOf(live, hypothesis => sums[hypothesis]);
        return new MethodResult<MatrixReading>.Computed(new MatrixReading(
            [.. matrix.Hypotheses.Select(hypothesis => ScoreOf(rows, hypothesis))],
            order,
            OrderOf(live, hypothesis => new InconsistencyScore(2 * rows.Sum(row => InconsistencyScore.Points(row[hypothesis])), 0)),
            [.. counted.Select(one => new RowReading(one.Row.Id, one.Copies, DiagnosticityOf(one.Row, live), OrderWithout(one.Row)))],
            OrderOf(live, hypothesis => Sum(rows.Where(IsTrusted), hypothesis)),
            [.. rows.Where(row => row.Deception == DeceptionAnswer.NotAsked).Select(row => row.Id)],
            [.. matrix.Milestones.Select(MilestoneOf)]));

        IReadOnlyList<HypothesisPlace>? OrderWithout(EvidenceRow row)
        {
            var without = OrderOf(live, hypothesis => sums[hypothesis] - Adds(row, hypothesis));
            return SamePlaces(order, without) ? null : without;
        }

        MilestoneReading MilestoneOf(EvidenceRow milestone)
        {
            var seen = OrderOf(live, hypothesis => sums[hypothesis] + Adds(milestone, hypothesis));
            return new MilestoneReading(milestone.Id, seen, !seen[0].Hypotheses.SequenceEqual(order[0].Hypotheses));
        }
    }

    private static bool IsTrusted(EvidenceRow row) => row.Deception is not (DeceptionAnswer.Possible or DeceptionAnswer.Likely);

    private static InconsistencyScore Adds(EvidenceRow row, HypothesisId hypothesis) =>
        InconsistencyScore.Of(row[hypothesis], row.Credibility, row.Relevance);

    private static InconsistencyScore Sum(IEnumerable<EvidenceRow> rows, HypothesisId hypothesis) =>
        rows.Aggregate(default(InconsistencyScore), (sum, row) => sum + Adds(row, hypothesis));

    private static HypothesisScore ScoreOf(List<EvidenceRow> rows, CompetingHypothesis hypothesis)
    {
        var (id, weighted) = (hypothesis.Id, Sum(rows, hypothesis.Id));
        List<EvidenceRow> blank = [.. rows.Where(row => row[id] == Consistency.Blank)];
        var lowest = blank.Aggregate(
            weighted, (sum, row) => sum + InconsistencyScore.Of(Consistency.VeryInconsistent, row.Credibility, row.Relevance));
        var plain = rows.Sum(row => InconsistencyScore.Points(row[id]));
        return new HypothesisScore(id, hypothesis.IsLive, weighted, plain, lowest, blank.Count);
    }

    private static List<HypothesisPlace> OrderOf(List<HypothesisId> live, Func<HypothesisId, InconsistencyScore> scoreOf) =>
        [.. live.GroupBy(scoreOf).OrderByDescending(place => place.Key).Select(place => new HypothesisPlace([.. place]))];

    private static bool SamePlaces(List<HypothesisPlace> one, List<HypothesisPlace> other) =>
        one.Count == other.Count && one.Zip(other).All(pair => pair.First.Hypotheses.SequenceEqual(pair.Second.Hypotheses));

    private static Diagnosticity DiagnosticityOf(EvidenceRow row, List<HypothesisId> live)
    {
        HashSet<Consistency> codes = [.. live.Select(hypothesis => row[hypothesis])];
        var hasBlank = codes.Remove(Consistency.Blank);
        return codes.Count > 1 ? Diagnosticity.Diagnostic : hasBlank ? Diagnosticity.Undetermined : Diagnosticity.NotDiagnostic;
    }
}
