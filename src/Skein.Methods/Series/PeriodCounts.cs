using Skein.Methods.Faults;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Series;

/// <summary>How many incidents fall into one period.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day, inclusive.</param>
/// <param name="AtLeast">Incidents whose bounds lie within it: the lower bound of the count.</param>
/// <param name="AtMost">Incidents whose bounds touch it. The periods' upper counts add up to more than there are incidents.</param>
public readonly record struct PeriodCount(DateOnly First, DateOnly Last, int AtLeast, int AtMost);

/// <summary>Incidents counted by period, with what could not be counted.</summary>
/// <param name="Scope">What is counted, where and when.</param>
/// <param name="Periods">All periods of the scope in order, those without an incident, too.</param>
/// <param name="Placed">Incidents that lie wholly in one period: the sum of the lower bounds.</param>
/// <param name="Uncertain">Incidents that may lie in one of several periods, or in the scope or outside of it.</param>
/// <param name="Undated">Incidents without any bound; they are in no period's upper count.</param>
/// <param name="Outside">Incidents that lie outside of the scope whatever their day.</param>
/// <param name="Caveats">What must stand beside the counts.</param>
public sealed record PeriodCounts(
    CountScope Scope,
    IReadOnlyList<PeriodCount> Periods,
    int Placed,
    int Uncertain,
    int Undated,
    int Outside,
    IReadOnlyList<Caveat> Caveats)
{
    /// <summary>Counts. O(n log p) for n incidents and p periods.</summary>
    /// <param name="incidents">The bounds of each incident's day.</param>
    /// <param name="scope">The scope.</param>
    /// <param name="length">The length of a period.</param>
    /// <returns>The counts; or why not: the scope is empty (131), an incident's bounds contradict each other (145).</returns>
    public static MethodResult<PeriodCounts> Of(IReadOnlyList<DayBounds> incidents, CountScope scope, PeriodLength length)
    {
        if (scope.Last < scope.First)
        {
            return new MethodResult<PeriodCounts>.Refused(MethodFaults.BadScope());
        }

        var impossible = incidents.Index().FirstOrDefault(row => row.Item.IsImpossible, (-1, default));
        return impossible.Index >= 0
            ? new MethodResult<PeriodCounts>.Refused(MethodFaults.ImpossibleDate(impossible.Index))
            : new MethodResult<PeriodCounts>.Computed(Count(incidents, scope, new PeriodGrid(scope, length)));
    }

    private static PeriodCounts Count(IReadOnlyList<DayBounds> incidents, CountScope scope, PeriodGrid grid)
    {
        var (least, steps) = (new int[grid.Count], new int[grid.Count + 1]);
        var (placed, uncertain, undated, outside) = (0, 0, 0, 0);
        foreach (var incident in incidents)
        {
            if (incident is { Earliest: null, Latest: null })
            {
                undated++;
            }
            else if (grid.Touched(incident) is not { } touched)
            {
                outside++;
            }
            else
            {
                steps[touched.From]++;
                steps[touched.To + 1]--;
                if (grid.SureAt(incident) is { } at)
                {
                    least[at]++;
                    placed++;
                }
                else
                {
                    uncertain++;
                }
            }
        }

        var rows = Rows(grid, least, steps);
        return new PeriodCounts(scope, rows, placed, uncertain, undated, outside, [Caveat.CountsAreLowerBounds]);
    }

    private static List<PeriodCount> Rows(PeriodGrid grid, int[] least, int[] steps)
    {
        var most = 0;
        return [.. least.Select((count, at) => new PeriodCount(grid[at].First, grid[at].Last, count, most += steps[at]))];
    }
}
