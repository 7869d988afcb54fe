using Skein.Casework.Copies;
using Skein.Casework.Dossiers;
using Skein.Casework.Translations;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Documents;
using Skein.Model.Sources;
using Skein.Storage.Reading;
using Skein.Text;

namespace Skein.Casework.Reading;

/// <summary>The reading view of one document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Source">Its source.</param>
/// <param name="Version">The text version that is shown.</param>
/// <param name="Versions">All text versions.</param>
/// <param name="Text">The text; null when it was erased or is not kept.</param>
/// <param name="Marks">What is marked in it, by start; marks may overlap.</param>
/// <param name="Places">Every place where its bytes were met.</param>
/// <param name="Inside">Sounds, films and pictures that lie in it, by the order in which they were met.</param>
/// <param name="Translations">Translations of the whole that stand beside it.</param>
/// <param name="Copies">Documents with nearly the same text, or that hold this one as a part, or are a part of it.</param>
/// <param name="Proposals">Pending proposals of this document, best first.</param>
/// <param name="Statements">Reviewed statements whose words stand here.</param>
/// <param name="Questions">Open questions of identity of this document.</param>
public sealed record DocumentPage(
    Document Document,
    Source Source,
    TextVersion? Version,
    IReadOnlyList<TextVersion> Versions,
    string? Text,
    IReadOnlyList<Mark> Marks,
    IReadOnlyList<PlaceView> Places,
    IReadOnlyList<DocumentRow> Inside,
    IReadOnlyList<TranslationLayer> Translations,
    IReadOnlyList<CopyPair> Copies,
    IReadOnlyList<ProposalView> Proposals,
    IReadOnlyList<StatementView> Statements,
    IReadOnlyList<IdentityQuestion> Questions)
{
    /// <summary>Contradictions in which statements of this document stand, with what the whole case says otherwise.</summary>
    public IReadOnlyList<Contradiction> Contradictions { get; init; } = [];

    /// <summary>How sure recognition was of the words of the text that is shown; null where it was not recognized.</summary>
    public WordConfidence? Recognition => Version is { IsOcr: true } && Text is not null ? Version.Pages.ConfidenceOf(new TextSpan(0, Text.Length)) : null;

    /// <summary>How many of those words are below <see cref="WordConfidence.LowBelow"/>.</summary>
    public int LowWords => Version?.Pages.Words.Count(word => word.Confidence < WordConfidence.LowBelow) ?? 0;
}

/// <summary>A place where bytes were met.</summary>
/// <param name="Path">Where, below the folder that was read.</param>
/// <param name="Container">The document that they lie in there, when they lie in one.</param>
/// <param name="ContainerTitle">Its title or path.</param>
/// <param name="ContainerIsKept">True when the case holds the original bytes of that document, and these bytes as part of them.</param>
public sealed record PlaceView(string Path, DocumentId? Container = null, string? ContainerTitle = null, bool ContainerIsKept = false);

/// <summary>What a mark stands for.</summary>
public enum MarkKind
{
    /// <summary>A mention of an entity.</summary>
    Mention = 1,

    /// <summary>The quote of a reviewed statement.</summary>
    Statement,

    /// <summary>The quote of a proposal that nobody decided on.</summary>
    Proposal,

    /// <summary>A date, as the rules read it.</summary>
    Date,

    /// <summary>The quote of a reviewed statement that another statement of the case contradicts; it stands beside its mark as a statement.</summary>
    Contradiction,
}

/// <summary>A marked passage that leads to what it supports.</summary>
/// <param name="Span">The passage.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Label">What a reader hears or sees on it.</param>
/// <param name="Entity">The entity, for a mention.</param>
/// <param name="Statement">The statement, for a quote and for a contradiction.</param>
/// <param name="Proposal">The proposal, for a quote that nobody decided on.</param>
public sealed record Mark(TextSpan Span, MarkKind Kind, string Label, EntityRef? Entity, StatementId? Statement, ProposalId? Proposal);

/// <summary>A proposal ready for a decision.</summary>
/// <param name="Id">The proposal.</param>
/// <param name="Statement">What would be recorded.</param>
/// <param name="Score">The score.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Reasons">What the score is made of.</param>
/// <param name="SubjectChoices">Entities of the case with the same name as the subject; choosing one records a judgement "same" beside the statement.</param>
/// <param name="ObjectChoices">The same for the object.</param>
/// <param name="BearsOnStatus">True when it may never be accepted in a batch.</param>
/// <param name="State">What became of it.</param>
/// <param name="LastChange">The number of the latest event about it; what forms send back.</param>
public sealed record ProposalView(
    ProposalId Id,
    StatementView Statement,
    double Score,
    string Rule,
    IReadOnlyList<string> Reasons,
    IReadOnlyList<EntityRef> SubjectChoices,
    IReadOnlyList<EntityRef> ObjectChoices,
    bool BearsOnStatus,
    ProposalState State,
    long LastChange)
{
    /// <summary>Who decided, when and why; null while nobody has.</summary>
    public DecisionView? Decided { get; init; }
}

/// <summary>Who decided on a proposal.</summary>
/// <param name="By">Who.</param>
/// <param name="On">When.</param>
/// <param name="Reason">Why, when the coder said.</param>
/// <param name="Sequence">The event; what "undo" names.</param>
public sealed record DecisionView(Coder By, DateTimeOffset On, string? Reason, long Sequence);

/// <summary>A row of the list of documents.</summary>
/// <param name="Document">The document.</param>
/// <param name="SourceTitle">Its source.</param>
/// <param name="Published">When it was published.</param>
/// <param name="IsOcr">True when its text was recognized from images.</param>
public sealed record DocumentRow(Document Document, string SourceTitle, DateView? Published, bool IsOcr);
