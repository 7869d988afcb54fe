using Skein.Graph.Edges;
using Skein.Graph.Running;

namespace Skein.Graph.Communities;

/// <summary>In which share of several partitions two vertices are together. Immutable; safe for many threads.</summary>
public sealed class CoMembership
{
    private readonly int[] _first;
    private readonly int[] _second;
    private readonly double[] _shares;

    private CoMembership(int vertexCount, bool isOfAllPairs, int[] first, int[] second, double[] shares)
    {
        (VertexCount, IsOfAllPairs) = (vertexCount, isOfAllPairs);
        (_first, _second, _shares) = (first, second, shares);
    }

    /// <summary>How many vertices there are.</summary>
    public int VertexCount { get; }

    /// <summary>True when every pair was looked at; false when only tied ones were.</summary>
    public bool IsOfAllPairs { get; }

    /// <summary>How many pairs were ever together.</summary>
    public int Count => _shares.Length;

    /// <summary>The lower vertex of each pair; pairs are in order.</summary>
    public ReadOnlySpan<int> First => _first;

    /// <summary>The higher vertex of each pair.</summary>
    public ReadOnlySpan<int> Second => _second;

    /// <summary>The share of partitions in which the pair is together, above 0, at most 1.</summary>
    public ReadOnlySpan<double> Shares => _shares;

    /// <summary>
    /// Counts over partitions of the vertices of a graph: over every pair, or over its edges only. With weights, which sum to one, the share of a
    /// pair is the weight of the partitions in which it is together.
    /// </summary>
    internal static CoMembership Of(CompactGraph graph, IReadOnlyList<Partition> partitions, bool isOfAllPairs, Work work, double[]? weights = null)
    {
        const int PieceCount = 64;
        var n = graph.VertexCount;
        var found = new (List<int> First, List<int> Second, List<double> Shares)[PieceCount];
        Pieces.Run(PieceCount, work with { Progress = null }, () => new double[n], (piece, counts) =>
        {
            var (first, second, shares) = found[piece] = ([], [], []);
            var (start, end) = Pieces.Slice(piece, PieceCount, n);
            for (var vertex = start; vertex < end; vertex++)
            {
                var others = isOfAllPairs ? default : graph.Neighbors(vertex);
                var length = isOfAllPairs ? n - vertex - 1 : others.Length;
                counts.AsSpan(0, length).Clear();
                for (var number = 0; number < partitions.Count; number++)
                {
                    var groups = partitions[number].Groups;
                    var (own, weight) = (groups[vertex], weights is null ? 1 : weights[number]);
                    for (var index = 0; index < length; index++)
                    {
                        counts[index] += groups[isOfAllPairs ? vertex + 1 + index : others[index]] == own ? weight : 0;
                    }
                }

                for (var index = 0; index < length; index++)
                {
                    var other = isOfAllPairs ? vertex + 1 + index : others[index];
                    if (other > vertex && counts[index] > 0 && (index == 0 || isOfAllPairs || others[index - 1] != other))
                    {
                        first.Add(vertex);
                        second.Add(other);
                        shares.Add(weights is null ? counts[index] / partitions.Count : Math.Min(1, counts[index]));
                    }
                }
            }
        });

        return new CoMembership(
            n, isOfAllPairs, [.. found.SelectMany(row => row.First)], [.. found.SelectMany(row => row.Second)], [.. found.SelectMany(row => row.Shares)]);
    }


    /// <summary>
    /// The graph whose weights are the shares at or above a threshold. A vertex that would have no tie keeps the one to whoever it was with
    /// most often, so that the threshold cuts nobody off.
    /// </summary>
    internal CompactGraph ToGraph(double threshold)
    {
        var best = new int[VertexCount];
        Array.Fill(best, -1);
        for (var pair = 0; pair < Count; pair++)
        {
            Raise(ref best[_first[pair]], pair);
            Raise(ref best[_second[pair]], pair);
        }

        var edges = new EdgeListBuilder(VertexCount);
        for (var pair = 0; pair < Count; pair++)
        {
            var isLast = IsLastTie(_first[pair], pair) || IsLastTie(_second[pair], pair);
            if (_shares[pair] >= threshold || isLast)
            {
                edges.Add(_first[pair], _second[pair], _shares[pair]);
            }
        }

        return CompactGraph.From(edges.ToEdgeList());

        void Raise(ref int known, int pair) => known = known < 0 || _shares[pair] > _shares[known] ? pair : known;

        bool IsLastTie(int vertex, int pair) => best[vertex] == pair && _shares[pair] < threshold;
    }
}
