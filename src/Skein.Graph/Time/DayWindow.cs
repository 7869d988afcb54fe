namespace Skein.Graph.Time;

/// <summary>Days from a first to a last, both included, counted from the origin of the edges' spans.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, on or after the first.</param>
public readonly record struct DayWindow(int First, int Last)
{
    /// <summary>
    /// Windows of one width, each a step after the one before. All have the full width, so that they can be compared; the last ones may
    /// reach beyond <paramref name="last"/>.
    /// </summary>
    /// <param name="first">The first day of the first window.</param>
    /// <param name="last">The last day on which a window may begin.</param>
    /// <param name="width">How many days a window has, one or more.</param>
    /// <param name="step">How many days lie between two beginnings, one or more; above the width there are days in no window.</param>
    public static IReadOnlyList<DayWindow> Sliding(int first, int last, int width, int step)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        var windows = new List<DayWindow>();
        for (long start = first; start <= last; start += step)
        {
            windows.Add(new DayWindow((int)start, checked((int)(start + width - 1))));
        }

        return windows;
    }

    /// <summary>Windows that lie side by side: <see cref="Sliding"/> with a step of the width.</summary>
    /// <param name="first">The first day of the first window.</param>
    /// <param name="last">The last day on which a window may begin.</param>
    /// <param name="width">How many days a window has, one or more.</param>
    public static IReadOnlyList<DayWindow> Tumbling(int first, int last, int width) => Sliding(first, last, width, width);
}
