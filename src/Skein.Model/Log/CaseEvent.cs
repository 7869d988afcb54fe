using System.Text.Json.Serialization;
using Skein.Model.Documents;
using Skein.Model.Entities;
using Skein.Model.Judgements;
using Skein.Model.Notes;
using Skein.Model.Proposals;
using Skein.Model.Sources;
using Skein.Model.Statements;

namespace Skein.Model.Log;

/// <summary>
/// Something that happened in a case. Events are only ever appended; everything that is shown is a projection of them. Times and authors
/// stand in the entry around the event (<see cref="LogEntry"/>). A kind, once written, keeps its name and stays readable for ever.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(CaseOpened), "case-opened")]
[JsonDerivedType(typeof(CaseRecordRevised), "case-record-revised")]
[JsonDerivedType(typeof(SourceAdded), "source-added")]
[JsonDerivedType(typeof(SourceRevised), "source-revised")]
[JsonDerivedType(typeof(DocumentAdded), "document-added")]
[JsonDerivedType(typeof(DocumentMet), "document-met")]
[JsonDerivedType(typeof(TextVersionAdded), "text-version-added")]
[JsonDerivedType(typeof(ReadingFailed), "reading-failed")]
[JsonDerivedType(typeof(NearCopyFound), "near-copy-found")]
[JsonDerivedType(typeof(NearCopySetApart), "near-copy-set-apart")]
[JsonDerivedType(typeof(RunStarted), "run-started")]
[JsonDerivedType(typeof(ProposalsMade), "proposals-made")]
[JsonDerivedType(typeof(ProposalDecided), "proposal-decided")]
[JsonDerivedType(typeof(EntityAdded), "entity-added")]
[JsonDerivedType(typeof(EntityRevised), "entity-revised")]
[JsonDerivedType(typeof(StatementRecorded), "statement-recorded")]
[JsonDerivedType(typeof(StatementCorrected), "statement-corrected")]
[JsonDerivedType(typeof(StatementWithdrawn), "statement-withdrawn")]
[JsonDerivedType(typeof(QuoteTranslated), "quote-translated")]
[JsonDerivedType(typeof(JudgementRecorded), "judgement-recorded")]
[JsonDerivedType(typeof(JudgementWithdrawn), "judgement-withdrawn")]
[JsonDerivedType(typeof(LikelihoodStated), "likelihood-stated")]
[JsonDerivedType(typeof(LikelihoodWithdrawn), "likelihood-withdrawn")]
[JsonDerivedType(typeof(NoteAdded), "note-added")]
[JsonDerivedType(typeof(Undone), "undone")]
[JsonDerivedType(typeof(Erased), "erased")]
public abstract partial record CaseEvent
{
    private CaseEvent()
    {
    }

    /// <summary>True for kinds that can be undone; see <see cref="Undone"/>.</summary>
    [JsonIgnore]
    public bool CanBeUndone => this is
        ProposalDecided or SecondLookRecorded
        or StatementRecorded or StatementCorrected or StatementWithdrawn
        or QuoteTranslated
        or JudgementRecorded or JudgementWithdrawn
        or LikelihoodStated or LikelihoodWithdrawn
        or MethodCoded or MethodCodingWithdrawn or AssessmentSigned or AssessmentWithdrawn
        or ChartSaved or ChartDeleted or SearchSaved or SearchDeleted
        or NearCopySetApart or TextVersionAdded { Version.Translates: not null }
        or EntityAdded or EntityRevised
        or SourceAdded or SourceRevised
        or NoteAdded;

    /// <summary>Everything that the event is about or names, without repetition: what optimistic concurrency guards and erasure follows.</summary>
    public abstract IEnumerable<Subject> Subjects();

