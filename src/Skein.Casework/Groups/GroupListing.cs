using Skein.Casework.Measures;
using Skein.Casework.Views;
using Skein.Graph;
using Skein.Graph.Structure;
using Skein.Graph.Uncertainty;
using Skein.Networks.Doubt;
using Skein.Networks.Graphs;
using Skein.Networks.Rules;

namespace Skein.Casework.Groups;

/// <summary>Puts names to the groups of one bound, and the ties that hold each together.</summary>
internal sealed class GroupListing
{
    private readonly NetworkGraph _network;
    private readonly CompactGraph _likely;
    private readonly RobustCommunities _robust;
    private readonly EntityRef[] _names;

    /// <param name="view">Gives names.</param>
    /// <param name="network">The network.</param>
    /// <param name="likely">Its graph under the bound; edges have the numbers of pairs.</param>
    /// <param name="robust">The groups found in it.</param>
    public GroupListing(CaseView view, NetworkGraph network, CompactGraph likely, RobustCommunities robust)
    {
        (_network, _likely, _robust) = (network, likely, robust);
        _names = [.. network.Vertices.Select(view.Ref)];
    }

    public GroupingView ToView()
    {
        var groups = _robust.Partition.Groups.ToArray();
        var inner = new List<int>[_robust.Partition.Count];
        var outgoing = new int[_robust.Partition.Count];
        for (var edge = 0; edge < _likely.EdgeCount; edge++)
        {
            var (from, to) = (groups[_likely.EdgeFrom[edge]], groups[_likely.EdgeTo[edge]]);
            if (_likely.ProbabilityOf(edge) == 0)
            {
                continue;
            }

            if (from == to)
            {
                (inner[from] ??= []).Add(edge);
            }
            else
            {
                outgoing[from]++;
                outgoing[to]++;
            }
        }

        var onlyLinks = OnlyLinks([.. inner.Where(edges => edges is not null).SelectMany(edges => edges).Order()]);
        var together = Together();
        var views = _robust.Partition.Members().Index()
            .Where(group => group.Item.Length > 1)
            .Select(group => new GroupView(
                [.. group.Item.OrderBy(Label, StringComparer.Ordinal).ThenBy(vertex => _names[vertex].Id)
                    .Select(vertex => new GroupMemberView(_names[vertex], _robust.Stability[vertex]))],
                [.. (inner[group.Index] ?? []).Select(edge => Tie(edge, onlyLinks.Contains(edge), together))
                    .OrderBy(tie => tie.A.Label, StringComparer.Ordinal).ThenBy(tie => tie.B.Label, StringComparer.Ordinal)],
                outgoing[group.Index])
            {
                EitherOrs = EitherOrCount.Of(_network.Network.EitherOrs, group.Item.Select(vertex => _network.Vertices[vertex]).ToHashSet()),
            })
            .OrderBy(group => group.Members[0].Entity.Label, StringComparer.Ordinal)
            .ThenBy(group => group.Members[0].Entity.Id)
            .ToList();
        var count = _robust.GroupCount;
        return new GroupingView(
            views,
            groups.Length - views.Sum(group => group.Members.Count),
            _robust.MeanAdjustedRand,
            new IntervalView(count.Low, count.Median, count.High, count.Exists),
            _robust.Divisions,
            _robust.Worlds,
            _robust.IsExact,
            _robust.IsSettled);
    }

    // Groups share no vertex, so that the bridges of all their inner ties together are those of each.
    private HashSet<int> OnlyLinks(int[] inner)
    {
        var isInner = inner.ToHashSet();
        return [.. CutPoints.Bridges(Subgraphs.OfEdges(_likely, isInner.Contains)).Select(edge => inner[edge])];
    }

    private Dictionary<(int, int), double> Together()
    {
        var shares = new Dictionary<(int, int), double>();
        for (var pair = 0; pair < _robust.Together.Count; pair++)
        {
            shares[(_robust.Together.First[pair], _robust.Together.Second[pair])] = _robust.Together.Shares[pair];
        }

        return shares;
    }

    private GroupTieView Tie(int edge, bool isOnlyLink, Dictionary<(int, int), double> together)
    {
        var (one, other) = (_likely.EdgeFrom[edge], _likely.EdgeTo[edge]);
        var pair = _network.Pairs[edge];
        var share = together.GetValueOrDefault((one, other));
        (one, other) = string.CompareOrdinal(Label(one), Label(other)) <= 0 ? (one, other) : (other, one);
        return new GroupTieView(
            _names[one],
            _names[other],
            pair.State,
            pair.IsInferred,
            isOnlyLink,
            share,
            [.. pair.Ties.Select(tie => TieRuleBook.Shipped.Find(tie.Rule)?.Label ?? tie.Rule.ToString()).Distinct()],
            [.. pair.Ties.SelectMany(tie => tie.Statements).Distinct().Order()]);
    }

    private string Label(int vertex) => _names[vertex].Label;
}
