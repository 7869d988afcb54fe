using Skein.Methods.Faults;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Pathways;

/// <summary>How many trajectories a pattern fits. The four groups add up to all; the last is never dropped.</summary>
/// <param name="Pattern">Which pattern.</param>
/// <param name="Certain">Those in which it holds whichever days are the true ones.</param>
/// <param name="Possible">Those in which it may hold.</param>
/// <param name="Excluded">Those in which it cannot.</param>
/// <param name="NotCodable">Those whose record does not say.</param>
/// <param name="Caveats">What must stand beside the counts.</param>
public sealed record PatternCounts(
    PathwayPattern Pattern, int Certain, int Possible, int Excluded, int NotCodable, IReadOnlyList<Caveat> Caveats)
{
    internal static readonly Caveat[] Always = [Caveat.SelectedOnOutcome, Caveat.DatesOfDiscovery];

    /// <summary>All trajectories.</summary>
    public int Total => Certain + Possible + Excluded + NotCodable;

    /// <summary>The counts as they may be published: certain, possible, excluded, not codable, those under 5 suppressed.</summary>
    /// <returns>Four cells.</returns>
    public IReadOnlyList<PublishedCell> Published() => Suppression.Of([Certain, Possible, Excluded, NotCodable]);

    /// <summary>Counts a pattern over trajectories.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="trajectories">The trajectories.</param>
    /// <returns>The counts; or that there are no trajectories (122).</returns>
    public static MethodResult<PatternCounts> Of(PathwayPattern pattern, IReadOnlyCollection<Trajectory> trajectories)
    {
        if (trajectories.Count == 0)
        {
            return new MethodResult<PatternCounts>.Refused(MethodFaults.NoTrajectory());
        }

        var counts = trajectories.CountBy(one => PatternMatcher.Of(pattern, one)).ToDictionary(row => row.Key, row => row.Value);
        return new MethodResult<PatternCounts>.Computed(new PatternCounts(
            pattern,
            counts.GetValueOrDefault(PatternMatch.Certain),
            counts.GetValueOrDefault(PatternMatch.Possible),
            counts.GetValueOrDefault(PatternMatch.Excluded),
            counts.GetValueOrDefault(PatternMatch.NotCodable),
            Always));
    }
}
