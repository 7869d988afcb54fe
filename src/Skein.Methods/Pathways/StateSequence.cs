namespace Skein.Methods.Pathways;

/// <summary>A state of a sequence, such as <c>school</c>. Equal by ordinal comparison of its label.</summary>
/// <param name="Label">The label.</param>
public readonly record struct PathState(string Label)
{
    /// <summary>The state of not being known, as TraMineR writes it.</summary>
    public static PathState Missing => new("*");
}

/// <summary>What becomes of positions whose state is not known.</summary>
public enum MissingRule
{
    /// <summary>They stay, as a state of their own.</summary>
    Keep,

    /// <summary>They are taken out, and what follows moves up.</summary>
    Delete,
}

/// <summary>The rules for missing states. The defaults are those of TraMineR's seqdef: left NA, gaps NA, right DEL.</summary>
/// <param name="Left">Before the first known state; default keep.</param>
/// <param name="Gaps">Between known states; default keep.</param>
/// <param name="Right">After the last known state; default delete.</param>
public sealed record SequenceRules(
    MissingRule Left = MissingRule.Keep, MissingRule Gaps = MissingRule.Keep, MissingRule Right = MissingRule.Delete);

/// <summary>States at equal steps of time.</summary>
/// <param name="States">The states in order.</param>
public sealed record StateSequence(IReadOnlyList<PathState> States)
{
    /// <summary>Makes a sequence from states of which some are not known.</summary>
    /// <param name="states">One for each step; null where it is not known.</param>
    /// <param name="rules">The rules for the missing; default as TraMineR has them.</param>
    /// <returns>The sequence; a sequence without a known state lies to the right of nothing, and is empty when the right is
    /// deleted.</returns>
    public static StateSequence Of(IReadOnlyList<PathState?> states, SequenceRules? rules = null)
    {
        rules ??= new SequenceRules();
        var known = states.Index().Where(row => row.Item is not null).Select(row => row.Index).ToList();
        var (first, last) = known.Count == 0 ? (0, -1) : (known[0], known[^1]);
        bool Stays(int at) => states[at] is not null
            || (at > last ? rules.Right : at < first ? rules.Left : rules.Gaps) == MissingRule.Keep;
        return new StateSequence([.. Enumerable.Range(0, states.Count).Where(Stays).Select(at => states[at] ?? PathState.Missing)]);
    }
}
