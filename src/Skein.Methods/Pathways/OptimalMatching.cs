namespace Skein.Methods.Pathways;

/// <summary>
/// The least cost of turning one sequence into another by insertions, deletions and substitutions (Needleman and Wunsch 1970; brought to
/// careers by Abbott and Forrest 1986). O(n m). With insertion 1 and substitution 2 it is n + m less twice the longest common
/// subsequence.
/// </summary>
public static class OptimalMatching
{
    /// <summary>The distance of two sequences.</summary>
    /// <param name="one">The one.</param>
    /// <param name="other">The other; either may be empty.</param>
    /// <param name="costs">The costs.</param>
    /// <returns>0 for equal sequences; symmetric; not divided by length.</returns>
    public static double Distance(StateSequence one, StateSequence other, SequenceCosts costs)
    {
        var row = Enumerable.Range(0, other.States.Count + 1).Select(at => at * costs.Indel).ToArray();
        foreach (var state in one.States)
        {
            var diagonal = row[0];
            row[0] += costs.Indel;
            for (var at = 1; at < row.Length; at++)
            {
                var replaced = diagonal + costs.Substitution(state, other.States[at - 1]);
                diagonal = row[at];
                row[at] = Math.Min(replaced, Math.Min(row[at], row[at - 1]) + costs.Indel);
            }
        }

        return row[^1];
    }

    /// <summary>The length of the longest common subsequence: states in the same order, others between them left out.</summary>
    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    /// <returns>From 0 to the shorter length.</returns>
    public static int LongestCommon(StateSequence one, StateSequence other)
        => (int)Math.Round((one.States.Count + other.States.Count - Distance(one, other, SequenceCosts.Constant())) / 2);

    /// <summary>Hamming's distance: at how many places two sequences of one length differ.</summary>
    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    /// <returns>The number of places; null when the lengths differ, so that there is no such distance.</returns>
    public static int? Hamming(StateSequence one, StateSequence other)
        => one.States.Count != other.States.Count ? null : one.States.Zip(other.States).Count(pair => pair.First != pair.Second);
}
