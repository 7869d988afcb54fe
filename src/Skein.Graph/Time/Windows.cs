using Skein.Graph.Edges;

namespace Skein.Graph.Time;

/// <summary>
/// A graph seen through windows of days. An edge with a span holds on every day from its start to its end and is in each window that it
/// touches; where these days are known only within bounds, each window has two graphs, of the edges that must and of those that may touch
/// it, and each count has two bounds (snapshots as in Holme and Saramäki 2012, doi:10.1016/j.physrep.2012.03.001; the bounds are this
/// library's).
/// </summary>
public static class Windows
{
    /// <summary>Lays edges into windows. Time linear in edges for each window that is asked about.</summary>
    /// <param name="edges">The edges. Without spans, or with <see cref="EdgeSpan.Unknown"/>, an edge is undated.</param>
    /// <param name="windows">The windows, in time: neither the first nor the last day of one lies before that of the one before.</param>
    /// <param name="options">Undated edges, direction; the defaults when null.</param>
    /// <exception cref="ArgumentException">The windows are out of order, or one ends before it begins.</exception>
    public static WindowSeries Of(EdgeList edges, IReadOnlyList<DayWindow> windows, WindowOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(edges);
        ArgumentNullException.ThrowIfNull(windows);
        for (var window = 0; window < windows.Count; window++)
        {
            var (first, last) = windows[window];
            if (first > last || first == int.MinValue || last == int.MaxValue
                || (window > 0 && (first < windows[window - 1].First || last < windows[window - 1].Last)))
            {
                throw new ArgumentException("Windows have a first and a last day and follow each other in time.", nameof(windows));
            }
        }

        return new WindowSeries(edges, windows, options ?? new WindowOptions());
    }
}
