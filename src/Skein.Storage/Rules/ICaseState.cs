using Skein.Model;
using Skein.Model.Documents;
using Skein.Model.Log;
using Skein.Model.Statements;
using Skein.Storage.Reading;
using Skein.Text.Hashing;

namespace Skein.Storage.Rules;

/// <summary>A text version, as far as the rules ask.</summary>
/// <param name="Document">The document it is a text of.</param>
/// <param name="Hash">The hash of its text.</param>
/// <param name="IsTranslation">True for a translation, which nothing quotes.</param>
internal sealed record VersionFacts(DocumentId Document, ContentHash Hash, bool IsTranslation = false);

/// <summary>
/// What the rules of the log ask about the case, within the writing transaction: the events of the batch that come before are projected
/// already. Each provider answers from its projections.
/// </summary>
internal interface ICaseState
{
    /// <summary>
    /// True when the identifier was given to a source, document, entity, statement, judgement, likelihood, note, run or proposal, standing or
    /// not; an identifier whose addition was undone is free again.
    /// </summary>
    bool IsTaken(Subject subject);

    /// <summary>True when the source, document, entity, statement, judgement, likelihood, note or run stands.</summary>
    bool Stands(Subject subject);

    /// <summary>The state of a proposal, or null when the case has none under that identifier.</summary>
    ProposalState? StateOf(ProposalId proposal);

    /// <summary>The wording of a statement that stands, without a translation that was recorded beside it; null when none stands.</summary>
    Statement? StandingStatement(StatementId statement);

    /// <summary>A text version, or null.</summary>
    VersionFacts? VersionOf(TextVersionId version);

    /// <summary>What is kept of a document, or null when there is no such document.</summary>
    KeepingOfDocument? KeepingOf(DocumentId document);

    /// <summary>A stored text, or null.</summary>
    string? TextOf(ContentHash hash);

    /// <summary>True when the text is stored.</summary>
    bool HasText(ContentHash hash);

    /// <summary>The event, or null when there is none or its payload was erased.</summary>
    CaseEvent? EventAt(long sequence);

    /// <summary>The event of the decision on a proposal that stands, or null.</summary>
    long? DecisionOn(ProposalId proposal);

    /// <summary>Who recorded an event, or null when there is none.</summary>
    Coder? AuthorAt(long sequence);

    /// <summary>True when the coder's second look at a decision stands.</summary>
    bool HasLooked(long decision, Coder author);

    /// <summary>The event that undid an event, or null.</summary>
    long? UndoneBy(long sequence);

    /// <summary>True when something that the event recorded was closed by a later event.</summary>
    bool IsSuperseded(long sequence);

    /// <summary>The events whose wordings stand again when the event is undone.</summary>
    IReadOnlyList<long> ClosedBy(long sequence);

    /// <summary>True when a standing statement, judgement or likelihood names the entity.</summary>
    bool IsNamed(EntityId entity);

    /// <summary>True when a document or a standing statement is of the source.</summary>
    bool IsUsed(SourceId source);
}
