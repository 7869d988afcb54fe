using Skein.Methods.Outcomes;

namespace Skein.Methods.Pathways;

/// <summary>A spell with the bounds of the day on which it began.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Began">When it began; open on both sides when it is known to have happened, but not when.</param>
/// <param name="IsDoubtful">True when its source hedges it or somebody alleges it only: it may not have happened. Default false.</param>
public readonly record struct DatedSpell(SpellKind Kind, DayBounds Began, bool IsDoubtful = false);

/// <summary>The dated spells of one unnamed trajectory. It is counted with others and never shown alone.</summary>
/// <param name="Spells">What is recorded, in any order.</param>
/// <param name="Absent">Kinds that a competent source looked for and did not find; a kind in neither list is not recorded, which says
/// nothing.</param>
public sealed record Trajectory(IReadOnlyList<DatedSpell> Spells, IReadOnlySet<SpellKind> Absent)
{
    /// <summary>A trajectory of which nothing is established as absent.</summary>
    /// <param name="spells">What is recorded.</param>
    public Trajectory(params IReadOnlyList<DatedSpell> spells)
        : this(spells, new HashSet<SpellKind>())
    {
    }

    /// <summary>
    /// When the first of several spells began: between the least of the earliest days and the least of the latest. A doubtful one that may be
    /// earlier widens the bounds to that side.
    /// </summary>
    /// <param name="spells">The spells.</param>
    /// <returns>Null when none is sure.</returns>
    public static DayBounds? First(IEnumerable<DatedSpell> spells)
    {
        DayBounds? first = null;
        foreach (var (_, began, isDoubtful) in spells.OrderBy(spell => spell.IsDoubtful))
        {
            if (first is null && isDoubtful)
            {
                return null;
            }

            first = first is not { } one ? began : new DayBounds(
                one.First <= began.First ? one.Earliest : began.Earliest, isDoubtful || one.Last <= began.Last ? one.Latest : began.Latest);
        }

        return first;
    }
}
