using Skein.Graph.Centrality;
using Skein.Graph.Communities;
using Skein.Graph.Paths;
using Skein.Graph.Running;
using Skein.Graph.Structure;

namespace Skein.Graph.Metrics;

/// <summary>
/// A graph with what several metrics share, computed once when it is first asked for: distances, components, triangles. One thread uses it.
/// </summary>
/// <param name="graph">The graph.</param>
/// <param name="work">Threads and stop of what is computed; one thread when null, as ensembles share the threads among their graphs.</param>
/// <param name="scratch">What the graphs of one thread reuse one after the other; its own when null.</param>
public sealed class MeasuredGraph(CompactGraph graph, Work? work = null, MeasureScratch? scratch = null)
{
    private static readonly Work Single = new() { Threads = 1 };
    private readonly MeasureScratch _scratch = scratch ?? new MeasureScratch();
    private DistanceProfile? _distances;
    private LengthDistances? _lengthDistances;
    private ComponentSplit? _components;
    private double[]? _betweenness;
    private CommunityFinding? _communities;
    private EigenvectorValues? _eigenvector;
    private double[]? _clustering;
    private int[]? _trussness;
    private long[]? _triangles;

    /// <summary>The graph.</summary>
    public CompactGraph Graph { get; } = graph;

    /// <summary>On how many threads metrics are computed.</summary>
    public Work Work { get; } = work ?? Single;

    /// <summary>Its distances.</summary>
    public DistanceProfile Distances => _distances ??= Paths.Distances.FromAll(Graph, Work);

    /// <summary>Its distances where an edge is 1 ÷ its weight long.</summary>
    public LengthDistances LengthDistances =>
        _lengthDistances ??= Paths.LengthDistances.FromAll(EdgeLengths.FromStrengths(Graph), Work);

    /// <summary>Its components; of a directed graph the weak ones.</summary>
    public ComponentSplit Components => _components ??= Structure.Components.Weak(Graph, Work);

    /// <summary>The betweenness of its vertices, not normalized.</summary>
    public double[] Betweenness => _betweenness ??= _scratch.Betweenness(Graph, Work);

    /// <summary>Its division into groups by modularity, with seed 0.</summary>
    public CommunityFinding Communities => _communities ??= Leiden.Of(Graph, work: Work);

    /// <summary>Its eigenvector, and the largest eigenvalue.</summary>
    public EigenvectorValues Eigenvector => _eigenvector ??= Centrality.Eigenvector.Of(Graph, work: Work);

    /// <summary>The share of each vertex's pairs of neighbors that are tied.</summary>
    public double[] Clustering => _clustering ??= Structure.Clustering.LocalOf(SimpleGraph.Undirected(Graph), Triangles);

    /// <summary>The highest k of a truss that an edge of each vertex belongs to; 0 without an edge.</summary>
    public int[] Trussness => _trussness ??= Trusses.OfVertices(SimpleGraph.Undirected(Graph), Work);

    /// <summary>How many triangles each vertex belongs to.</summary>
    internal long[] Triangles => _triangles ??= Structure.Triangles.PerVertex(Graph, Work);
}

/// <summary>Space that graphs of similar size reuse one after the other. One thread uses it.</summary>
public sealed class MeasureScratch
{
    // Above this size a search from all vertices pays for relabeling and for threads.
    private const int MostSmall = 2_000;
    private BetweennessScratch? _betweenness;
    private int _vertices;

    internal double[] Betweenness(CompactGraph graph, Work work)
    {
        if (graph.IsDirected || graph.VertexCount > MostSmall || work.ThreadCount > 1)
        {
            return Centrality.Betweenness.OfVertices(graph, work: work);
        }

        if (_betweenness is null || _vertices < graph.VertexCount)
        {
            (_betweenness, _vertices) = (new BetweennessScratch(graph.VertexCount), graph.VertexCount);
        }

        var values = new double[graph.VertexCount];
        _betweenness.Run(graph.Offsets, graph.Targets, values);
        return values;
    }
}
