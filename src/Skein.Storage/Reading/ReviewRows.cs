using Skein.Model;
using Skein.Model.Proposals;

namespace Skein.Storage.Reading;

/// <summary>What a proposed statement would say, without its words: enough to order and group a hundred thousand of them.</summary>
/// <param name="Id">The proposal.</param>
/// <param name="Subject">Whom or what it is about, as read.</param>
/// <param name="Property">What it says.</param>
/// <param name="Object">The other end as read, when there is one.</param>
/// <param name="Value">The text of the value, when it takes one.</param>
/// <param name="Denies">True when its stance is that it is not so.</param>
/// <param name="Score">The score.</param>
/// <param name="Rule">The rule, with its version.</param>
/// <param name="Document">The document it was read in.</param>
/// <param name="Source">The source.</param>
/// <param name="State">What became of it.</param>
public sealed record ProposalKey(
    ProposalId Id,
    EntityId Subject,
    PropertyCode Property,
    EntityId? Object,
    string? Value,
    bool Denies,
    double Score,
    string Rule,
    DocumentId Document,
    SourceId Source,
    ProposalState State);

/// <summary>A decision on a proposal that stands.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Property">The property; null for a question of identity.</param>
/// <param name="Rule">The rule that made the proposal, with its version.</param>
/// <param name="State">What was decided.</param>
/// <param name="Sequence">The event that decided.</param>
/// <param name="By">Who decided.</param>
public sealed record DecisionRow(ProposalId Proposal, PropertyCode? Property, string Rule, ProposalState State, long Sequence, Coder By);

/// <summary>A second look at a decision.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Looked">The event of the decision that was looked at.</param>
/// <param name="Decision">What the second coder would have decided.</param>
/// <param name="By">Who looked.</param>
/// <param name="Sequence">The event that recorded it.</param>
public sealed record SecondLookRow(ProposalId Proposal, long Looked, Decision Decision, Coder By, long Sequence);
