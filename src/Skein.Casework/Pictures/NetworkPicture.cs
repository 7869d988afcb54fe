using Skein.Casework.Views;
using Skein.Networks.Doubt;

namespace Skein.Casework.Pictures;

/// <summary>A node of the picture.</summary>
/// <param name="Entity">Whom or what.</param>
/// <param name="TieCount">How many ties are drawn at it; a count of documented ties, no measure of importance.</param>
public sealed record PictureNode(EntityRef Entity, int TieCount)
{
    /// <summary>What stands at it: its name, and where another node of the picture bears the same one, the end of its identifier.</summary>
    public string Label { get; init; } = Entity.Label;

    /// <summary>Whom it may be, where a source leaves open which of several it is; those left out of the network excepted. Empty otherwise.</summary>
    public IReadOnlyList<EntityRef> MayBe { get; init; } = [];

    /// <summary>True when a source leaves open who it is: it is counted as one of its own and may be another.</summary>
    public bool IsOpen { get; init; }
}

/// <summary>A tie of the picture, with all rules that join the two.</summary>
/// <param name="From">One end, by canonical identifier.</param>
/// <param name="To">The other end.</param>
/// <param name="IsDirected">True when the direction carries meaning.</param>
/// <param name="Family">The family, which decides the line style.</param>
/// <param name="Rule">The rule.</param>
/// <param name="RuleLabel">The rule in words.</param>
/// <param name="IsPossible">Dashed when true.</param>
/// <param name="IsProposed">Dotted and labelled "machine reading, not reviewed" when true.</param>
/// <param name="IsContradicted">True when a statement denies it.</param>
/// <param name="Grades">Its best grades.</param>
/// <param name="Since">Since when.</param>
/// <param name="Statements">How many statements make it.</param>
public sealed record PictureTie(
    string From,
    string To,
    bool IsDirected,
    string Family,
    string Rule,
    string RuleLabel,
    bool IsPossible,
    bool IsProposed,
    bool IsContradicted,
    IReadOnlyList<string> Grades,
    DateView? Since,
    int Statements);

/// <summary>The network as it is drawn, with what was left out.</summary>
/// <param name="Nodes">The nodes, by identifier.</param>
/// <param name="Ties">The ties.</param>
/// <param name="Components">How many components.</param>
/// <param name="Isolates">How many nodes without a tie; they are kept.</param>
/// <param name="Density">Share of possible pairs that are tied; depends on boundary and rule; null below two nodes.</param>
/// <param name="ProtectedLeftOut">How many protected persons were left out.</param>
/// <param name="SkippedHubs">Entities with so many participants that their shared ties were not drawn.</param>
/// <param name="Caveats">Keys of the sentences that must stand beside the numbers (<c>network.caveat.…</c>).</param>
/// <param name="Filter">Through which filter.</param>
public sealed record NetworkPicture(
    IReadOnlyList<PictureNode> Nodes,
    IReadOnlyList<PictureTie> Ties,
    int Components,
    int Isolates,
    double? Density,
    int ProtectedLeftOut,
    IReadOnlyList<EntityRef> SkippedHubs,
    IReadOnlyList<string> Caveats,
    ViewFilter Filter)
{
    /// <summary>
    /// Between which bounds the counts lie for nodes of which a source leaves open who they are: nodes and ties of those that are drawn,
    /// components, isolates and density of the whole. Null when there are none.
    /// </summary>
    public EitherOrFacts? EitherOrs { get; init; }
}
