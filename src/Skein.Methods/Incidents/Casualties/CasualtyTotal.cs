using Skein.Methods.Faults;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Incidents.Casualties;

/// <summary>
/// Casualties over many incidents, counted once each on one level, with those that could not be counted. A unit without a figure adds
/// nothing to any part of the sum; it is listed. Linear in the assertions.
/// </summary>
/// <param name="Query">What was asked.</param>
/// <param name="Policy">By which policy.</param>
/// <param name="Level">On which level.</param>
/// <param name="Sum">The sum over the units counted. Its best and its upper end are given only where every unit has them.</param>
/// <param name="Counted">The units in it.</param>
/// <param name="NotCounted">The units that are not in it, with the reason.</param>
/// <param name="Wholes">Wholes that have a figure of their own beside their parts.</param>
/// <param name="Caveats">What must stand beside the total.</param>
public sealed record CasualtyTotal(
    CasualtyQuery Query,
    CasualtyPolicy Policy,
    IncidentLevel Level,
    CasualtyFigure Sum,
    IReadOnlyList<UnitCount> Counted,
    IReadOnlyList<NotCounted> NotCounted,
    IReadOnlyList<WholeBesideParts> Wholes,
    IReadOnlyList<Caveat> Caveats)
{
    /// <summary>Units in the sum of which a part or a figure of a part is missing.</summary>
    public IEnumerable<UnitCount> CountedInPart => Counted.Where(unit => unit.As == CountedAs.SumOfSomeParts || unit.PartsMissing > 0);

    /// <summary>Counts.</summary>
    /// <param name="tree">The incidents.</param>
    /// <param name="query">What is asked.</param>
    /// <param name="policy">By which policy.</param>
    /// <param name="level">On which level: what lies above it is not handed down to its parts.</param>
    /// <returns>The total; or why not: faults of <see cref="CasualtyReading.Of"/>, or no unit that could be counted (415).</returns>
    public static MethodResult<CasualtyTotal> Of(IncidentTree tree, CasualtyQuery query, CasualtyPolicy policy, IncidentLevel level)
    {
        var fault = CasualtyChecks.FaultOf(query, policy) ?? tree.Records.Select(CasualtyChecks.FaultOf).FirstOrDefault(one => one is not null);
        if (fault is not null)
        {
            return new MethodResult<CasualtyTotal>.Refused(fault);
        }

        var counting = new UnitCounting(tree, query, policy);
        var units = tree.Units(level).Select(counting.Of).ToList();
        List<UnitCount> counted = [.. units.Select(unit => unit.Count).OfType<UnitCount>()];
        if (counted.Count == 0)
        {
            return new MethodResult<CasualtyTotal>.Refused(MethodFaults.NothingCounted(units.Count));
        }

        return new MethodResult<CasualtyTotal>.Computed(new CasualtyTotal(
            query,
            policy,
            level,
            counted.Select(unit => unit.Figure).Aggregate((sum, figure) => sum + figure),
            counted,
            [.. units.Select(unit => unit.Not).OfType<NotCounted>(), .. counting.Above(level)],
            counting.Wholes,
            CaveatsOf(query, counted)));
    }

    private static List<Caveat> CaveatsOf(CasualtyQuery query, List<UnitCount> counted)
    {
        var caveats = new List<Caveat> { Caveat.CountsAreLowerBounds };
        if (query.Scope == ScopeRule.AsStated)
        {
            caveats.Add(Caveat.MixedScopes);
        }

        if (query is { Category: CasualtyCategory.Injured, Severity: null })
        {
            caveats.Add(Caveat.MixedDefinitions);
        }

        if (counted.Exists(unit => unit.Readings.Any(reading => reading.IsWidened)))
        {
            caveats.Add(Caveat.AttackersLeftOpen);
        }

        return caveats;
    }
}
