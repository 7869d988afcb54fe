using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Networks;
using Skein.Networks.Doubt;
using Skein.Networks.Rules;
using Skein.Networks.Ties;

namespace Skein.Casework.Pictures;

/// <summary>The network, whole or around one entity up to a number of ties.</summary>
/// <param name="session">The coder at work.</param>
public sealed class DrawNetwork(CaseSession session)
{
    /// <summary>A picture of the network.</summary>
    /// <param name="filter">Through which filter.</param>
    /// <param name="around">Around one entity; null for the whole.</param>
    /// <param name="ties">How many ties away from it; default 2.</param>
    public NetworkPicture Run(ViewFilter filter, EntityId? around = null, int ties = 2)
    {
        using var view = new CaseView(session, filter);
        return session.Keep(view, (filter, around, around is null ? 0 : ties), () => Draw(view, around, ties));
    }

    private NetworkPicture Draw(CaseView view, EntityId? around, int ties)
    {
        var network = ProjectedNetwork.Whole(session, view).Network;
        var within = around is { } center ? Within(network, view.Identities.Of(center), ties) : null;
        return Of(view, network, within, within is null ? network.Ties : [.. network.Ties.Where(tie => within.Contains(tie.A) && within.Contains(tie.B))]);
    }

    /// <summary>A picture of some nodes and ties.</summary>
    internal static NetworkPicture Of(CaseView view, Network network, HashSet<CanonicalId>? within, IReadOnlyList<Tie> drawn)
    {
        var nodes = network.Nodes.Where(node => within is null || within.Contains(node.Id)).ToList();
        var facts = NetworkFacts.Of(network);
        var counts = drawn.SelectMany(tie => new[] { tie.A, tie.B }).CountBy(id => id).ToDictionary();
        return new NetworkPicture(
            NodeNames.ToldApart(nodes.ConvertAll(node => Node(view, network, node.Id, counts.GetValueOrDefault(node.Id)))),
            [.. drawn.Select(Picture)],
            facts.Components,
            facts.Isolates,
            facts.Density,
            network.LeftOut,
            [.. network.SkippedHubs.Select(hub => view.Ref(hub.Through)).DistinctBy(hub => hub.Id)],
            facts.Caveats,
            view.Filter)
        { EitherOrs = Open(network, nodes.Select(node => node.Id), within is null) };
    }

    private static PictureNode Node(CaseView view, Network network, CanonicalId id, int ties) =>
        network.EitherOrs.FirstOrDefault(either => either.Node == id) is { } open
            ? new PictureNode(view.Ref(id), ties) { IsOpen = true, MayBe = [.. open.Alternatives.Select(view.Ref)] }
            : new PictureNode(view.Ref(id), ties);

    // What is counted of the part that is drawn has that part's bounds.
    private static EitherOrFacts? Open(Network network, IEnumerable<CanonicalId> drawn, bool isWhole)
    {
        var whole = EitherOrFacts.Of(network);
        if (isWhole || whole is null)
        {
            return whole;
        }

        var within = drawn.ToHashSet();
        return EitherOrFacts.Of(network, within) is { } part
            ? whole with { Nodes = part.Nodes, Ties = part.Ties, TiedPairs = part.TiedPairs }
            : whole with { Nodes = new EitherOrCount(0, within.Count, within.Count), Ties = null, TiedPairs = null };
    }

    private static PictureTie Picture(Tie tie) => new(
        tie.A.Value,
        tie.B.Value,
        tie.IsDirected,
        tie.Family,
        tie.Rule.ToString(),
        TieRuleBook.Shipped.Find(tie.Rule)?.Label ?? tie.Rule.ToString(),
        tie.Certainty == Model.Dates.Certainty.Possible || tie.IsHedged,
        tie.IsProposed,
        tie.IsContradicted,
        [.. tie.Grades.Select(grade => grade.ToString())],
        CaseView.Date(tie.Since),
        tie.Statements.Count);

    internal static HashSet<CanonicalId> Within(Network network, CanonicalId center, int ties)
    {
        var within = new HashSet<CanonicalId> { center };
        var edge = new List<CanonicalId> { center };
        for (var step = 0; step < ties && edge.Count > 0; step++)
        {
            edge = [.. edge.SelectMany(node => network.TiesOf(node).Select(tie => tie.OtherEnd(node))).Where(within.Add)];
        }

        return within;
    }
}
