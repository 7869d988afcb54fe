using Skein.Graph;
using Skein.Graph.Edges;
using Skein.Model;
using Skein.Networks.Ties;

namespace Skein.Networks.Graphs;

/// <summary>What an edge counts for of which nobody has stated how probable it is.</summary>
public enum Unstated
{
    /// <summary>As if it were not there: the graph of what is established, the lower of the two bounds.</summary>
    Absent,

    /// <summary>As if it were certain: the graph of all that is said, the upper bound.</summary>
    Present,
}

/// <summary>
/// A network as graphs that the kernel computes on: a vertex a node, in the order of <see cref="Network.Nodes"/>, and an edge a pair of them
/// with at least one tie. Kinds of ties are layers and are never summed into a weight; directions are left to measures that ask for them.
/// Immutable.
/// </summary>
public sealed class NetworkGraph
{
    private readonly EdgeList _edges;

    private NetworkGraph(Network network, EquatableList<CanonicalId> vertices, EquatableList<TiedPair> pairs)
    {
        (Network, Vertices, Pairs) = (network, vertices, pairs);
        VertexOf = Vertices.Index().ToDictionary(row => row.Item, row => row.Index);
        _edges = Edges(pairs.Count, edge => 1);
        All = CompactGraph.From(_edges);
        EdgeKeys = [.. pairs.Select(KeyOf)];
    }

    /// <summary>The network that it shows.</summary>
    public Network Network { get; }

    /// <summary>The node of each vertex.</summary>
    public EquatableList<CanonicalId> Vertices { get; }

    /// <summary>The vertex of each node.</summary>
    public IReadOnlyDictionary<CanonicalId, int> VertexOf { get; }

    /// <summary>The pairs with a tie, by number of the edge in <see cref="All"/>.</summary>
    public EquatableList<TiedPair> Pairs { get; }

    /// <summary>All that is said: every pair with a tie, whatever its state.</summary>
    public CompactGraph All { get; }

    /// <summary>
    /// A key for each pair by number, the same in every network of the case, so that two networks draw a pair alike
    /// (<see cref="Skein.Graph.Uncertainty.WorldOptions.EdgeKeys"/>).
    /// </summary>
    public IReadOnlyList<ulong> EdgeKeys { get; }

    /// <summary>Pairs of which nobody has stated how probable they are and which are not established.</summary>
    public int UnstatedCount => Pairs.Count(pair => pair.State != TieState.Established && pair.Likelihood is null);

    /// <summary>Makes the graphs of a network.</summary>
    /// <param name="network">The network.</param>
    /// <param name="statements">The statements that it was projected from, by identifier.</param>
    /// <param name="likelihoodOf">What was stated of two nodes that are tied; null when nothing was.</param>
    /// <param name="isVertex">Which nodes are vertices; all when null. To be tied to one organisation is no tie of two persons.</param>
    public static NetworkGraph Of(
        Network network,
        IReadOnlyDictionary<StatementId, SourcedStatement> statements,
        Func<CanonicalId, CanonicalId, TieLikelihood?>? likelihoodOf = null,
        Func<NetworkNode, bool>? isVertex = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(statements);
        var vertices = network.Nodes.Where(isVertex ?? (_ => true)).Select(node => node.Id).ToEquatableList();
        var isIn = vertices.ToHashSet();
        var pairs = network.Ties
            .Where(tie => isIn.Contains(tie.A) && isIn.Contains(tie.B))
            .GroupBy(tie => tie.A.CompareTo(tie.B) < 0 ? (tie.A, tie.B) : (A: tie.B, B: tie.A))
            .OrderBy(group => group.Key)
            .Select(group => new TiedPair(
                group.Key.A,
                group.Key.B,
                group.ToEquatableList(),
                group.Min(tie => TieStates.Of(tie, statements)),
                group.All(tie => tie.Through.Count > 0),
                group.SelectMany(tie => tie.Statements).Select(id => statements[id].Origin).Distinct().Order().ToEquatableList(),
                likelihoodOf?.Invoke(group.Key.A, group.Key.B)))
            .ToEquatableList();
        return new NetworkGraph(network, vertices, pairs);
    }

    /// <summary>
    /// The graph with the probability of each edge: a stated one as stated, whatever its state; otherwise an established pair is certain, and
    /// any other is what <paramref name="unstated"/> says. Every pair keeps its number.
    /// </summary>
    /// <param name="unstated">What a pair counts for of which nobody has stated how probable it is.</param>
    public CompactGraph WithLikelihoods(Unstated unstated) => CompactGraph.From(Edges(Pairs.Count, edge =>
        Pairs[edge].Likelihood?.Probability ?? (Pairs[edge].State == TieState.Established || unstated == Unstated.Present ? 1 : 0)));

    /// <summary>The graph of some pairs on all vertices; numbers of edges are its own.</summary>
    /// <param name="isChosen">Whether a pair is in it.</param>
    public CompactGraph Where(Func<TiedPair, bool> isChosen) => CompactGraph.From(_edges.Where(edge => isChosen(Pairs[edge])));

    private EdgeList Edges(int count, Func<int, double> probabilityOf)
    {
        var edges = new EdgeListBuilder(Vertices.Count, isFixed: true);
        for (var edge = 0; edge < count; edge++)
        {
            edges.Add(VertexOf[Pairs[edge].A], VertexOf[Pairs[edge].B], probability: probabilityOf(edge));
        }

        return edges.ToEdgeList();
    }

    // FNV-1a over both identifiers: stable between runs and machines, which string hashes are not.
    private static ulong KeyOf(TiedPair pair)
    {
        var hash = 14_695_981_039_346_656_037UL;
        foreach (var letter in $"{pair.A.Value}\n{pair.B.Value}")
        {
            hash = (hash ^ letter) * 1_099_511_628_211UL;
        }

        return hash;
    }
}
