using Skein.Graph.Edges;
using Skein.Graph.Running;

namespace Skein.Graph.Time;

/// <summary>
/// Paths that respect time: each step is taken on a day on which its edge holds, no earlier than the step before it, or later if the options
/// say so (Kempe, Kleinberg and Kumar 2002, doi:10.1006/jcss.2002.1829; Holme and Saramäki 2012, doi:10.1016/j.physrep.2012.03.001). An edge
/// that lasts may be used on any day from its start to its end; a step takes no time; waiting at a vertex is allowed. Self-loops are passed
/// over, parallel edges are several chances.
/// </summary>
/// <remarks>
/// Of an edge whose days are known within bounds only, every start and end within them is a choice, the end on or after the start, and edges
/// are chosen independently of each other. What is possible holds under some choice for all edges, what is certain under every one. Both are
/// exact and cost no more than known days: the best choice for all edges at once is that each lasts as long as it can; and if under every
/// choice some path respects time, one path does under every choice, found by entering each edge no later than its earliest end and leaving
/// it no earlier than its latest start. An undated edge may hold on any day: alone, in a window without bounds, it is a path for certain.
/// Days without bound stand for a past and a future that no other day lies before or after: an arrival on <see cref="int.MaxValue"/> is one
/// on a day that is not known.
/// </remarks>
public static class TemporalPaths
{
    private const int PieceCount = 64;

    /// <summary>
    /// The earliest day on which each vertex can be reached: under the best choice, and the latest that this day can be under any. The vertex
    /// itself has the first day of the window. Dijkstra's algorithm, once for each.
    /// </summary>
    /// <param name="edges">The edges and their spans.</param>
    /// <param name="from">Where the paths start.</param>
    /// <param name="options">Direction, window, equal days; the defaults when null.</param>
    public static TemporalReach EarliestArrival(EdgeList edges, int from, TemporalOptions? options = null)
    {
        var arcs = new TimedArcs(edges, options ?? new TemporalOptions());
        Check(arcs, from);
        return new TemporalReach(Arrive(arcs, from, isWorst: false), Arrive(arcs, from, isWorst: true), isTurned: false);
    }

    /// <summary>
    /// The latest day on which each vertex can be left so that another is still reached: under the best choice, and the earliest that this
    /// day can be under any. The vertex itself has the last day of the window.
    /// </summary>
    /// <param name="edges">The edges and their spans.</param>
    /// <param name="to">Where the paths end.</param>
    /// <param name="options">Direction, window, equal days; the defaults when null.</param>
    public static TemporalReach LatestDeparture(EdgeList edges, int to, TemporalOptions? options = null)
    {
        var arcs = new TimedArcs(edges, options ?? new TemporalOptions(), isTurned: true);
        Check(arcs, to);
        return new TemporalReach(Depart(isWorst: false), Depart(isWorst: true), isTurned: true);

        (int? Figure, Way? Way)[] Depart(bool isWorst) =>
            [.. Arrive(arcs, to, isWorst).Select(row => (row.Figure is { } day ? Passage.Turn(day) : (int?)null, row.Way))];
    }

    /// <summary>
    /// The fewest steps by which each vertex is reached: under the best choice, and by one path that respects time under every choice. The
    /// second may exceed what each choice needs, when different choices have different short paths. Time linear in edges a step.
    /// </summary>
    /// <param name="edges">The edges and their spans.</param>
    /// <param name="from">Where the paths start.</param>
    /// <param name="options">Direction, window, equal days; the defaults when null.</param>
    public static TemporalReach FewestSteps(EdgeList edges, int from, TemporalOptions? options = null)
    {
        var arcs = new TimedArcs(edges, options ?? new TemporalOptions());
        Check(arcs, from);
        return new TemporalReach(Step(arcs, from, isWorst: false), Step(arcs, from, isWorst: true), isTurned: false);
    }

