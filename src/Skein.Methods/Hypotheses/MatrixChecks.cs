using Skein.Methods.Faults;

namespace Skein.Methods.Hypotheses;

/// <summary>What makes a matrix unreadable, and which of its rows count.</summary>
internal static class MatrixChecks
{
    /// <summary>The first fault of a matrix; null when it can be read.</summary>
    public static NotComputable? FaultOf(HypothesisMatrix matrix)
    {
        var live = matrix.Live.ToList();
        var columns = Twice(matrix.Hypotheses.Select(hypothesis => hypothesis.Id.Value));
        if ((columns ?? Twice(matrix.Rows.Concat(matrix.Milestones).Select(row => row.Id.Value))) is { } twice)
        {
            return MethodFaults.TwiceInMatrix(twice);
        }

        if (live.Count < 2)
        {
            return MethodFaults.FewHypotheses(live.Count);
        }

        var known = matrix.Hypotheses.Select(hypothesis => hypothesis.Id).ToHashSet();
        foreach (var row in matrix.Rows.Concat(matrix.Milestones))
        {
            if (row.Cells.Keys.Where(cell => !known.Contains(cell)).Take(1).ToList() is [var stranger])
            {
                return MethodFaults.UnknownHypothesis(row.Id, stranger);
            }
        }

        return matrix.Rows.Any(row => live.Exists(hypothesis => row[hypothesis] != Consistency.Blank)) ? null : MethodFaults.NothingRated();
    }

    /// <summary>The rows by origin: one that counts and its copies; or the fault when copies are rated differently.</summary>
    public static (List<(EvidenceRow Row, IReadOnlyList<EvidenceId> Copies)> Counted, NotComputable? Fault) ByOrigin(
        HypothesisMatrix matrix)
    {
        var counted = new List<(EvidenceRow, IReadOnlyList<EvidenceId>)>();
        foreach (var group in matrix.Rows.Index().GroupBy(row => row.Item.Origin is { } origin ? (origin.Value, -1) : ("", row.Index)))
        {
            List<EvidenceRow> rows = [.. group.Select(row => row.Item).OrderBy(row => row.Id.Value, StringComparer.Ordinal)];
            if (rows.Find(row => !SaysTheSame(matrix, rows[0], row)) is { } other)
            {
                return ([], MethodFaults.CopiesDiffer(rows[0].Id, other.Id));
            }

            counted.Add((rows[0], [.. rows.Skip(1).Select(row => row.Id)]));
        }

        return (counted, null);
    }

    private static bool SaysTheSame(HypothesisMatrix matrix, EvidenceRow one, EvidenceRow other) =>
        (one.Credibility, one.Relevance, one.Deception) == (other.Credibility, other.Relevance, other.Deception)
        && matrix.Hypotheses.All(hypothesis => one[hypothesis.Id] == other[hypothesis.Id]);

    private static string? Twice(IEnumerable<string> ids) =>
        ids.GroupBy(id => id, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any())?.Key;
}
