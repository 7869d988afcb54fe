using Skein.Graph.Edges;

namespace Skein.Graph.Time;

/// <summary>
/// Edges laid into windows. Edges between the same two vertices are one pair, which touches a window when one of them does; pairs are
/// numbered as the edges of <see cref="Whole"/>. Immutable; safe for many threads.
/// </summary>
public sealed class WindowSeries
{
    private readonly EdgeList _edges;
    private readonly WindowOptions _options;
    private readonly EdgeSpan?[] _spans;
    private readonly EdgeSpan[][] _ofPair;

    internal WindowSeries(EdgeList edges, IReadOnlyList<DayWindow> windows, WindowOptions options)
    {
        (_edges, _options, Windows) = (edges, options, [.. windows]);
        Whole = CompactGraph.From(edges, options.Graph with { KeepsParallelEdges = false });
        _spans = new EdgeSpan?[edges.Count];
        var ofPair = Enumerable.Range(0, Whole.EdgeCount).Select(_ => new List<EdgeSpan>(1)).ToArray();
        var isDated = new bool[Whole.EdgeCount];
        for (var row = 0; row < edges.Count; row++)
        {
            var isUndated = edges.Spans.Length == 0 || edges.Spans[row] == EdgeSpan.Unknown;
            _spans[row] = !isUndated ? SpanChoices.Tighten(edges.Spans[row]) : options.Undated == UndatedEdges.InAll ? SpanChoices.Always : null;
            var pair = Whole.FindEdge(edges.From[row], edges.To[row]);
            if (pair >= 0)
            {
                isDated[pair] |= !isUndated;
                if (_spans[row] is { } span)
                {
                    ofPair[pair].Add(span);
                }
            }
        }

        _ofPair = [.. ofPair.Select(spans => spans.ToArray())];
        UndatedCount = isDated.Count(dated => !dated);
    }

    /// <summary>The windows, in time.</summary>
    public IReadOnlyList<DayWindow> Windows { get; }

    /// <summary>The graph of all edges whatever their days, undated ones included.</summary>
    public CompactGraph Whole { get; }

    /// <summary>How many pairs have no edge with a known day, whichever way they are treated.</summary>
    public int UndatedCount { get; }

    /// <summary>What became of them.</summary>
    public UndatedEdges Undated => _options.Undated;

    /// <summary>The graph of the edges that may touch a window, on all vertices.</summary>
    /// <param name="window">The number of the window.</param>
    public CompactGraph May(int window) => GraphOf(span => MayTouch(span, Windows[window]));

    /// <summary>The graph of the edges that touch a window whatever the unknown days are, on all vertices.</summary>
    /// <param name="window">The number of the window.</param>
    public CompactGraph Must(int window) => GraphOf(span => MustTouch(span, Windows[window]));

    /// <summary>Whether a pair touches a window.</summary>
    /// <param name="window">The number of the window.</param>
    /// <param name="pair">The number of the pair.</param>
    public TimeCertainty Touching(int window, int pair)
    {
        var days = Windows[window];
        return Answer(Array.Exists(_ofPair[pair], span => MustTouch(span, days)), Array.Exists(_ofPair[pair], span => MayTouch(span, days)));
    }

    /// <summary>Whether a pair touches a window and not the one before; impossible in the first window.</summary>
    /// <param name="window">The number of the window.</param>
    /// <param name="pair">The number of the pair.</param>
    public TimeCertainty Born(int window, int pair)
    {
        if (window == 0)
        {
            return TimeCertainty.Impossible;
        }

        var (before, now) = (Windows[window - 1], Windows[window]);
        var (was, isNow) = (Touching(window - 1, pair), Touching(window, pair));
        return Answer(
            isNow == TimeCertainty.Certain && was == TimeCertainty.Impossible,
            was != TimeCertainty.Certain && Array.Exists(_ofPair[pair], span => SpanChoices.CanBeBorn(span, before, now)));
    }

    /// <summary>Whether a pair touches the window before and not this one; impossible in the first window.</summary>
    /// <param name="window">The number of the window.</param>
    /// <param name="pair">The number of the pair.</param>
    public TimeCertainty Died(int window, int pair)
    {
        if (window == 0)
        {
            return TimeCertainty.Impossible;
        }

        var (before, now) = (Windows[window - 1], Windows[window]);
        var (was, isNow) = (Touching(window - 1, pair), Touching(window, pair));
        return Answer(
            was == TimeCertainty.Certain && isNow == TimeCertainty.Impossible,
            isNow != TimeCertainty.Certain && Array.Exists(_ofPair[pair], span => SpanChoices.CanDie(span, before, now)));
    }

    /// <summary>Whether a pair touches a window and the one before; impossible in the first window.</summary>
    /// <param name="window">The number of the window.</param>
    /// <param name="pair">The number of the pair.</param>
    public TimeCertainty Persisting(int window, int pair) => window == 0
        ? TimeCertainty.Impossible
        : (TimeCertainty)Math.Min((int)Touching(window - 1, pair), (int)Touching(window, pair));

    /// <summary>The counts of a window.</summary>
    /// <param name="window">The number of the window.</param>
    /// <param name="isCounted">Whether a pair, by number, is counted; all are when null.</param>
    public WindowFacts Facts(int window, Func<int, bool>? isCounted = null)
    {
        var counts = new WindowCounts(Whole.VertexCount);
        for (var pair = 0; pair < _ofPair.Length; pair++)
        {
            if (isCounted is null || isCounted(pair))
            {
                counts.Add(
                    (Whole.EdgeFrom[pair], Whole.EdgeTo[pair]),
                    Touching(window, pair),
                    window == 0 ? TimeCertainty.Impossible : Touching(window - 1, pair),
                    Born(window, pair),
                    Died(window, pair),
                    window == 0 || Array.TrueForAll(_ofPair[pair], span => SpanChoices.CanMissBoth(span, Windows[window - 1], Windows[window])));
            }
        }

        return counts.ToFacts(Windows[window], isFirst: window == 0);
    }

    // For all choices of several edges, one of them touches exactly when one of them must: each other one can be chosen to miss.
    private static TimeCertainty Answer(bool isCertain, bool isPossible) =>
        isCertain ? TimeCertainty.Certain : isPossible ? TimeCertainty.Possible : TimeCertainty.Impossible;

    private static bool MayTouch(EdgeSpan span, DayWindow window) => span.MayTouch(window.First, window.Last);

    private static bool MustTouch(EdgeSpan span, DayWindow window) => span.MustTouch(window.First, window.Last);

    private CompactGraph GraphOf(Predicate<EdgeSpan> touches) =>
        CompactGraph.From(_edges.Where(row => _spans[row] is { } span && touches(span)), _options.Graph with { KeepsParallelEdges = false });
}
