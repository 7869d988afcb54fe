using Skein.Casework.Views;
using Skein.Graph.Time;
using Skein.Model;
using Skein.Networks.Doubt;

namespace Skein.Casework.Changes;

/// <summary>A share that depends on unknown days.</summary>
/// <param name="Low">The least it can be, 0 to 1.</param>
/// <param name="High">The most it can be.</param>
public sealed record ShareView(double Low, double High);

/// <summary>A tie that makes a change, by its statements.</summary>
/// <param name="Rule">The rule that makes it, with its version.</param>
/// <param name="RuleLabel">The rule in words.</param>
/// <param name="Statements">The statements that make it; they stand in full with the answer.</param>
/// <param name="ContradictedBy">Statements that deny it.</param>
/// <param name="IsProposed">True when it rests on unreviewed reading only.</param>
public sealed record ChangedTieView(
    string Rule, string RuleLabel, IReadOnlyList<StatementId> Statements, IReadOnlyList<StatementId> ContradictedBy, bool IsProposed);

/// <summary>A pair of nodes of which something changed or stayed.</summary>
/// <param name="A">One of the two, by label.</param>
/// <param name="B">The other.</param>
/// <param name="IsCertain">True when it did whatever the unknown days are, given that the ties are as stated; false when it may have.</param>
/// <param name="Ties">The ties that hold, or may, on the days that the change is about.</param>
public sealed record ChangedPairView(EntityRef A, EntityRef B, bool IsCertain, IReadOnlyList<ChangedTieView> Ties);

/// <summary>A community of a window: two nodes or more that are tied more among each other than to others.</summary>
/// <param name="Number">Its number in the window, from 1, in the order of its first member; no relation to numbers in other windows.</param>
/// <param name="Members">Its members, by label.</param>
public sealed record CommunityView(int Number, IReadOnlyList<EntityRef> Members);

/// <summary>What became of communities since the window before.</summary>
/// <param name="Fate">What it is.</param>
/// <param name="Before">Their numbers in the window before.</param>
/// <param name="After">Their numbers in this one.</param>
public sealed record CommunityEventView(CommunityFate Fate, IReadOnlyList<int> Before, IReadOnlyList<int> After);

/// <summary>How often a fate is met.</summary>
/// <param name="Fate">The fate.</param>
/// <param name="Count">In the division that is shown.</param>
/// <param name="Runs">The least and the most over all seeds: a fate whose count differs is worth little.</param>
public sealed record FateView(CommunityFate Fate, int Count, CountRange Runs);

/// <summary>The communities of a window under one reading of its dates, by the best of several runs of Leiden (modularity).</summary>
/// <param name="Communities">The communities.</param>
/// <param name="Runs">The fewest and the most communities over all seeds.</param>
/// <param name="Events">What became of those of the window before; none in the first window.</param>
/// <param name="Fates">The same as counts with their range; none in the first window.</param>
public sealed record DivisionView(
    IReadOnlyList<CommunityView> Communities, CountRange Runs, IReadOnlyList<CommunityEventView> Events, IReadOnlyList<FateView> Fates);

/// <summary>
/// The network in one window. A count has two ends: what holds whatever the unknown days are, and what may hold. Changes are against the
/// window before; the first has none.
/// </summary>
/// <param name="Days">The days.</param>
/// <param name="First">The first day, ISO 8601.</param>
/// <param name="Last">The last day, ISO 8601.</param>
/// <param name="Nodes">Nodes with a tie that touches the window.</param>
/// <param name="Pairs">Tied pairs.</param>
/// <param name="Born">Pairs tied in this window and not in the one before.</param>
/// <param name="Died">Pairs tied in the window before and not in this one.</param>
/// <param name="Persisting">Pairs tied in both.</param>
/// <param name="Jaccard">Pairs tied in both, of those tied in at least one; null in the first window or without any.</param>
/// <param name="Components">Groups of nodes that hang together; a node without a tie in the window is one of its own.</param>
/// <param name="Density">The share of all pairs of the network's nodes that are tied; null below two nodes.</param>
/// <param name="BornPairs">The pairs that were or may have been born, with the ties that may hold in this window.</param>
/// <param name="DiedPairs">The pairs that died or may have, with the ties that may have held in the window before.</param>
/// <param name="WithPossible">The communities when every tie that may hold in the window does.</param>
/// <param name="CertainOnly">The communities when only the ties that certainly do hold.</param>
public sealed record ChangeWindowView(
    DateView Days,
    string First,
    string Last,
    CountRange Nodes,
    CountRange Pairs,
    CountRange Born,
    CountRange Died,
    CountRange Persisting,
    ShareView? Jaccard,
    CountRange Components,
    ShareView? Density,
    IReadOnlyList<ChangedPairView> BornPairs,
    IReadOnlyList<ChangedPairView> DiedPairs,
    DivisionView WithPossible,
    DivisionView CertainOnly);

/// <summary>How the network of documented ties changed, window by window.</summary>
/// <param name="Windows">The windows, in time; empty is an answer.</param>
/// <param name="WhyNone">Why there are none, in a sentence; null when there are.</param>
/// <param name="Nodes">Nodes of the whole network, tied or not.</param>
/// <param name="WithOrganisations">True when organisations are nodes beside persons.</param>
/// <param name="Pairs">Tied pairs of the whole network.</param>
/// <param name="UndatedPairs">How many of them have no dated tie: they are in no window.</param>
/// <param name="UnboundedPairs">
/// How many have a tie of which a date has an open start or end ("until 2016"): it is taken to hold without bound on that side.
/// </param>
/// <param name="WidthInMonths">The width of a window.</param>
/// <param name="StepInMonths">The step between two.</param>
/// <param name="Runs">How often communities were looked for in each window.</param>
/// <param name="Threshold">The Jaccard coefficient of their members from which two communities are alike.</param>
/// <param name="Statements">Every statement on which a birth or a death rests, in full, once.</param>
/// <param name="Caveats">Keys of the sentences that must stand beside the numbers (<c>network.caveat.…</c>).</param>
/// <param name="Filter">Through which filter.</param>
public sealed record NetworkChanges(
    IReadOnlyList<ChangeWindowView> Windows,
    string? WhyNone,
    int Nodes,
    bool WithOrganisations,
    int Pairs,
    int UndatedPairs,
    int UnboundedPairs,
    int WidthInMonths,
    int StepInMonths,
    int Runs,
    double Threshold,
    IReadOnlyList<StatementView> Statements,
    IReadOnlyList<string> Caveats,
    ViewFilter Filter)
{
    /// <summary>
    /// Between how many nodes the whole network has for those of which a source leaves open who they are; null when there are none. In the
    /// windows each is a node of its own.
    /// </summary>
    public EitherOrCount? EitherOrs { get; init; }
}
