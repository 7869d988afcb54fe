using Skein.Graph;
using Skein.Graph.Edges;
using Skein.Model;
using Skein.Model.Dates;

namespace Skein.Networks;

/// <summary>
/// What may be said of a network as a whole. There is no number of a person here: a position in one projection of documented ties says
/// nothing about a person's importance or danger.
/// </summary>
/// <param name="Nodes">How many nodes there are, those without a tie included.</param>
/// <param name="Ties">How many ties there are; two rules between the same two nodes make two.</param>
/// <param name="TiedPairs">How many pairs of nodes have at least one tie.</param>
/// <param name="Components">How many groups of nodes hang together; a node without a tie is one of its own.</param>
/// <param name="Isolates">How many nodes have no tie.</param>
/// <param name="Density">The share of all pairs of nodes that are tied, 0 to 1; null below two nodes.</param>
/// <param name="ProposedTies">How many ties rest on unreviewed proposals only.</param>
/// <param name="PossibleTies">How many ties are only possible.</param>
/// <param name="ContradictedTies">How many ties somebody denies.</param>
/// <param name="Caveats">The keys of the sentences that must stand beside the numbers.</param>
public sealed record NetworkFacts(
    int Nodes,
    int Ties,
    int TiedPairs,
    int Components,
    int Isolates,
    double? Density,
    int ProposedTies,
    int PossibleTies,
    int ContradictedTies,
    EquatableList<string> Caveats)
{
    /// <summary>Always: ties are documented ties, and what was written about most has most of them.</summary>
    public const string CoverageCaveat = "network.caveat.coverage";

    /// <summary>Always: density and clustering depend on the tie rules; compare the variants.</summary>
    public const string RuleCaveat = "network.caveat.rules";

    /// <summary>Always: missing nodes mislead more than missing ties.</summary>
    public const string MissingCaveat = "network.caveat.missing";

    /// <summary>When unreviewed proposals are in it.</summary>
    public const string ProposedCaveat = "network.caveat.proposed";

    /// <summary>When protected persons are left out.</summary>
    public const string LeftOutCaveat = "network.caveat.left-out";

    /// <summary>When entities with too many participants made no ties.</summary>
    public const string HubCaveat = "network.caveat.hubs";

    /// <summary>When a source leaves open who a node is: such a node is counted as one of its own, so there may be fewer persons than nodes.</summary>
    public const string EitherOrCaveat = "network.caveat.either-or";

    /// <summary>Counts a network.</summary>
    /// <param name="network">The network.</param>
    public static NetworkFacts Of(Network network)
    {
        var vertexOf = network.Nodes.Index().ToDictionary(row => row.Item.Id, row => row.Index);
        var edges = new EdgeListBuilder(network.Nodes.Count, isFixed: true);
        foreach (var tie in network.Ties)
        {
            edges.Add(vertexOf[tie.A], vertexOf[tie.B]);
        }

        // Parallel ties become one edge: a tied pair.
        var graph = CompactGraph.From(edges.ToEdgeList());
        return new NetworkFacts(
            graph.VertexCount,
            network.Ties.Count,
            graph.EdgeCount,
            Skein.Graph.Structure.Components.Weak(graph).Count,
            Skein.Graph.Structure.Components.Isolates(graph).Length,
            graph.VertexCount < 2 ? null : Skein.Graph.Structure.Density.Of(graph),
            network.Ties.Count(tie => tie.IsProposed),
            network.Ties.Count(tie => tie.Certainty == Certainty.Possible),
            network.Ties.Count(tie => tie.IsContradicted),
            CaveatsOf(network).ToEquatableList());
    }

    private static IEnumerable<string> CaveatsOf(Network network)
    {
        yield return CoverageCaveat;
        yield return RuleCaveat;
        yield return MissingCaveat;
        if (network.Ties.Any(tie => tie.IsProposed))
        {
            yield return ProposedCaveat;
        }

        if (network.LeftOut > 0)
        {
            yield return LeftOutCaveat;
        }

        if (network.SkippedHubs.Count > 0)
        {
            yield return HubCaveat;
        }

        if (network.EitherOrs.Count > 0)
        {
            yield return EitherOrCaveat;
        }
    }
}
