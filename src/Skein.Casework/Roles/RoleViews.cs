using Skein.Casework.Coded;
using Skein.Casework.Views;

namespace Skein.Casework.Roles;

/// <summary>A node with the roles that its place between groups gives it in one projection of documented ties; no role is an act.</summary>
/// <param name="Entity">Whom or what; null in a coded network.</param>
/// <param name="Label">Its name.</param>
/// <param name="Group">The group it is in.</param>
/// <param name="Roles">How often it has each role.</param>
public sealed record PlacedRoleView(EntityRef? Entity, string Label, string Group, BrokerageView Roles);

/// <summary>Roles between groups. Nodes stand in the order of their names, never in that of a role.</summary>
/// <param name="Grouping">How nodes were parted, with how many were left out.</param>
/// <param name="IsDirected">True when ties have directions; otherwise each counts both ways.</param>
/// <param name="Nodes">The nodes that are in a group, by name.</param>
/// <param name="Whole">All of them together.</param>
/// <param name="Worlds">How many possible worlds were looked at; 0 without a probability.</param>
/// <param name="IsExact">True when these are all there are.</param>
/// <param name="Seed">The seed of the draws.</param>
/// <param name="Caveats">Keys of the sentences that must stand beside the numbers; empty of a coded network.</param>
public sealed record NetworkRoles(
    GroupingFacts Grouping,
    bool IsDirected,
    IReadOnlyList<PlacedRoleView> Nodes,
    BrokerageView Whole,
    int Worlds,
    bool IsExact,
    long Seed,
    IReadOnlyList<string> Caveats)
{
    /// <summary>What a coded network is made of; null for a case.</summary>
    public CodedEvidenceView? Coded { get; init; }
}

/// <summary>How much the ties of a group stay within it, with the doubt; of all groups together where it has no name.</summary>
/// <param name="Group">The group; null for all together.</param>
/// <param name="Members">How many nodes.</param>
/// <param name="ExternalInternal">The E-I index: −1 when all ties stay within groups, 1 when all leave them.</param>
/// <param name="Share">The share of the ties that its members send which stay within it.</param>
/// <param name="Expected">The share that the sizes of the groups alone would bring about.</param>
/// <param name="Coleman">Coleman's index of homophily, −1 to 1.</param>
public sealed record MixingRow(string? Group, int Members, DoubtView ExternalInternal, DoubtView Share, double? Expected, DoubtView Coleman);

/// <summary>Ties within and between groups.</summary>
/// <param name="Grouping">How nodes were parted, with how many were left out.</param>
/// <param name="IsDirected">True when ties have directions and count at the end that sends them.</param>
/// <param name="Whole">All groups together.</param>
/// <param name="Groups">Each group, by name.</param>
/// <param name="ExpectedExternalInternal">The E-I index that the sizes of the groups alone would bring about.</param>
/// <param name="Worlds">How many possible worlds were looked at; 0 without a probability.</param>
/// <param name="IsExact">True when these are all there are.</param>
/// <param name="Seed">The seed of the draws.</param>
/// <param name="Caveats">Keys of the sentences that must stand beside the numbers; empty of a coded network.</param>
public sealed record NetworkMixing(
    GroupingFacts Grouping,
    bool IsDirected,
    MixingRow Whole,
    IReadOnlyList<MixingRow> Groups,
    double? ExpectedExternalInternal,
    int Worlds,
    bool IsExact,
    long Seed,
    IReadOnlyList<string> Caveats)
{
    /// <summary>What a coded network is made of; null for a case.</summary>
    public CodedEvidenceView? Coded { get; init; }
}
