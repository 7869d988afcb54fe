using Skein.Graph.Edges;

namespace Skein.Graph;

/// <summary>
/// A graph on vertices 0 to <see cref="VertexCount"/> − 1 as compressed adjacency: the neighbors of a vertex lie side by side, in ascending
/// order. Immutable; shared between threads. An undirected edge lies in it twice, once as an arc from each end; a self-loop, where it is
/// kept, lies in it twice at its one vertex. Edges are numbered 0 to <see cref="EdgeCount"/> − 1: of an undirected graph in the order of
/// their smaller and then their larger end, of a directed one as their arcs lie.
/// </summary>
public sealed class CompactGraph
{
    private readonly int[] _offsets;
    private readonly int[] _targets;
    private readonly double[] _weights;
    private readonly double[] _probabilities;
    private readonly Lazy<int[]> _arcEdges;
    private readonly int[] _edgeFrom;
    private readonly int[] _edgeTo;
    private readonly Lazy<CompactGraph> _reversed;

    internal CompactGraph(
        bool isDirected, int[] offsets, int[] targets, int[] edgeFrom, int[] edgeTo, double[] weights, double[] probabilities, GraphBuild build)
    {
        (IsDirected, _offsets, _targets, _edgeFrom, _edgeTo) = (isDirected, offsets, targets, edgeFrom, edgeTo);
        (_weights, _probabilities, Build) = (weights, probabilities, build);
        _arcEdges = new(() => isDirected ? Enumerable.Range(0, targets.Length).ToArray() : GraphBuilding.NumberArcs(this));
        _reversed = new(() => isDirected ? GraphBuilding.Reverse(this) : this);
    }

    /// <summary>How many vertices there are, those without an edge included.</summary>
    public int VertexCount => _offsets.Length - 1;

    /// <summary>How many edges there are.</summary>
    public int EdgeCount => _edgeFrom.Length;

    /// <summary>True when an edge leads from its first end to its second only.</summary>
    public bool IsDirected { get; }

    /// <summary>What was left out or merged when the graph was built.</summary>
    public GraphBuild Build { get; }

    /// <summary>Where the arcs of each vertex begin in <see cref="Targets"/>; one more entry than there are vertices.</summary>
    public ReadOnlySpan<int> Offsets => _offsets;

    /// <summary>The vertex that each arc leads to.</summary>
    public ReadOnlySpan<int> Targets => _targets;

    /// <summary>The number of the edge that each arc belongs to. Made when first asked for: one integer an arc.</summary>
    public ReadOnlySpan<int> ArcEdges => _arcEdges.Value;

    /// <summary>The smaller end of each undirected edge, the first end of each directed one.</summary>
    public ReadOnlySpan<int> EdgeFrom => _edgeFrom;

    /// <summary>The other end of each edge.</summary>
    public ReadOnlySpan<int> EdgeTo => _edgeTo;

    /// <summary>The weight of each edge; empty when all weigh one.</summary>
    public ReadOnlySpan<double> Weights => _weights;

    /// <summary>The probability that each edge exists; empty when all are certain.</summary>
    public ReadOnlySpan<double> Probabilities => _probabilities;

    /// <summary>True when edges differ in weight.</summary>
    public bool IsWeighted => _weights.Length > 0;

    /// <summary>True when some edge is not certain.</summary>
    public bool IsUncertain => _probabilities.Length > 0;

    /// <summary>The graph with each edge turned round and numbered anew, made when first asked for; an undirected graph is its own.</summary>
    public CompactGraph Reversed => _reversed.Value;

    /// <summary>Builds a graph in time linear in vertices and edges.</summary>
    /// <param name="edges">The edges.</param>
    /// <param name="options">Direction, parallel edges, self-loops; a simple undirected graph when null.</param>
    public static CompactGraph From(EdgeList edges, GraphOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(edges);
        return GraphBuilding.Build(edges, options ?? new GraphOptions());
    }

    /// <summary>How many arcs leave a vertex: its degree in an undirected graph (a self-loop counts two), its out-degree in a directed one.</summary>
    /// <param name="vertex">The vertex.</param>
    public int Degree(int vertex) => _offsets[vertex + 1] - _offsets[vertex];

    /// <summary>The neighbors that the arcs of a vertex lead to, ascending.</summary>
    /// <param name="vertex">The vertex.</param>
    public ReadOnlySpan<int> Neighbors(int vertex) => _targets.AsSpan(_offsets[vertex], _offsets[vertex + 1] - _offsets[vertex]);

    /// <summary>The edges that the arcs of a vertex belong to, in the order of <see cref="Neighbors"/>.</summary>
    /// <param name="vertex">The vertex.</param>
    public ReadOnlySpan<int> IncidentEdges(int vertex) => ArcEdges[_offsets[vertex].._offsets[vertex + 1]];

    /// <summary>The number of an edge between two vertices, the first of several; −1 when there is none.</summary>
    /// <param name="from">One end; of a directed edge the first.</param>
    /// <param name="to">The other end.</param>
    public int FindEdge(int from, int to)
    {
        var at = Neighbors(from).BinarySearch(to);
        while (at > 0 && Neighbors(from)[at - 1] == to)
        {
            at--;
        }

        return at < 0 ? -1 : IncidentEdges(from)[at];
    }

    /// <summary>The weight of an edge; one where edges do not differ.</summary>
    /// <param name="edge">The number of the edge.</param>
    public double WeightOf(int edge) => _weights.Length == 0 ? 1 : _weights[edge];

    /// <summary>The probability of an edge; one where all are certain.</summary>
    /// <param name="edge">The number of the edge.</param>
    public double ProbabilityOf(int edge) => _probabilities.Length == 0 ? 1 : _probabilities[edge];
}
