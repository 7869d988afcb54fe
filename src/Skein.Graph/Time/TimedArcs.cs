using Skein.Graph.Edges;

namespace Skein.Graph.Time;

/// <summary>
/// What is left of an edge's unknown days once they are chosen for the best or for the worst: it can be entered until
/// <see cref="Until"/>, and is left on <see cref="From"/> or, if later, on the day it is entered.
/// </summary>
/// <remarks>
/// The best choice is the longest: it contains every other. The worst one depends on when the edge is reached. If that is no later than its
/// earliest end, the worst that can be is that it begins as late as it can; if it is later, that it has ended. So it helps for certain only
/// up to its earliest end, and then delays to its latest start, even where that lies after the earliest end. Each edge's worst day is chosen
/// when the edge is first reached, and for no two edges do these choices conflict; one choice is therefore the worst for all vertices.
/// </remarks>
internal readonly record struct Passage(int From, int Until)
{
    public static Passage Best(EdgeSpan tight) => new(tight.EarliestStart, tight.LatestEnd);

    public static Passage Worst(EdgeSpan tight) => new(tight.LatestStart, tight.EarliestEnd);

    /// <summary>The day on which the edge is passed by one who is ready on a day; null when it is too late or the window is over.</summary>
    public int? Pass(int ready, int last) => ready <= Until && Math.Max(ready, From) <= last ? Math.Max(ready, From) : null;

    /// <summary>The same with time turned round.</summary>
    public Passage Turned() => new(Turn(Until), Turn(From));

    public static int Turn(int day) => day == int.MinValue ? int.MaxValue : day == int.MaxValue ? int.MinValue : -day;
}

/// <summary>The edges that leave each vertex, with the passages of their best and their worst days.</summary>
internal sealed class TimedArcs
{
    private readonly int[] _offsets;
    private readonly int[] _rows;
    private readonly int[] _targets;
    private readonly Passage[] _best;
    private readonly Passage[] _worst;

    public TimedArcs(EdgeList edges, TemporalOptions options, bool isTurned = false)
    {
        ArgumentNullException.ThrowIfNull(edges);
        options.Check();
        (First, Last) = isTurned ? (Passage.Turn(options.Last), Passage.Turn(options.First)) : (options.First, options.Last);
        Options = options;
        (_best, _worst) = (new Passage[edges.Count], new Passage[edges.Count]);
        var arcs = new List<(int From, int To, int Row)>(2 * edges.Count);
        for (var row = 0; row < edges.Count; row++)
        {
            var span = edges.Spans.Length == 0 ? EdgeSpan.Unknown : SpanChoices.Tighten(edges.Spans[row]);
            (_best[row], _worst[row]) = (Passage.Best(span), Passage.Worst(span));
            if (isTurned)
            {
                (_best[row], _worst[row]) = (_best[row].Turned(), _worst[row].Turned());
            }

            var (from, to) = isTurned ? (edges.To[row], edges.From[row]) : (edges.From[row], edges.To[row]);
            if (from != to)
            {
                arcs.Add((from, to, row));
                if (!options.IsDirected)
                {
                    arcs.Add((to, from, row));
                }
            }
        }

        _offsets = new int[edges.VertexCount + 1];
        (_rows, _targets) = (new int[arcs.Count], new int[arcs.Count]);
        foreach (var (from, _, _) in arcs)
        {
            _offsets[from + 1]++;
        }

        for (var vertex = 0; vertex < edges.VertexCount; vertex++)
        {
            _offsets[vertex + 1] += _offsets[vertex];
        }

        var next = _offsets.AsSpan(0, edges.VertexCount).ToArray();
        foreach (var (from, to, row) in arcs)
        {
            (_targets[next[from]], _rows[next[from]++]) = (to, row);
        }
    }

    public int VertexCount => _offsets.Length - 1;

    public int First { get; }

    public int Last { get; }

    public TemporalOptions Options { get; }

    public (int Start, int End) ArcsOf(int vertex) => (_offsets[vertex], _offsets[vertex + 1]);

    public int TargetOf(int arc) => _targets[arc];

    public int RowOf(int arc) => _rows[arc];

    public Passage PassageOf(int arc, bool isWorst) => isWorst ? _worst[_rows[arc]] : _best[_rows[arc]];
}
