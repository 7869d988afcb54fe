using Skein.Casework.Views;
using Skein.Methods.Pathways;
using Skein.Methods.Series;
using Skein.Model;

namespace Skein.Casework.Methods.Pathways;

/// <summary>A pattern over the trajectories of a view. A count that is null is withheld: it is under five, or would give one away.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Certain">Those in which it holds whichever days are the true ones.</param>
/// <param name="Possible">Those in which it may hold.</param>
/// <param name="Excluded">Those in which it cannot.</param>
/// <param name="NotCodable">Those whose record does not say; never dropped.</param>
/// <param name="WouldChange">How many of the statements would, withdrawn alone, move a trajectory to another group.</param>
public sealed record PatternView(string Pattern, int? Certain, int? Possible, int? Excluded, int? NotCodable, int WouldChange);

/// <summary>Two kinds and which of them begins first, over the trajectories with both; counts under five are null.</summary>
/// <param name="One">The one kind, as its letter.</param>
/// <param name="Other">The other.</param>
/// <param name="Before">How often the first begins before the second.</param>
/// <param name="After">How often after.</param>
/// <param name="CannotBeTold">How often the order cannot be told.</param>
/// <param name="Share">The share of before, where the order is known; null when a count behind it is withheld.</param>
public sealed record PrecedenceView(char One, char Other, int? Before, int? After, int? CannotBeTold, double? Share);

/// <summary>How much tells of a kind of spell.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Letter">Its letter.</param>
/// <param name="Statements">How many statements tell one.</param>
/// <param name="Doubtful">How many of them are hedged or alleged.</param>
/// <param name="Trajectories">In how many trajectories; null when withheld.</param>
public sealed record SpellCountView(SpellKind Kind, char Letter, int Statements, int Doubtful, int? Trajectories);

/// <summary>Careers as sequences of states, compared by optimal matching under two sets of costs; no single sequence is shown.</summary>
/// <param name="Step">The length of a step.</param>
/// <param name="Sequences">How many trajectories have a sequence, five or more.</param>
/// <param name="Distinct">How many different ones.</param>
/// <param name="Rules">What becomes of steps whose state is not known: left, gaps, right.</param>
/// <param name="Constant">Distances at substitution 2 and insertion 1.</param>
/// <param name="Rates">Distances at substitution by transition rates and insertion 1.</param>
/// <param name="Agreement">The correlation of the two over all pairs; null when either has no spread.</param>
public sealed record SequencesView(
    PeriodLength Step, int Sequences, int Distinct, SequenceRules Rules, DistanceSummary Constant, DistanceSummary Rates, double? Agreement)
{
    /// <summary>The sequences in groups; null where none were asked for.</summary>
    public SequenceGroupsView? Groups { get; init; }
}

/// <summary>Sequences in groups around typical ones, under constant costs; docs/methods/pathways.md.</summary>
/// <param name="Groups">How many groups; 0 where there are none.</param>
/// <param name="Silhouette">How far the groups are groups: 1 where they lie far apart, 0 where they touch; null where there are none.</param>
/// <param name="SilhouetteByRates">The same for as many groups under transition rates; null where there are none.</param>
/// <param name="Agreement">
/// How far the groups under both sets of costs are the same: the adjusted Rand index, 1 for the same and 0 for what chance gives; null where there are none.
/// </param>
/// <param name="Rows">The groups, a larger one first.</param>
/// <param name="Code">Why there are none, as a code; null where there are.</param>
/// <param name="Because">The same in sentences.</param>
public sealed record SequenceGroupsView(
    int Groups,
    double? Silhouette,
    double? SilhouetteByRates,
    double? Agreement,
    IReadOnlyList<SequenceGroupView> Rows,
    string? Code = null,
    string? Because = null);

/// <summary>A group of sequences; of one with a withheld number nothing else is shown.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Persons">How many sequences; null when withheld.</param>
/// <param name="Silhouette">Their mean silhouette.</param>
/// <param name="MeanSteps">How many steps they have on average.</param>
/// <param name="States">Which share of all their steps is in which state, a larger share first.</param>
/// <param name="Typical">The sequence from which the others differ least; null when fewer than five have it.</param>
public sealed record SequenceGroupView(
    int Number, int? Persons, double? Silhouette, double? MeanSteps, IReadOnlyList<StateShareView> States, string? Typical);

/// <summary>How much of the time a group is in a state.</summary>
/// <param name="State">The letters of the spells, or <c>*</c> where nothing is known; null for the states together that fewer than five were in.</param>
/// <param name="Share">The share of the steps, 0 to 1.</param>
public sealed record StateShareView(string? State, double Share);

/// <summary>The pathways of a case, counted together and never shown alone; docs/methods/pathways.md.</summary>
/// <param name="Rules">The version of the table by which statements tell spells.</param>
/// <param name="Trajectories">How many trajectories; null when withheld.</param>
/// <param name="LeftOut">How many of the view's trajectories the request leaves out; null when withheld.</param>
/// <param name="Hidden">How many persons the disclosure policy leaves out; null when withheld.</param>
/// <param name="Spells">What tells of each kind.</param>
/// <param name="Patterns">The patterns.</param>
/// <param name="Precedence">Pairs of kinds, each once.</param>
/// <param name="Sequences">The sequences; null where they are fewer than five, or too many differ to be compared.</param>
/// <param name="Statements">The first statements behind the spells with their passages, by identifier, as many as were asked for.</param>
/// <param name="Caveats">What must stand beside it, in sentences.</param>
/// <param name="Filter">Through which filter.</param>
public sealed record PathwaysView(
    string Rules,
    int? Trajectories,
    int? LeftOut,
    int? Hidden,
    IReadOnlyList<SpellCountView> Spells,
    IReadOnlyList<PatternView> Patterns,
    IReadOnlyList<PrecedenceView> Precedence,
    SequencesView? Sequences,
    IReadOnlyList<StatementView> Statements,
    IReadOnlyList<string> Caveats,
    ViewFilter Filter)
{
    /// <summary>All statements behind the spells.</summary>
    public IReadOnlyList<StatementId> Inputs { get; init; } = [];
}
