using Skein.Methods.Outcomes;

namespace Skein.Methods.Series;

/// <summary>Incidents sorted so that those that touch a window are found by two searches.</summary>
internal sealed class DayWindows
{
    private readonly DayBounds[] byFirst;
    private readonly int[] firsts;
    private readonly int[] lasts;

    public DayWindows(IEnumerable<DayBounds> incidents)
    {
        byFirst = [.. incidents.OrderBy(one => one.First)];
        firsts = Array.ConvertAll(byFirst, one => one.First);
        lasts = [.. byFirst.Select(one => one.Last).Order()];
    }

    /// <summary>How many lie within the days, and how many touch them; both ends inclusive.</summary>
    public (int AtLeast, int AtMost) Count(int from, int to)
    {
        var (start, end) = (Below(firsts, from), Below(firsts, to + 1));
        var within = byFirst.AsSpan(start, end - start).ToArray().Count(one => one.Last <= to);
        return (within, end - Below(lasts, from));
    }

    // How many of ascending numbers lie below a value.
    private static int Below(int[] ascending, int value)
    {
        var (low, high) = (0, ascending.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = ascending[middle] < value ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
