using Skein.Graph.Edges;
using Skein.Graph.Time;

namespace Skein.Graph.Tests.Time;

/// <summary>Small lists of edges with uncertain days, and every choice of these days, by enumeration.</summary>
internal static class TimedCases
{
    /// <summary>The last day that a case knows; the first is 0.</summary>
    public const int LastDay = 3;

    /// <summary>Stands for a past without bound in an enumeration, and <see cref="Future"/> for a future.</summary>
    public const int Past = -2;

    public const int Future = 5;

    /// <summary>A list of up to four edges on up to four vertices, most of them with bounds; parallel edges and self-loops among them.</summary>
    public static EdgeList Make(Random random, bool isUnbounded = false)
    {
        var edges = new EdgeListBuilder(random.Next(2, 5), isFixed: true);
        var vertices = edges.ToEdgeList().VertexCount;
        for (var row = random.Next(0, isUnbounded ? 4 : 5); row > 0; row--)
        {
            edges.Add(random.Next(vertices), random.Next(vertices), span: Span(random, isUnbounded));
        }

        return edges.ToEdgeList();
    }

    public static EdgeSpan Span(Random random, bool isUnbounded = false)
    {
        while (true)
        {
            var span = new EdgeSpan(Day(isEarly: true), Day(isEarly: false), Day(isEarly: true), Day(isEarly: false));
            if (span.IsOrdered)
            {
                return span;
            }
        }

        int Day(bool isEarly) => isUnbounded && random.Next(3) == 0 ? isEarly == (random.Next(6) > 0) ? int.MinValue : int.MaxValue : random.Next(LastDay + 1);
    }

    /// <summary>All choices of the days of some edges: every combination of a start and an end for each, the end on or after the start.</summary>
    public static IEnumerable<(int Start, int End)[]> Choices(IReadOnlyList<EdgeSpan> spans)
    {
        var ofEach = spans.Select(span => (
            from start in Enumerable.Range(Finite(span.EarliestStart), Finite(span.LatestStart) - Finite(span.EarliestStart) + 1)
            from end in Enumerable.Range(Finite(span.EarliestEnd), Finite(span.LatestEnd) - Finite(span.EarliestEnd) + 1)
            where start <= end
            select (start, end)).ToArray()).ToArray();
        var at = new int[ofEach.Length];
        while (true)
        {
            yield return [.. at.Select((choice, row) => ofEach[row][choice])];
            var row = 0;
            while (row < at.Length && ++at[row] == ofEach[row].Length)
            {
                at[row++] = 0;
            }

            if (row == at.Length)
            {
                yield break;
            }
        }
    }

    /// <summary>The span of each edge; a list of undated edges keeps none.</summary>
    public static EdgeSpan[] SpansOf(EdgeList edges) =>
        edges.Spans.Length > 0 ? edges.Spans.ToArray() : [.. Enumerable.Repeat(EdgeSpan.Unknown, edges.Count)];

    public static int Finite(int day) => day switch { int.MinValue => Past, int.MaxValue => Future, _ => day };

    public static int Unbounded(int day) => day switch { Past => int.MinValue, Future => int.MaxValue, _ => day };

    /// <summary>
    /// Day by day, who is reached: on each day those go on who were reached before, or, where the same day is allowed, on that day too.
    /// </summary>
    public static int?[] Spread(EdgeList edges, (int Start, int End)[] days, int from, TemporalOptions options)
    {
        var reached = new int?[edges.VertexCount];
        reached[from] = Math.Max(options.First, Past);
        for (var day = Math.Max(options.First, Past); day <= Math.Min(options.Last, Future); day++)
        {
            for (var hasGrown = true; hasGrown;)
            {
                hasGrown = false;
                for (var row = 0; row < edges.Count; row++)
                {
                    if (days[row].Start <= day && day <= days[row].End)
                    {
                        Pass(edges.From[row], edges.To[row]);
                        if (!options.IsDirected)
                        {
                            Pass(edges.To[row], edges.From[row]);
                        }
                    }
                }

                void Pass(int one, int other)
                {
                    var isReady = reached[one] is { } since && (!options.NeedsLaterDay || one == from || since < day);
                    if (isReady && reached[other] is null)
                    {
                        (reached[other], hasGrown) = (day, true);
                    }
                }
            }
        }

        return reached;
    }

    public static TemporalOptions Options(Random random, bool isUnbounded = false) => new()
    {
        IsDirected = random.Next(2) == 0,
        NeedsLaterDay = !isUnbounded && random.Next(2) == 0,
        First = isUnbounded && random.Next(2) == 0 ? int.MinValue : random.Next(2),
        Last = isUnbounded && random.Next(2) == 0 ? int.MaxValue : LastDay - random.Next(2),
    };
}
