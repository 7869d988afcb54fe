using Skein.Casework.Measures;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Networks.Doubt;
using Skein.Networks.Graphs;

namespace Skein.Casework.Groups;

/// <summary>A node as a member of a group.</summary>
/// <param name="Entity">Whom or what.</param>
/// <param name="Stability">How often it is with the others of its group, 0 to 1, over seeds and possible worlds.</param>
public sealed record GroupMemberView(EntityRef Entity, double Stability);

/// <summary>A tied pair inside a group.</summary>
/// <param name="A">One end, the one whose name comes first.</param>
/// <param name="B">The other end.</param>
/// <param name="State">The state of its evidence.</param>
/// <param name="IsInferred">True when no source states a tie: both are only said to share an act, a place or a group.</param>
/// <param name="IsOnlyLink">True when the group would fall in two without it.</param>
/// <param name="Together">How often both are in one group, 0 to 1.</param>
/// <param name="Rules">The rules that derive it, in words.</param>
/// <param name="Statements">The statements that it rests on.</param>
public sealed record GroupTieView(
    EntityRef A,
    EntityRef B,
    TieState State,
    bool IsInferred,
    bool IsOnlyLink,
    double Together,
    IReadOnlyList<string> Rules,
    IReadOnlyList<StatementId> Statements);

/// <summary>A group: nodes more tied to one another than chance would have it. Nobody says that they act as one.</summary>
/// <param name="Members">Its members, by name.</param>
/// <param name="Ties">What holds it together: its inner ties, by name.</param>
/// <param name="TiesOut">How many tied pairs lead out of it.</param>
public sealed record GroupView(IReadOnlyList<GroupMemberView> Members, IReadOnlyList<GroupTieView> Ties, int TiesOut)
{
    /// <summary>Between how many members there are, where a source leaves open who one of them is; null where of none.</summary>
    public EitherOrCount? EitherOrs { get; init; }
}

/// <summary>A division of the network into groups, with its doubt.</summary>
/// <param name="Groups">The groups of two or more, in the order of their first members' names.</param>
/// <param name="Alone">How many nodes are in none.</param>
/// <param name="Agreement">The mean adjusted Rand index of two divisions: 1 when all say the same, 0 when they agree as by chance.</param>
/// <param name="GroupCount">How many groups of two or more a division has.</param>
/// <param name="Divisions">How many divisions were made.</param>
/// <param name="Worlds">How many possible worlds were looked at; 1 where nobody stated a probability.</param>
/// <param name="IsExact">True when these are all the worlds there are.</param>
/// <param name="IsSettled">False when no single consensus was reached, and this division is one of several.</param>
public sealed record GroupingView(
    IReadOnlyList<GroupView> Groups,
    int Alone,
    double Agreement,
    IntervalView GroupCount,
    int Divisions,
    int Worlds,
    bool IsExact,
    bool IsSettled);

/// <summary>A group that may share members with others.</summary>
/// <param name="Members">Its members, by name.</param>
public sealed record OverlappingGroupView(IReadOnlyList<EntityRef> Members);

/// <summary>Groups that may overlap, by clique percolation over all ties that are said.</summary>
/// <param name="CliqueSize">How many nodes, all tied to one another, make a cell.</param>
/// <param name="Groups">The groups; null when the network has too many cliques to compare.</param>
/// <param name="InSeveral">The nodes that are in more than one, by name.</param>
public sealed record OverlappingView(int CliqueSize, IReadOnlyList<OverlappingGroupView>? Groups, IReadOnlyList<EntityRef> InSeveral);

/// <summary>The groups of a network under both bounds.</summary>
/// <param name="Nodes">How many nodes there are.</param>
/// <param name="Pairs">How many tied pairs.</param>
/// <param name="Established">The division with unstated ties absent: established ties, and those with a stated probability.</param>
/// <param name="All">The division with unstated ties present: all ties that are said.</param>
/// <param name="Overlapping">Groups that may overlap; null when they were not asked for.</param>
/// <param name="Request">How they were looked for, seed included.</param>
/// <param name="Statements">Every statement on which an inner tie rests, in full, once.</param>
/// <param name="Caveats">Keys of the sentences that must stand beside the groups.</param>
/// <param name="Filter">Through which filter.</param>
public sealed record NetworkGroups(
    int Nodes,
    int Pairs,
    GroupingView Established,
    GroupingView All,
    OverlappingView? Overlapping,
    GroupRequest Request,
    IReadOnlyList<StatementView> Statements,
    IReadOnlyList<string> Caveats,
    ViewFilter Filter)
{
    /// <summary>
    /// Between how many nodes there are for those of which a source leaves open who they are; null when there are none. In the divisions each
    /// is a node of its own.
    /// </summary>
    public EitherOrCount? EitherOrs { get; init; }
}
