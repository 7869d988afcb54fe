using Skein.Casework.Cases;
using Skein.Casework.Changes;
using Skein.Casework.Measures;
using Skein.Casework.Views;
using Skein.Graph;
using Skein.Graph.Comparison;
using Skein.Graph.Edges;
using Skein.Graph.Running;
using Skein.Model;
using Skein.Networks;
using Skein.Networks.Doubt;
using Skein.Networks.Graphs;
using Skein.Networks.Rules;

namespace Skein.Casework.Comparison;

/// <summary>
/// Compares the network under two filters: two dates, two tie rules, two grades of sources. Which ties one has and the other has not, each with
/// its statements; how far both agree, against a base rate of random order. Nobody is ranked: pairs are in the order of names.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class CompareNetworks(CaseSession session)
{
    /// <summary>How many random orders are tried.</summary>
    public const int Permutations = 2_000;

    /// <summary>Compares.</summary>
    /// <param name="first">The first filter.</param>
    /// <param name="second">The second.</param>
    /// <param name="request">Which nodes there are, and the seed.</param>
    /// <param name="work">Threads, progress, stop.</param>
    public NetworkComparison Run(ViewFilter first, ViewFilter second, MeasureRequest request, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(request);
        using var firstView = new CaseView(session, first);
        using var secondView = new CaseView(session, second);
        var left = new Side(firstView, MeasuredNetwork.Of(session, firstView, request).Graph);
        var right = new Side(secondView, MeasuredNetwork.Of(session, secondView, request).Graph);

        // Who has no tie in either, or is no node of one, is a node without ties there: both stand on the same vertices.
        CanonicalId[] nodes = [.. left.Network.Vertices.Union(right.Network.Vertices).Order()];
        var numberOf = nodes.Index().ToDictionary(row => row.Item, row => row.Index);
        var (one, other) = (left.On(numberOf), right.On(numberOf));
        var edges = EdgeComparison.Of(one, other);
        var test = QapCorrelation.Of(one, other, Permutations, request.Seed, usesWeights: false, work);
        var (onlyFirst, onlySecond) = (left.Pairs(edges.OnlyFirst, one, nodes), right.Pairs(edges.OnlySecond, other, nodes));
        return new NetworkComparison(
            left.Compared(first),
            right.Compared(second),
            left.Network.Vertices.Count(right.Network.VertexOf.ContainsKey),
            edges.Both.Length,
            onlyFirst,
            onlySecond,
            edges.Jaccard,
            edges.DensityDifference,
            test is null ? null : new AgreementView(test.Correlation, test.Permutations, test.ChanceAtLeast),
            request.Seed,
            [.. left.Cited().Concat(right.Cited()).DistinctBy(statement => statement.Id).OrderBy(statement => statement.Id)],
            [.. NetworkFacts.Of(left.Network.Network).Caveats.Union(NetworkFacts.Of(right.Network.Network).Caveats)]);
    }

    private sealed class Side(CaseView view, NetworkGraph network)
    {
        private readonly Citations _citations = new(view);

        public NetworkGraph Network => network;

        public ComparedSide Compared(ViewFilter filter) => new(network.Vertices.Count, network.Pairs.Count, filter)
        {
            EitherOrs = EitherOrCount.Of(network.Network.EitherOrs, network.Vertices.ToHashSet()),
        };

        public IReadOnlyList<StatementView> Cited() => _citations.Statements();

        public CompactGraph On(Dictionary<CanonicalId, int> numberOf)
        {
            var edges = new EdgeListBuilder(numberOf.Count, isFixed: true);
            foreach (var pair in network.Pairs)
            {
                edges.Add(numberOf[pair.A], numberOf[pair.B]);
            }

            return CompactGraph.From(edges.ToEdgeList());
        }

        public IReadOnlyList<ComparedPairView> Pairs(int[] edges, CompactGraph graph, CanonicalId[] nodes)
        {
            var pairOf = network.Pairs.ToDictionary(pair => Ends(pair.A, pair.B));
            return
            [
                .. edges.Select(edge => Pair(pairOf[Ends(nodes[graph.EdgeFrom[edge]], nodes[graph.EdgeTo[edge]])]))
                    .OrderBy(pair => pair.A.Label, StringComparer.Ordinal).ThenBy(pair => pair.B.Label, StringComparer.Ordinal)
                    .ThenBy(pair => pair.A.Id).ThenBy(pair => pair.B.Id),
            ];
        }

        private static (CanonicalId, CanonicalId) Ends(CanonicalId a, CanonicalId b) => a.CompareTo(b) < 0 ? (a, b) : (b, a);

        private ComparedPairView Pair(TiedPair pair)
        {
            var (a, b) = (view.Ref(pair.A), view.Ref(pair.B));
            (a, b) = string.CompareOrdinal(a.Label, b.Label) <= 0 ? (a, b) : (b, a);
            return new ComparedPairView(
                a,
                b,
                pair.State,
                [.. pair.Ties.Select(tie => TieRuleBook.Shipped.Find(tie.Rule)?.Label ?? tie.Rule.ToString()).Distinct()],
                _citations.Cite(pair.Ties.SelectMany(tie => tie.Statements)));
        }
    }
}
