using Skein.Graph;
using Skein.Graph.Edges;
using Skein.Graph.Structure;
using Skein.Graph.Time;
using Skein.Model;
using Skein.Networks.Ties;

namespace Skein.Networks.Doubt;

/// <summary>
/// Between which bounds the facts of a network lie for its either/ors. Under each reading open nodes are drawn together with whom they are
/// read as; a tie of the two is none then, and two ties of one rule to the same third are one.
/// </summary>
/// <param name="Nodes">Between how many nodes there are.</param>
/// <param name="Readings">How many readings were looked at; null when there are too many, and then the following are null, too.</param>
/// <param name="Ties">Between how many ties.</param>
/// <param name="TiedPairs">Between how many pairs with a tie.</param>
/// <param name="Components">Between how many groups of nodes that hang together.</param>
/// <param name="Isolates">Between how many nodes without a tie.</param>
/// <param name="DensityLow">The lowest density; null, too, where a reading leaves fewer than two nodes.</param>
/// <param name="DensityHigh">The highest.</param>
public sealed record EitherOrFacts(
    EitherOrCount Nodes,
    int? Readings,
    CountRange? Ties,
    CountRange? TiedPairs,
    CountRange? Components,
    CountRange? Isolates,
    double? DensityLow,
    double? DensityHigh)
{
    // What readings times ties may come to: a page waits for it.
    private const long MostWork = 4_000_000;

    /// <summary>Bounds the facts of a network; null where nothing in it is left open.</summary>
    /// <param name="network">The network.</param>
    /// <param name="within">Only these nodes, and the ties between them; all when null.</param>
    public static EitherOrFacts? Of(Network network, IReadOnlySet<CanonicalId>? within = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        var counted = network.Nodes.Select(node => node.Id).Where(id => within?.Contains(id) ?? true).ToHashSet();
        if (EitherOrCount.Of(network.EitherOrs, counted) is not { } nodes)
        {
            return null;
        }

        var ties = network.Ties.Where(tie => counted.Contains(tie.A) && counted.Contains(tie.B)).ToList();
        var readings = EitherOrReadings.Of(network.EitherOrs, counted);
        if (readings is null || readings.Count * (long)(ties.Count + counted.Count) > MostWork)
        {
            return new EitherOrFacts(nodes, null, null, null, null, null, null, null);
        }

        var read = readings.Select(reading => Read(counted, ties, reading)).ToList();
        var densities = read.Select(facts => facts.Density).ToList();
        return new EitherOrFacts(
            nodes,
            readings.Count,
            Range(read.Select(facts => facts.Ties)),
            Range(read.Select(facts => facts.TiedPairs)),
            Range(read.Select(facts => facts.Components)),
            Range(read.Select(facts => facts.Isolates)),
            densities.Contains(null) ? null : densities.Min(),
            densities.Contains(null) ? null : densities.Max());
    }

    /// <summary>Between how many ties a node has over all readings; null where none changes it, where there are too many, or for an open node.</summary>
    /// <param name="network">The network.</param>
    /// <param name="node">The node.</param>
    public static CountRange? TiesOf(Network network, CanonicalId node)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (network.EitherOrs.Count == 0 || network.EitherOrs.Any(either => either.Node == node))
        {
            return null;
        }

        var readings = EitherOrReadings.Of(network.EitherOrs, network.Nodes.Select(one => one.Id).ToHashSet());
        if (readings is null || readings.Count * (long)network.Ties.Count > MostWork)
        {
            return null;
        }

        var own = network.TiesOf(node).Count();
        var range = Range(readings.Select(reading => network.Ties
            .Select(tie => (A: reading.GetValueOrDefault(tie.A, tie.A), B: reading.GetValueOrDefault(tie.B, tie.B), tie.Rule, tie.IsDirected))
            .Where(tie => tie.A != tie.B && (tie.A == node || tie.B == node))
            .Select(tie => tie.IsDirected || tie.A.CompareTo(tie.B) < 0 ? tie : tie with { A = tie.B, B = tie.A })
            .Distinct()
            .Count()));
        return range == new CountRange(own, own) ? null : range;
    }

    private static (int Ties, int TiedPairs, int Components, int Isolates, double? Density) Read(
        HashSet<CanonicalId> counted, List<Tie> ties, IReadOnlyDictionary<CanonicalId, CanonicalId> reading)
    {
        var vertexOf = counted.Select(Read).Distinct().Order().Index().ToDictionary(row => row.Item, row => row.Index);
        var edges = new EdgeListBuilder(vertexOf.Count, isFixed: true);
        var drawn = new HashSet<(int, int, Rules.TieRuleId)>();
        foreach (var tie in ties)
        {
            var (from, to) = (vertexOf[Read(tie.A)], vertexOf[Read(tie.B)]);
            if (from != to && drawn.Add(tie.IsDirected || from < to ? (from, to, tie.Rule) : (to, from, tie.Rule)))
            {
                edges.Add(from, to);
            }
        }

        var graph = CompactGraph.From(edges.ToEdgeList());
        return (
            drawn.Count,
            graph.EdgeCount,
            Skein.Graph.Structure.Components.Weak(graph).Count,
            Skein.Graph.Structure.Components.Isolates(graph).Length,
            graph.VertexCount < 2 ? null : Density.Of(graph));

        CanonicalId Read(CanonicalId node) => reading.TryGetValue(node, out var other) ? other : node;
    }

    private static CountRange Range(IEnumerable<int> counts)
    {
        var all = counts.ToList();
        return new CountRange(all.Min(), all.Max());
    }
}
