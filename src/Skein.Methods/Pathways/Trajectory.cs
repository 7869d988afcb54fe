using Skein.Methods.Outcomes;

namespace Skein.Methods.Pathways;

/// <summary>A spell with the bounds of the day on which it began.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Began">When it began; open on both sides when it is known to have happened, but not when.</param>
public readonly record struct DatedSpell(SpellKind Kind, DayBounds Began);

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
}
