using Skein.Methods.Pathways;
using Skein.Model;

namespace Skein.Casework.Methods.Pathways;

/// <summary>What statements tell of one person's spells. It is counted with others and never shown alone.</summary>
internal sealed class CaseTrajectory
{
    /// <summary>The spells, one for each statement that tells one.</summary>
    public List<CaseSpell> Spells { get; } = [];

    /// <summary>Kinds that a court or an inquiry says there were none of, at any time.</summary>
    public HashSet<SpellKind> Absent { get; } = [];

    /// <summary>It as the method counts it, perhaps without what one statement tells.</summary>
    public Trajectory Dated(StatementId? without = null) => new(
        [.. Spells.Where(spell => spell.Statement != without).Select(spell => spell.Dated)],
        Absent.Where(kind => !Spells.Exists(spell => spell.Kind == kind)).ToHashSet());

    /// <summary>It without what one statement tells.</summary>
    public CaseTrajectory Without(StatementId statement)
    {
        var left = new CaseTrajectory();
        left.Spells.AddRange(Spells.Where(spell => spell.Statement != statement));
        left.Absent.UnionWith(Absent);
        return left;
    }

    /// <summary>True when it has a spell of each of these kinds that is not doubtful.</summary>
    public bool HasAll(IReadOnlyList<SpellKind> kinds) => kinds.All(kind => Spells.Exists(spell => spell.Kind == kind && !spell.IsDoubtful));
}