    /// <summary>The case was opened. Always the first event, and there is only one.</summary>
    /// <param name="Record">Its record.</param>
    public sealed record CaseOpened(CaseRecord Record) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => [Subject.Case];
    }

    /// <summary>The case's record was changed.</summary>
    /// <param name="Record">The record as it is now.</param>
    /// <param name="Reason">Why.</param>
    public sealed record CaseRecordRevised(CaseRecord Record, string Reason) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => [Subject.Case];
    }

    /// <summary>A source was added.</summary>
    /// <param name="Source">The source.</param>
    public sealed record SourceAdded(Source Source) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => [Subject.Of(Source.Id)];
    }

    /// <summary>A source's grade, kind, origins or description was changed.</summary>
    /// <param name="Source">The source as it is now.</param>
    /// <param name="Reason">Why.</param>
    public sealed record SourceRevised(Source Source, string Reason) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => [Subject.Of(Source.Id)];
    }

    /// <summary>A document was read for the first time.</summary>
    /// <param name="Document">The document.</param>
    public sealed record DocumentAdded(Document Document) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => Document.Container is { } container
            ? [Subject.Of(Document.Id), Subject.Of(Document.Source), Subject.Of(container)]
            : [Subject.Of(Document.Id), Subject.Of(Document.Source)];
    }

    /// <summary>The bytes of a known document were met again at another place; nothing was read twice.</summary>
    /// <param name="Document">The document.</param>
    /// <param name="Path">The other place.</param>
    /// <param name="Container">The document that they lie in there, for a sound, a film or a picture inside one.</param>
    public sealed record DocumentMet(DocumentId Document, string Path, DocumentId? Container = null) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() =>
            Container is { } container ? [Subject.Of(Document), Subject.Of(container)] : [Subject.Of(Document)];
    }

    /// <summary>A text was made of a document. The text itself lies apart, under its hash.</summary>
    /// <param name="Version">The text version.</param>
    public sealed record TextVersionAdded(TextVersion Version) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => [Subject.Of(Version.Document)];
    }

    /// <summary>A file could not be read. The others went on.</summary>
    /// <param name="Path">The file, relative to the folder that was read.</param>
    /// <param name="Code">The code of the fault, such as <c>SK-READ-003</c>.</param>
    /// <param name="Sentence">What happened and what to do next.</param>
    /// <param name="Hash">SHA-256 of the bytes as hexadecimal text, when they could be read.</param>
    public sealed record ReadingFailed(string Path, string Code, string Sentence, string? Hash = null) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => [Subject.Case];
    }

    /// <summary>Two documents hold nearly the same text (a wire story and its reprint). They are linked, never merged.</summary>
    /// <param name="Document">The document that was read later.</param>
    /// <param name="Earlier">The document that was read earlier.</param>
    /// <param name="Similarity">Share of common word sequences, 0 to 1.</param>
    /// <param name="Method">How it was measured, such as <c>shingles5/1</c>.</param>
    /// <param name="Share">The share of the later text that stands in the earlier one, 0 to 1; null where it was not measured.</param>
    /// <param name="ShareOfEarlier">The share of the earlier text that stands in the later one; null where it was not measured.</param>
    public sealed record NearCopyFound(
        DocumentId Document, DocumentId Earlier, double Similarity, string Method, double? Share = null, double? ShareOfEarlier = null) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => [Subject.Of(Document), Subject.Of(Earlier)];
    }

    /// <summary>
    /// A person judged that two documents, however alike, do not come from one origin: each goes on to count by itself. That they do come from
    /// one is no event of its own but a link in the origin chain of a source (<see cref="SourceRevised"/>).
    /// </summary>
    /// <param name="Document">One of the two.</param>
    /// <param name="Other">The other of the two; the order carries no meaning.</param>
    /// <param name="Reason">Why.</param>
    public sealed record NearCopySetApart(DocumentId Document, DocumentId Other, string Reason) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => [Subject.Of(Document), Subject.Of(Other)];
    }

    /// <summary>A run of reading and extraction began.</summary>
    /// <param name="Run">The run.</param>
    public sealed record RunStarted(ExtractionRun Run) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => [Subject.Of(Run.Id)];
    }

    /// <summary>What a run proposes on one document. Proposals that the case has already, in whatever state, are not repeated.</summary>
    /// <param name="Run">The run.</param>
    /// <param name="Document">The document.</param>
    /// <param name="TextVersion">The text version that the spans count in.</param>
    /// <param name="Entities">The entities that were read.</param>
    /// <param name="Proposals">Statements and identities.</param>
    public sealed record ProposalsMade(
        RunId Run,
        DocumentId Document,
        TextVersionId TextVersion,
        EquatableList<ProposedEntity> Entities,
        EquatableList<Proposal> Proposals) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => [Subject.Of(Run), Subject.Of(Document)];
    }

    /// <summary>A person decided on a proposal.</summary>
    /// <param name="Proposal">The proposal.</param>
    /// <param name="Decision">What was decided.</param>
    /// <param name="Reason">Why, when the coder says.</param>
    /// <param name="Statement">The statement that is recorded by it, as proposed or as corrected; null for a rejection.</param>
    /// <param name="Judgement">The judgement that is recorded by it, for a proposal on identity.</param>
    public sealed record ProposalDecided(
        ProposalId Proposal,
        Decision Decision,
        string? Reason = null,
        Statement? Statement = null,
        Judgement? Judgement = null) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() =>
            [Subject.Of(Proposal), .. Statement is null ? [] : SubjectsOf(Statement), .. Judgement is null ? [] : SubjectsOf(Judgement)];
    }

    /// <summary>An entity was added, by hand or with a proposal that was accepted.</summary>
    /// <param name="Entity">The entity.</param>
    public sealed record EntityAdded(Entity Entity) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() =>
            [Subject.Of(Entity.Id), .. Entity.Document is { } document ? [Subject.Of(document)] : Array.Empty<Subject>()];
    }

    /// <summary>An entity's label, kind or protection class was changed.</summary>
    /// <param name="Entity">The entity as it is now.</param>
    /// <param name="Reason">Why.</param>
    public sealed record EntityRevised(Entity Entity, string Reason) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => [Subject.Of(Entity.Id)];
    }

    /// <summary>A statement was recorded by hand or by import.</summary>
    /// <param name="Statement">The statement.</param>
    public sealed record StatementRecorded(Statement Statement) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => SubjectsOf(Statement);
    }

    /// <summary>A statement was corrected: the older wording is closed, this one stands from now on under the same identifier.</summary>
    /// <param name="Statement">The statement as it is now.</param>
    /// <param name="Reason">Why.</param>
    public sealed record StatementCorrected(Statement Statement, string Reason) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => SubjectsOf(Statement);
    }

    /// <summary>A statement was withdrawn: it stays in the log and is in no view from now on.</summary>
    /// <param name="Statement">The statement.</param>
    /// <param name="Reason">Why.</param>
    public sealed record StatementWithdrawn(StatementId Statement, string Reason) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => [Subject.Of(Statement)];
    }

    /// <summary>
    /// A quote was translated. The statement and its words are as they were; the translation stands beside them, in the place of an earlier
    /// one, until it is replaced or undone. A correction of the statement is a whole wording and brings its own translation, or none.
    /// </summary>
    /// <param name="Statement">The statement whose words are translated.</param>
    /// <param name="Passage">Those words as the statement quotes them, with the translation, which is never null here.</param>
    /// <param name="Reason">Why, when the coder says.</param>
    public sealed record QuoteTranslated(StatementId Statement, Evidence.Passage Passage, string? Reason = null) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => [Subject.Of(Statement), Subject.Of(Passage.Document)];
    }

    /// <summary>A judgement on identity was recorded.</summary>
    /// <param name="Judgement">The judgement.</param>
    public sealed record JudgementRecorded(Judgement Judgement) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => SubjectsOf(Judgement);
    }

    /// <summary>A judgement was withdrawn; nothing changes but what rested on it.</summary>
    /// <param name="Judgement">The judgement.</param>
    /// <param name="Reason">Why.</param>
    public sealed record JudgementWithdrawn(JudgementId Judgement, string Reason) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => [Subject.Of(Judgement)];
    }

    /// <summary>
    /// An analyst stated how probable it is that two entities are tied. It takes the place of what the same analyst stated of the two before,
    /// and of nothing that others stated.
    /// </summary>
    /// <param name="Likelihood">The judgement.</param>
    public sealed record LikelihoodStated(LikelihoodJudgement Likelihood) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() =>
            [Subject.Of(Likelihood.Id), Subject.Of(Likelihood.Left), Subject.Of(Likelihood.Right)];
    }

    /// <summary>A judgement on how probable a tie is was withdrawn; one that it had replaced does not come back by it.</summary>
    /// <param name="Likelihood">The judgement.</param>
    /// <param name="Reason">Why.</param>
    public sealed record LikelihoodWithdrawn(LikelihoodId Likelihood, string Reason) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => [Subject.Of(Likelihood)];
    }

    /// <summary>A note was added.</summary>
    /// <param name="Note">The note.</param>
    public sealed record NoteAdded(Note Note) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => [Subject.Of(Note.Id), Note.About, .. Note.About.TieEnds().Select(Subject.Of)];
    }

    /// <summary>
    /// An earlier event was undone: what it recorded is closed, what it closed stands again. Events that can be undone: decisions,
    /// statements recorded, corrected or withdrawn, quotes translated, judgements recorded or withdrawn, likelihoods stated or
    /// withdrawn, items coded or assessments signed, and both withdrawn, charts and searches saved or deleted, near copies set apart, translations of documents, entities and sources added or revised, notes.
    /// </summary>
    /// <param name="Sequence">The sequence number of the event that is undone.</param>
    /// <param name="Reason">Why, when the coder says.</param>
    public sealed record Undone(long Sequence, string? Reason = null) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => [Subject.OfEvent(Sequence)];
    }

    /// <summary>
    /// Payloads, texts and originals were deleted for good, for a lawful reason. The chain stays verifiable because it runs over
    /// commitments; the event names what was deleted by number, never by content.
    /// </summary>
    /// <param name="Sequences">The events whose payloads and salts were deleted, in order.</param>
    /// <param name="What">What the erasure was asked for.</param>
    /// <param name="LegalBasis">Why it was lawful or due, without personal data.</param>
    public sealed record Erased(EquatableList<long> Sequences, EquatableList<Subject> What, string LegalBasis) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => [Subject.Case];
    }

    private static IEnumerable<Subject> SubjectsOf(Statement statement) =>
    [
        Subject.Of(statement.Id),
        Subject.Of(statement.Source),
        .. statement.Evidence is Evidence.Passage passage ? [Subject.Of(passage.Document)] : Array.Empty<Subject>(),
        .. statement.Entities().Select(entity => Subject.Of(entity)),
    ];

    private static IEnumerable<Subject> SubjectsOf(Judgement judgement) =>
    [
        Subject.Of(judgement.Id),
        Subject.Of(judgement.Left),
        Subject.Of(judgement.Right),
        .. judgement.KnownTo is { } known ? known.Select(knowledge => Subject.Of(knowledge.Agency)) : [],
    ];
}
