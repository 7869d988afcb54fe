namespace Skein.Methods.Questions;

/// <summary>
/// Which attacks lie furthest in the direction asked for. With uncertain dates several may: each that no other certainly passes.
/// </summary>
internal sealed class AttackPlacing(WhichAttack which)
{
    // Days are counted in the direction of the question, so that the furthest is always the greatest.
    public IReadOnlyList<UnitConditions> Furthest(IReadOnlyList<UnitConditions> units)
    {
        var limit = LimitOf(units);
        return [.. units.Where(unit => MayPass(unit, limit))];
    }

    /// <summary>How far at least one of them certainly lies; the least of numbers for none.</summary>
    public long LimitOf(IReadOnlyCollection<UnitConditions> units) => units.Count == 0 ? long.MinValue : units.Max(Nearest);

    /// <summary>True when an attack may lie as far as a limit.</summary>
    public bool MayPass(UnitConditions unit, long limit) => Farthest(unit) >= limit;

    private long Nearest(UnitConditions unit) => which == WhichAttack.Last ? unit.When.First : -(long)unit.When.Last;

    private long Farthest(UnitConditions unit) => which == WhichAttack.Last ? unit.When.Last : -(long)unit.When.First;
}