    /// <summary>How many ordered pairs of vertices have a path that respects time; no list of vertices is kept.</summary>
    /// <param name="edges">The edges and their spans.</param>
    /// <param name="options">Direction, window, equal days; the defaults when null.</param>
    /// <param name="work">Threads, progress, stop.</param>
    public static TemporalReachability Reachability(EdgeList edges, TemporalOptions? options = null, Work? work = null)
    {
        var arcs = new TimedArcs(edges, options ?? new TemporalOptions());
        var counts = new (long Certain, long Possible)[Math.Min(PieceCount, arcs.VertexCount)];
        Pieces.Run(counts.Length, work ?? Work.Default, () => 0, (piece, _) =>
        {
            var (start, end) = Pieces.Slice(piece, counts.Length, arcs.VertexCount);
            for (var from = start; from < end; from++)
            {
                counts[piece].Certain += Arrive(arcs, from, isWorst: true).Count(row => row.Figure is not null) - 1;
                counts[piece].Possible += Arrive(arcs, from, isWorst: false).Count(row => row.Figure is not null) - 1;
            }
        });

        var n = (long)arcs.VertexCount;
        return new TemporalReachability(n * Math.Max(0, n - 1), counts.Sum(count => count.Certain), counts.Sum(count => count.Possible));
    }

    private static (int? Figure, Way? Way)[] Arrive(TimedArcs arcs, int from, bool isWorst)
    {
        var reached = new (int? Figure, Way? Way)[arcs.VertexCount];
        var isDone = new bool[arcs.VertexCount];
        var queue = new PriorityQueue<int, int>();
        reached[from] = (arcs.First, null);
        queue.Enqueue(from, arcs.First);
        while (queue.TryDequeue(out var vertex, out _))
        {
            if (isDone[vertex])
            {
                continue;
            }

            isDone[vertex] = true;
            var (day, way) = reached[vertex];
            var ready = vertex == from ? arcs.First : arcs.Options.ReadyAfter(day!.Value);
            var (start, end) = arcs.ArcsOf(vertex);
            for (var arc = start; arc < end; arc++)
            {
                var target = arcs.TargetOf(arc);
                if (!isDone[target] && arcs.PassageOf(arc, isWorst).Pass(ready, arcs.Last) is { } arrival && !(reached[target].Figure <= arrival))
                {
                    reached[target] = (arrival, new Way(arcs.RowOf(arc), way));
                    queue.Enqueue(target, arrival);
                }
            }
        }

        return reached;
    }

    // Whoever is reached by fewer steps may be reached later; with each further step only those go on who are reached earlier than before.
    private static (int? Figure, Way? Way)[] Step(TimedArcs arcs, int from, bool isWorst)
    {
        var reached = new (int? Figure, Way? Way)[arcs.VertexCount];
        var days = new int?[arcs.VertexCount];
        reached[from] = (0, null);
        days[from] = arcs.First;
        var frontier = new List<(int Vertex, int Ready, Way? Way)> { (from, arcs.First, null) };
        for (var steps = 1; frontier.Count > 0; steps++)
        {
            var next = new Dictionary<int, (int Day, Way Way)>();
            foreach (var (vertex, ready, way) in frontier)
            {
                var (start, end) = arcs.ArcsOf(vertex);
                for (var arc = start; arc < end; arc++)
                {
                    var target = arcs.TargetOf(arc);
                    if (arcs.PassageOf(arc, isWorst).Pass(ready, arcs.Last) is { } arrival
                        && !(days[target] <= arrival) && !(next.TryGetValue(target, out var other) && other.Day <= arrival))
                    {
                        next[target] = (arrival, new Way(arcs.RowOf(arc), way));
                    }
                }
            }

            frontier.Clear();
            foreach (var (vertex, (day, way)) in next.OrderBy(row => row.Key))
            {
                days[vertex] = day;
                reached[vertex] = reached[vertex].Figure is null ? (steps, way) : reached[vertex];
                frontier.Add((vertex, arcs.Options.ReadyAfter(day), way));
            }
        }

        return reached;
    }

    private static void Check(TimedArcs arcs, int vertex)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(vertex);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(vertex, arcs.VertexCount);
    }
}
