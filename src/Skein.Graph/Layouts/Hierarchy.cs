namespace Skein.Graph.Layouts;

/// <summary>
/// One component in layers, with a point on every layer that an edge passes, so that each link leads from one layer to the next. Places
/// 0 to the number of vertices − 1 are vertices, those after are passing points.
/// </summary>
internal sealed class Hierarchy
{
    private readonly Neighborhood _part;
    private readonly List<(int Edge, int[] Points)> _chains = [];

    public Hierarchy(CompactGraph graph, Neighborhood part, int[] edges, int[] layers, bool[] isReversed, LayeredOptions options)
    {
        _part = part;
        LayerOf = [.. part.Vertices.Select(vertex => layers[vertex])];
        Radii = [.. part.Vertices.Select(options.RadiusOf)];
        VertexCount = part.Count;
        for (var place = 0; place < VertexCount; place++)
        {
            Above.Add([]);
            Below.Add([]);
        }

        foreach (var edge in edges)
        {
            var (start, end) = (LocalOf(graph.EdgeFrom[edge]), LocalOf(graph.EdgeTo[edge]));
            var (top, bottom) = isReversed[edge] ? (end, start) : (start, end);
            var points = new List<int>();
            var last = top;
            for (var layer = LayerOf[top] + 1; layer < LayerOf[bottom]; layer++)
            {
                LayerOf.Add(layer);
                Radii.Add(0);
                Above.Add([]);
                Below.Add([]);
                points.Add(LayerOf.Count - 1);
                Link(last, points[^1]);
                last = points[^1];
            }

            Link(last, bottom);
            _chains.Add((edge, [.. points]));
        }

        Order = [.. Enumerable.Range(0, LayerOf.Max() + 1).Select(_ => new List<int>())];
        (X, Y) = (new double[LayerOf.Count], new double[LayerOf.Count]);
    }

    /// <summary>How many places are vertices.</summary>
    public int VertexCount { get; }

    public List<int> LayerOf { get; }

    public List<double> Radii { get; }

    public List<List<int>> Above { get; } = [];

    public List<List<int>> Below { get; } = [];

    /// <summary>The places of each layer from left to right.</summary>
    public List<int>[] Order { get; set; }

    public double[] X { get; }

    public double[] Y { get; }

    public bool IsVertex(int place) => place < VertexCount;

    /// <summary>Hands the coordinates over to the vertices and edges of the graph.</summary>
    public void Write(CompactGraph graph, bool[] isReversed, double[] x, double[] y, (double X, double Y)[][] bends)
    {
        foreach (var (index, vertex) in _part.Vertices.Index())
        {
            (x[vertex], y[vertex]) = (X[index], Y[index]);
        }

        foreach (var (edge, points) in _chains)
        {
            var bend = points.Select(point => (X[point], Y[point]));
            bends[edge] = [.. isReversed[edge] ? bend.Reverse() : bend];
        }
    }

    private int LocalOf(int vertex) => Array.BinarySearch(_part.Vertices, vertex);

    private void Link(int top, int bottom)
    {
        Below[top].Add(bottom);
        Above[bottom].Add(top);
    }
}
