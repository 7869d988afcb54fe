using Skein.Graph;
using Skein.Graph.Time;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Networks.Graphs;

namespace Skein.Networks.Change;

/// <summary>
/// A network in one window of time. Bounds are over what the dates leave open; whether the ties are as stated is another doubt.
/// </summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
/// <param name="Pairs">Pairs of nodes with a tie that touches the window.</param>
/// <param name="Nodes">Nodes with such a tie.</param>
/// <param name="Born">Pairs with a tie in this window and none in the one before; none in the first window.</param>
/// <param name="Died">Pairs with a tie in the window before and none in this one.</param>
/// <param name="Persisting">Pairs with a tie in both.</param>
/// <param name="Jaccard">The pairs in both, of those in at least one.</param>
/// <param name="Components">How many groups of nodes hang together; a node without a tie in the window is one of its own.</param>
/// <param name="Density">The share of all pairs of nodes that are tied, over all nodes of the network, so that windows are comparable; none below two nodes.</param>
/// <param name="BornPairs">The pairs that were or may have been born, with the ties that may hold in the window.</param>
/// <param name="DiedPairs">The pairs that died or may have, with the ties that may have held in the window before.</param>
public sealed record ChangeWindow(
    CalendarDay First,
    CalendarDay Last,
    CountRange Pairs,
    CountRange Nodes,
    CountRange Born,
    CountRange Died,
    CountRange Persisting,
    ShareRange Jaccard,
    CountRange Components,
    ShareRange Density,
    EquatableList<PairChange> BornPairs,
    EquatableList<PairChange> DiedPairs);

/// <summary>
/// How a network of documented ties changed, window by window. A birth is the first window in which a tie is documented, not the day on
/// which two met, and few waves of documents make few waves of change: it is a picture of coverage as well. Who knew what when is the
/// caller's: statements are chosen before the network is projected.
/// </summary>
/// <param name="Windows">The windows, in time; none when no tie is dated and no days are given.</param>
/// <param name="UndatedPairs">How many pairs have no dated tie.</param>
/// <param name="Undated">What became of them.</param>
public sealed record NetworkChange(EquatableList<ChangeWindow> Windows, int UndatedPairs, UndatedEdges Undated)
{
    /// <summary>Looks at a network through windows.</summary>
    /// <param name="graph">The network.</param>
    /// <param name="options">Windows, undated ties; the defaults when null.</param>
    /// <exception cref="ArgumentException">An option is outside its range, or there would be more than <see cref="ChangeOptions.MostWindows"/> windows.</exception>
    public static NetworkChange Over(NetworkGraph graph, ChangeOptions? options = null)
    {
        options ??= new ChangeOptions();
        options.Check();
        var timed = new TimedNetwork(graph, options.Padding);
        var windows = WindowsOf(timed.Days(), options);
        var series = timed.Lay(windows, options.Undated);
        return new NetworkChange(
            windows.Select((_, window) => Describe(timed, series, window)).ToEquatableList(), series.UndatedCount, options.Undated);
    }

    private static List<DayWindow> WindowsOf(DayWindow? days, ChangeOptions options)
    {
        if ((options.First is null || options.Last is null) && days is null)
        {
            return [];
        }

        var first = options.First ?? CalendarDay.FromNumber(days!.Value.First) with { Day = 1 };
        var last = options.Last is { } given ? TieSpans.NumberOf(given) : days!.Value.Last;
        var windows = new List<DayWindow>();
        for (var step = 0L; TieSpans.NumberOf(Months.After(first, step)) is var start && start <= last; step += options.StepInMonths)
        {
            if (windows.Count == ChangeOptions.MostWindows)
            {
                throw new ArgumentException("There would be too many windows; choose later and earlier days, or a longer step.", nameof(options));
            }

            windows.Add(new DayWindow(start, TieSpans.NumberOf(Months.After(first, step + options.WidthInMonths)) - 1));
        }

        return windows;
    }

    private static ChangeWindow Describe(TimedNetwork timed, WindowSeries series, int window)
    {
        var days = series.Windows[window];
        var before = series.Windows[Math.Max(0, window - 1)];
        var facts = series.Facts(window);
        var (may, must) = (series.May(window), series.Must(window));
        return new ChangeWindow(
            CalendarDay.FromNumber(days.First),
            CalendarDay.FromNumber(days.Last),
            facts.Edges,
            facts.Vertices,
            facts.Born,
            facts.Died,
            facts.Persisting,
            facts.Jaccard,
            new CountRange(Components(may), Components(must)),
            new ShareRange(Density(must), Density(may)),
            timed.Changes(series, pair => series.Born(window, pair), days),
            timed.Changes(series, pair => series.Died(window, pair), before));
    }

    private static double Density(CompactGraph graph) => graph.VertexCount < 2
        ? double.NaN
        : graph.EdgeCount / (graph.VertexCount * (graph.VertexCount - 1.0) / 2);

    private static int Components(CompactGraph graph)
    {
        var above = Enumerable.Range(0, graph.VertexCount).ToArray();
        var components = above.Length;
        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            var (left, right) = (Top(graph.EdgeFrom[edge]), Top(graph.EdgeTo[edge]));
            components -= left == right ? 0 : 1;
            above[left] = right;
        }

        return components;

        int Top(int vertex)
        {
            while (above[vertex] != vertex)
            {
                vertex = above[vertex] = above[above[vertex]];
            }

            return vertex;
        }
    }
}
