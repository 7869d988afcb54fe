namespace Skein.Methods.Pathways;

/// <summary>What the record says about a pattern in one trajectory.</summary>
public enum PatternMatch
{
    /// <summary>The pattern holds whichever days within the bounds are the true ones.</summary>
    Certain,

    /// <summary>It holds for some days within the bounds and fails for others, or a spell that it needs is doubtful.</summary>
    Possible,

    /// <summary>It fails for all of them, or a step is established as absent.</summary>
    Excluded,

    /// <summary>A step is neither recorded nor established as absent, or a date contradicts itself.</summary>
    NotCodable,
}

/// <summary>Matches a pattern against one trajectory.</summary>
/// <remarks>
/// Certain: the earliest day by which a step is sure to have been reached is carried from step to step; in the world where every spell
/// of a step lies as unfavorably as it can, no other choice does better, so the answer is exact although spells have alternatives.
/// Possible: the same with the most favorable days, where two spells of one day may be in either order. A doubtful spell counts toward
/// what is possible and never toward what is certain.
/// </remarks>
internal static class PatternMatcher
{
    public static PatternMatch Of(PathwayPattern pattern, Trajectory trajectory)
    {
        if (trajectory.Spells.Any(spell => spell.Began.IsImpossible))
        {
            return PatternMatch.NotCodable;
        }

        var steps = pattern.Steps.Select(kinds => trajectory.Spells.Where(spell => kinds.Contains(spell.Kind)).ToList()).ToList();
        var missing = pattern.Steps.Where((_, step) => steps[step].Count == 0).ToList();
        if (missing.Any(kinds => kinds.All(trajectory.Absent.Contains)))
        {
            return PatternMatch.Excluded;
        }

        // What is recorded can exclude the pattern although another step is unknown: J before R stays so.
        var recorded = steps.Where(step => step.Count > 0).ToList();
        if (!CanHold(recorded))
        {
            return PatternMatch.Excluded;
        }

        return missing.Count > 0 ? PatternMatch.NotCodable
            : IsSure(steps.ConvertAll(step => step.FindAll(spell => !spell.IsDoubtful))) ? PatternMatch.Certain
            : PatternMatch.Possible;
    }

    private static bool CanHold(List<List<DatedSpell>> steps)
    {
        var reached = int.MinValue;
        foreach (var step in steps)
        {
            var open = step.Where(spell => spell.Began.Last >= reached).ToList();
            if (open.Count == 0)
            {
                return false;
            }

            reached = open.Min(spell => Math.Max(reached, spell.Began.First));
        }

        return true;
    }

    private static bool IsSure(List<List<DatedSpell>> steps)
    {
        if (steps.Exists(step => step.Count == 0))
        {
            return false;
        }

        var reached = steps[0].Min(spell => spell.Began.Last);
        foreach (var step in steps.Skip(1))
        {
            var later = step.Where(spell => spell.Began.First > reached).ToList();
            if (later.Count == 0)
            {
                return false;
            }

            reached = later.Min(spell => spell.Began.Last);
        }

        return true;
    }
}
