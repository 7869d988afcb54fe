using Skein.Model;
using Skein.Model.Charts;
using Skein.Networks;
using Skein.Networks.Ties;
using Skein.Resolution.Identities;

namespace Skein.Casework.Charts;

/// <summary>
/// What of a network a chart draws. The canvas decides the same in the browser (web/src/network/scene.ts): whoever changes one changes both.
/// </summary>
internal sealed class ChartScope
{
    private readonly CanonicalIdentities _identities;
    private readonly HashSet<CanonicalId>? _shown;
    private readonly HashSet<CanonicalId> _hidden;
    private readonly Dictionary<CanonicalId, int> _groupOf = [];

    public ChartScope(ChartContent content, CanonicalIdentities identities)
    {
        _identities = identities;
        _shown = content.Shown?.Select(identities.Of).ToHashSet();
        _hidden = [.. content.Hidden.Select(identities.Of)];
        foreach (var (index, group) in content.Groups.Index())
        {
            foreach (var member in group.Members)
            {
                // Two who were judged to be one since then may have been in two groups.
                _groupOf.TryAdd(identities.Of(member), index);
            }
        }

        Content = Canonical(content);
    }

    /// <summary>The chart with everybody named as decided.</summary>
    public ChartContent Content { get; }

    /// <summary>The group that stands for a node, counted from 0; null when it is drawn by itself.</summary>
    public int? GroupOf(CanonicalId node) => _groupOf.TryGetValue(node, out var group) ? group : null;

    /// <summary>Chooses what is drawn.</summary>
    /// <param name="network">The network.</param>
    /// <param name="within">Those around the entity that the chart is drawn around; null for all. Ignored where the chart names its own.</param>
    public ChartSelection Select(Network network, HashSet<CanonicalId>? within)
    {
        var from = _shown ?? within;
        var present = network.Nodes.Select(node => node.Id).Where(id => from?.Contains(id) != false && !_hidden.Contains(id)).ToHashSet();
        var ties = network.Ties.Where(tie => present.Contains(tie.A) && present.Contains(tie.B)).ToList();
        var drawn = ties.FindAll(tie => GroupOf(tie.A) is not { } group || GroupOf(tie.B) != group);
        var tied = drawn.SelectMany(tie => new[] { tie.A, tie.B }).ToHashSet();
        var nodes = present
            .Where(id => Content.WithIsolates || ties.Count == 0 || tied.Contains(id) || GroupOf(id) is not null)
            .ToHashSet();
        return new ChartSelection(nodes, drawn, ties.Count - drawn.Count, present.Count - nodes.Count);
    }

    private ChartContent Canonical(ChartContent content) => content with
    {
        Around = content.Around is { } around ? Of(around) : null,
        Shown = content.Shown?.Select(Of).Distinct().ToEquatableList(),
        Hidden = content.Hidden.Select(Of).Distinct().ToEquatableList(),
        Groups = content.Groups.Index()
            .Select(row => row.Item with { Members = row.Item.Members.Select(Of).Distinct().Where(id => _groupOf[_identities.Of(id)] == row.Index).ToEquatableList() })
            .ToEquatableList(),
        Places = content.Places.Select(place => place with { Entity = Of(place.Entity) }).DistinctBy(place => place.Entity).ToEquatableList(),
    };

    private EntityId Of(EntityId entity) => EntityId.From(_identities.Of(entity).Value);
}

/// <summary>What a chart draws of a network.</summary>
/// <param name="Nodes">The nodes, those that a group stands for included.</param>
/// <param name="Ties">The ties, in the order of the network.</param>
/// <param name="Inside">How many ties lie within one group and are not drawn.</param>
/// <param name="Loose">How many nodes are left out because no tie is drawn at them.</param>
internal sealed record ChartSelection(HashSet<CanonicalId> Nodes, IReadOnlyList<Tie> Ties, int Inside, int Loose);
