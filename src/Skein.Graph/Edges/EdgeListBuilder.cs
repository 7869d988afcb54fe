namespace Skein.Graph.Edges;

/// <summary>
/// Gathers edges one by one and proves each value once. Columns that no edge fills stay empty. Not safe for several threads.
/// </summary>
/// <param name="vertexCount">How many vertices there are at least; edges may name higher ones unless <paramref name="isFixed"/>.</param>
/// <param name="isFixed">True when an end at or above <paramref name="vertexCount"/> is an error.</param>
public sealed class EdgeListBuilder(int vertexCount = 0, bool isFixed = false)
{
    private readonly Column<int> _from = new();
    private readonly Column<int> _to = new();
    private readonly Column<double> _weights = new();
    private readonly Column<double> _probabilities = new();
    private readonly Column<byte> _layers = new();
    private readonly Column<EdgeSpan> _spans = new();
    private int _vertexCount = vertexCount >= 0 ? vertexCount : throw new ArgumentOutOfRangeException(nameof(vertexCount));

    /// <summary>How many edges it holds.</summary>
    public int Count => _from.Count;

    /// <summary>Adds an edge.</summary>
    /// <param name="from">The first end, zero or more.</param>
    /// <param name="to">The second end, zero or more; the same as the first for a self-loop.</param>
    /// <param name="weight">Its weight, finite and above zero.</param>
    /// <param name="probability">The probability that it exists, 0 to 1.</param>
    /// <param name="layer">Its layer.</param>
    /// <param name="span">When it holds; null when no time is given.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is outside its range or not a number.</exception>
    public void Add(int from, int to, double weight = 1, double probability = 1, byte layer = 0, EdgeSpan? span = null)
    {
        if (EdgeFaults.Of(from, to, weight, probability, isFixed ? _vertexCount : int.MaxValue) is { } fault)
        {
            throw new ArgumentOutOfRangeException(fault.Column, fault.Sentence);
        }

        if (span is { IsOrdered: false })
        {
            throw new ArgumentOutOfRangeException(nameof(span), "The bounds of a span are in order: earliest before latest, start before end.");
        }

        var row = _from.Count;
        _from.Add(from);
        _to.Add(to);
        _vertexCount = Math.Max(_vertexCount, Math.Max(from, to) + 1);
        _weights.AddUnless(1, weight, row);
        _probabilities.AddUnless(1, probability, row);
        _layers.AddUnless((byte)0, layer, row);
        _spans.AddUnless(EdgeSpan.Unknown, span ?? EdgeSpan.Unknown, row);
    }

    /// <summary>Makes the list. The builder may be filled further and asked again.</summary>
    public EdgeList ToEdgeList() => new(
        _vertexCount, _from.ToArray(), _to.ToArray(), _weights.ToArrayOf(Count), _probabilities.ToArrayOf(Count), _layers.ToArrayOf(Count), _spans.ToArrayOf(Count));

    // A column that stays empty until a value differs from its default.
    private sealed class Column<T>
        where T : struct, IEquatable<T>
    {
        private T[] _values = [];

        public int Count { get; private set; }

        public void Add(T value)
        {
            if (Count == _values.Length)
            {
                Array.Resize(ref _values, (int)Math.Min(Array.MaxLength, Math.Max(16L, 2L * Count)));
            }

            _values[Count++] = value;
        }

        public void AddUnless(T usual, T value, int row)
        {
            if (Count == 0 && value.Equals(usual))
            {
                return;
            }

            while (Count < row)
            {
                Add(usual);
            }

            Add(value);
        }

        public T[] ToArray() => _values.AsSpan(0, Count).ToArray();

        public T[]? ToArrayOf(int rows) => Count == rows && rows > 0 ? ToArray() : null;
    }
}
