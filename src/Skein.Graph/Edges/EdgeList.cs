namespace Skein.Graph.Edges;

/// <summary>
/// Edges as columns: ends, and, where they are given, weights, probabilities, layers and spans. A column that is not given is empty and
/// means the same for every edge: weight one, certain, one layer, no time. Immutable; safe for many threads. An <see cref="EdgeListBuilder"/>
/// makes one and proves its values, so that the kernels need not look again.
/// </summary>
public sealed class EdgeList
{
    private readonly int[] _from;
    private readonly int[] _to;
    private readonly double[] _weights;
    private readonly double[] _probabilities;
    private readonly byte[] _layers;
    private readonly EdgeSpan[] _spans;

    internal EdgeList(
        int vertexCount, int[] from, int[] to, double[]? weights = null, double[]? probabilities = null, byte[]? layers = null, EdgeSpan[]? spans = null)
    {
        VertexCount = vertexCount;
        (_from, _to) = (from, to);
        (_weights, _probabilities, _layers, _spans) = (weights ?? [], probabilities ?? [], layers ?? [], spans ?? []);
    }

    /// <summary>How many vertices there are, those without an edge included; they are numbered from zero.</summary>
    public int VertexCount { get; }

    /// <summary>How many edges there are.</summary>
    public int Count => _from.Length;

    /// <summary>The first end of each edge; where a graph is directed, the end it leads from.</summary>
    public ReadOnlySpan<int> From => _from;

    /// <summary>The second end of each edge.</summary>
    public ReadOnlySpan<int> To => _to;

    /// <summary>The weight of each edge, finite and above zero; empty when all weigh one.</summary>
    public ReadOnlySpan<double> Weights => _weights;

    /// <summary>The probability that each edge exists, 0 to 1; empty when all are certain.</summary>
    public ReadOnlySpan<double> Probabilities => _probabilities;

    /// <summary>The layer of each edge, a number of the caller's; empty when there is one layer.</summary>
    public ReadOnlySpan<byte> Layers => _layers;

    /// <summary>When each edge holds; empty when no times are given.</summary>
    public ReadOnlySpan<EdgeSpan> Spans => _spans;

    /// <summary>The edges of one layer, on the same vertices.</summary>
    /// <param name="layer">The layer.</param>
    public EdgeList InLayer(byte layer) => Where(row => _layers.Length == 0 ? layer == 0 : _layers[row] == layer);

    /// <summary>The edges that touch a window of days, on the same vertices; an edge of a list without spans touches every window.</summary>
    /// <param name="first">The first day of the window.</param>
    /// <param name="last">The last day of the window.</param>
    /// <param name="onlyCertain">True for edges that touch it whatever the unknown days are, false for those that may.</param>
    public EdgeList During(int first, int last, bool onlyCertain = false) => Where(row =>
        _spans.Length == 0 || (onlyCertain ? _spans[row].MustTouch(first, last) : _spans[row].MayTouch(first, last)));

    /// <summary>The edges that a test chooses, in their order, on the same vertices.</summary>
    /// <param name="isChosen">Whether the edge of that row is kept.</param>
    public EdgeList Where(Func<int, bool> isChosen)
    {
        ArgumentNullException.ThrowIfNull(isChosen);
        var rows = new List<int>(Count);
        for (var row = 0; row < Count; row++)
        {
            if (isChosen(row))
            {
                rows.Add(row);
            }
        }

        return new EdgeList(VertexCount, Pick(_from)!, Pick(_to)!, Pick(_weights), Pick(_probabilities), Pick(_layers), Pick(_spans));

        T[]? Pick<T>(T[] column)
        {
            if (column.Length == 0 && Count > 0)
            {
                return null;
            }

            var picked = new T[rows.Count];
            for (var index = 0; index < picked.Length; index++)
            {
                picked[index] = column[rows[index]];
            }

            return picked;
        }
    }
}
