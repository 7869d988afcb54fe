using FsCheck;
using FsCheck.Fluent;
using Skein.Graph.Edges;

namespace Skein.Graph.Tests;

/// <summary>Checks over thousands of small random graphs, sparse and dense. The seed is fixed: a failure comes back, made as small as it gets.</summary>
internal static class RandomGraphs
{
    private static readonly Config Thousand = Config.QuickThrowOnFailure.WithMaxTest(1_000).WithReplay(20_140_524UL, 20_151_113UL);

    private static readonly Gen<(int From, int To)[]> Pairs =
        from vertices in Gen.Choose(1, 14)
        from edges in Gen.Choose(0, 2 * vertices).SelectMany(count => End(vertices).Two().ArrayOf(count))
        select edges.Select(pair => (pair.Item1, pair.Item2)).ToArray();

    /// <summary>A thousand lists of edges with self-loops and parallel edges among them.</summary>
    public static void HoldForPairs(Action<(int From, int To)[]> property) => Hold(Pairs, property);

    /// <summary>A thousand simple undirected graphs, with isolates and several components among them.</summary>
    public static void HoldForGraphs(Action<CompactGraph> property) => Hold(Pairs, pairs => property(Of(pairs)));

    /// <summary>A thousand simple directed graphs.</summary>
    public static void HoldForDirectedGraphs(Action<CompactGraph> property) =>
        Hold(Pairs, pairs => property(CompactGraph.From(List(pairs), new GraphOptions { IsDirected = true })));

    /// <summary>A thousand simple undirected graphs with whole weights from 1 to 4, so that shortest paths tie exactly.</summary>
    public static void HoldForWeightedGraphs(Action<CompactGraph> property) => Hold(
        Pairs.SelectMany(pairs => Gen.Choose(1, 4).ArrayOf(pairs.Length).Select(weights => (pairs, weights))),
        row =>
        {
            var edges = new EdgeListBuilder(VerticesOf(row.pairs));
            foreach (var (pair, weight) in row.pairs.Zip(row.weights).DistinctBy(edge => (Math.Min(edge.First.From, edge.First.To), Math.Max(edge.First.From, edge.First.To))))
            {
                edges.Add(pair.From, pair.To, weight);
            }

            property(CompactGraph.From(edges.ToEdgeList()));
        });

    /// <summary>The simple undirected graph of these edges.</summary>
    public static CompactGraph Of(params (int From, int To)[] pairs) => CompactGraph.From(List(pairs));

    /// <summary>These edges as a list.</summary>
    public static EdgeList List(params (int From, int To)[] pairs)
    {
        var builder = new EdgeListBuilder(VerticesOf(pairs));
        foreach (var (from, to) in pairs)
        {
            builder.Add(from, to);
        }

        return builder.ToEdgeList();
    }

    private static int VerticesOf((int From, int To)[] pairs) => pairs.Length == 0 ? 0 : pairs.Max(pair => Math.Max(pair.From, pair.To)) + 1;

    private static Gen<int> End(int vertices) => Gen.Choose(0, vertices - 1);

    private static void Hold<T>(Gen<T> values, Action<T> property) => Check.One(
        Thousand,
        Prop.ForAll(values.ToArbitrary(), value =>
        {
            property(value);
            return true;
        }));
}
