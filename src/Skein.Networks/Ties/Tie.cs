using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Sources;
using Skein.Networks.Rules;

namespace Skein.Networks.Ties;

/// <summary>
/// What one rule derives for two nodes, with all statements that make it. Two rules make two ties: kinds of ties are never summed into
/// one weight. A tie with a reviewed basis is described by its reviewed statements alone; the machine's reading never strengthens it.
/// </summary>
public sealed record Tie
{
    /// <summary>The node it leads from; of an undirected tie the ordinally smaller one.</summary>
    public required CanonicalId A { get; init; }

    /// <summary>The node it leads to.</summary>
    public required CanonicalId B { get; init; }

    /// <summary>True when it leads from <see cref="A"/> to <see cref="B"/> only.</summary>
    public required bool IsDirected { get; init; }

    /// <summary>The rule that makes it.</summary>
    public required TieRuleId Rule { get; init; }

    /// <summary>The code of the rule's family.</summary>
    public required string Family { get; init; }

    /// <summary>
    /// Whether its statements, taken as true, make the tie for certain or only possibly: times that may overlap, missing dates, a rule
    /// that gives no more, or an either/or between the two. Never <see cref="Certainty.Impossible"/>.
    /// </summary>
    public required Certainty Certainty { get; init; }

    /// <summary>
    /// Since when, as the statements give it: the valid time with the earliest known start; for two statements that must overlap, the later
    /// of the two; without one, the date of the act or journey. An EDTF value as stated, never coerced; null when no statement says.
    /// </summary>
    public required Edtf? Since { get; init; }

    /// <summary>All valid times of its statements, as stated, in ordinal order.</summary>
    public required EquatableList<Edtf> When { get; init; }

    /// <summary>The entities it runs through (the act, the flat, the prison); empty for a tie that a source states.</summary>
    public required EquatableList<CanonicalId> Through { get; init; }

    /// <summary>The statements that make it, by identifier; at least one, and two for a tie through an entity.</summary>
    public required EquatableList<StatementId> Statements { get; init; }

    /// <summary>Unreviewed statements that would make it too; empty when it is itself proposed.</summary>
    public required EquatableList<StatementId> ProposedStatements { get; init; }

    /// <summary>
    /// The strongest grades of what makes it. Two statements that meet in an entity are as strong as the weaker of them, or count with
    /// both grades where these cannot be compared.
    /// </summary>
    public required EquatableList<Grade> Grades { get; init; }

    /// <summary>True when it rests on unreviewed proposals only: machine reading, not reviewed.</summary>
    public required bool IsProposed { get; init; }

    /// <summary>True when everything that makes it is hedged by its source (probable, possible, suspected) or only alleged.</summary>
    public required bool IsHedged { get; init; }

    /// <summary>
    /// How many independent origins say so: of a tie that a source states, the different origins of its statements; of a tie through an
    /// entity, those of the end that has fewer, since it needs both.
    /// </summary>
    public required int IndependentOrigins { get; init; }

    /// <summary>Statements that deny what it rests on, by identifier: the same ends and the same property.</summary>
    public required EquatableList<StatementId> ContradictedBy { get; init; }

    /// <summary>True when a statement denies what it rests on; both are shown.</summary>
    public bool IsContradicted => ContradictedBy.Count > 0;

    /// <summary>The other end.</summary>
    /// <param name="end">One of the two ends.</param>
    public CanonicalId OtherEnd(CanonicalId end) => end == A ? B : A;
}
