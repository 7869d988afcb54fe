using Skein.Graph.Edges;
using Skein.Graph.Time;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Networks.Graphs;
using Skein.Networks.Ties;

namespace Skein.Networks.Change;

/// <summary>A network's pairs with the spans of their ties, to be laid into windows; pairs and vertices keep their numbers. Immutable.</summary>
public sealed class TimedNetwork
{
    private readonly NetworkGraph _graph;
    private readonly (Tie Tie, EquatableList<EdgeSpan> Spans)[][] _ties;
    private readonly EdgeList _edges;

    /// <summary>Dates the pairs of a network.</summary>
    /// <param name="graph">The network.</param>
    /// <param name="padding">How far approximate dates are widened; null, the default, for strict bounds.</param>
    public TimedNetwork(NetworkGraph graph, FuzzyPadding? padding = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        _graph = graph;
        _ties = [.. graph.Pairs.Select(pair => pair.Ties.Select(tie => (tie, TieSpans.Of(tie, padding))).ToArray())];
        var edges = new EdgeListBuilder(graph.Vertices.Count, isFixed: true);
        foreach (var (pair, ties) in graph.Pairs.Zip(_ties))
        {
            foreach (var span in ties.SelectMany(tie => tie.Spans.Count == 0 ? [EdgeSpan.Unknown] : (IEnumerable<EdgeSpan>)tie.Spans))
            {
                edges.Add(graph.VertexOf[pair.A], graph.VertexOf[pair.B], span: span);
            }
        }

        _edges = edges.ToEdgeList();
    }

    /// <summary>The first and the last day that a tie names, as spans count days; null when none does.</summary>
    public DayWindow? Days()
    {
        var days = _edges.Spans.ToArray()
            .SelectMany(span => new[] { span.EarliestStart, span.LatestStart, span.EarliestEnd, span.LatestEnd })
            .Where(day => day is not (int.MinValue or int.MaxValue))
            .ToList();
        return days.Count == 0 ? null : new DayWindow(days.Min(), days.Max());
    }

    /// <summary>Lays the pairs into windows: edges of the series are pairs by number.</summary>
    /// <param name="windows">The windows, in time.</param>
    /// <param name="undated">What becomes of pairs of which no tie is dated.</param>
    public WindowSeries Lay(IReadOnlyList<DayWindow> windows, UndatedEdges undated = UndatedEdges.InNone) =>
        Windows.Of(_edges, windows, new WindowOptions { Undated = undated });

    /// <summary>The pairs of which something is possible, with the ties that may hold in one of some windows.</summary>
    internal EquatableList<PairChange> Changes(WindowSeries series, Func<int, TimeCertainty> answerOf, params DayWindow[] windows) =>
        Enumerable.Range(0, _ties.Length)
            .Select(pair => (Pair: pair, Answer: answerOf(pair)))
            .Where(row => row.Answer != TimeCertainty.Impossible)
            .Select(row => new PairChange(_graph.Pairs[row.Pair], Of(row.Answer), TiesIn(row.Pair, windows, series.Undated)))
            .ToEquatableList();

    internal static Certainty Of(TimeCertainty answer) => answer switch
    {
        TimeCertainty.Certain => Certainty.Certain,
        TimeCertainty.Possible => Certainty.Possible,
        _ => Certainty.Impossible,
    };

    private EquatableList<Tie> TiesIn(int pair, DayWindow[] windows, UndatedEdges undated) => _ties[pair]
        .Where(row => row.Spans.Count == 0
            ? undated == UndatedEdges.InAll
            : row.Spans.Any(span => Array.Exists(windows, window => span.MayTouch(window.First, window.Last))))
        .Select(row => row.Tie)
        .ToEquatableList();
}
