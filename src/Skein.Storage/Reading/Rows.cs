using Skein.Model;
using Skein.Model.Documents;
using Skein.Model.Entities;
using Skein.Model.Proposals;
using Skein.Model.Statements;
using Skein.Text;

namespace Skein.Storage.Reading;

/// <summary>A value with the span of recorded time for which it stood: from inclusive, until exclusive, null while it stands.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Sequence">The event that recorded it.</param>
/// <param name="From">Since when.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="Until">Until when, or null.</param>
public sealed record Recorded<T>(T Value, long Sequence, DateTimeOffset From, Coder By, DateTimeOffset? Until = null);

/// <summary>How much a case holds.</summary>
/// <param name="Sources">Sources.</param>
/// <param name="Documents">Documents.</param>
/// <param name="Entities">Entities of the case.</param>
/// <param name="Statements">Statements that stand.</param>
/// <param name="PendingProposals">Proposals that nobody decided on.</param>
/// <param name="DecidedProposals">Proposals that somebody decided on.</param>
/// <param name="Judgements">Judgements that stand.</param>
/// <param name="ReadingFaults">Files that could not be read.</param>
public sealed record CaseCounts(
    long Sources,
    long Documents,
    long Entities,
    long Statements,
    long PendingProposals,
    long DecidedProposals,
    long Judgements,
    long ReadingFaults);

/// <summary>Which layer a statement is in.</summary>
public enum Layer
{
    /// <summary>Recorded or accepted by a person.</summary>
    Reviewed = 1,

    /// <summary>Proposed by the machine and not decided on: dashed, labelled, in no count unless switched on.</summary>
    Proposed,
}

/// <summary>A statement with where it stands.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Layer">Its layer.</param>
/// <param name="Sequence">The event that recorded or proposed it.</param>
/// <param name="RecordedOn">When.</param>
/// <param name="RecordedBy">Who; the machine for a proposal.</param>
/// <param name="Until">When it was corrected, withdrawn or undone; null while it stands.</param>
/// <param name="Score">The score, for a proposal.</param>
/// <param name="Rule">The rule, for a proposal.</param>
/// <param name="Translated">
/// The translation that was recorded beside the quote, with when and by whom; the evidence of <paramref name="Statement"/> holds it too. Null
/// when there is none, and when the wording itself brought its translation, as an import does.
/// </param>
public sealed record StatementRow(
    Statement Statement,
    Layer Layer,
    long Sequence,
    DateTimeOffset RecordedOn,
    Coder RecordedBy,
    DateTimeOffset? Until = null,
    double? Score = null,
    string? Rule = null,
    Recorded<Translation>? Translated = null);

/// <summary>What became of a proposal.</summary>
public enum ProposalState
{
    /// <summary>Nobody decided.</summary>
    Pending = 1,

    /// <summary>Accepted as proposed.</summary>
    Accepted,

    /// <summary>Accepted after a correction.</summary>
    Corrected,

    /// <summary>Refused.</summary>
    Rejected,

    /// <summary>Put aside as undecidable for now.</summary>
    Unsure,
}

/// <summary>A proposal with what became of it.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Document">The document it was read in.</param>
/// <param name="TextVersion">The text version that its spans count in.</param>
/// <param name="Run">The run that made it.</param>
/// <param name="Sequence">The event that made it.</param>
/// <param name="MadeOn">When.</param>
/// <param name="State">What became of it.</param>
/// <param name="DecidedAt">The event that decided, or null.</param>
/// <param name="DecidedBy">Who decided, or null.</param>
/// <param name="DecidedOn">When, or null.</param>
/// <param name="Reason">Why, or null.</param>
/// <param name="Recorded">The statement that the decision recorded, as proposed or as corrected; null for none.</param>
public sealed record ProposalRow(
    Proposal Proposal,
    DocumentId Document,
    TextVersionId TextVersion,
    RunId Run,
    long Sequence,
    DateTimeOffset MadeOn,
    ProposalState State,
    long? DecidedAt = null,
    Coder? DecidedBy = null,
    DateTimeOffset? DecidedOn = null,
    string? Reason = null,
    Statement? Recorded = null);

/// <summary>A place where the bytes of a document were met.</summary>
/// <param name="Document">The document.</param>
/// <param name="Path">The place, below the folder that was read.</param>
/// <param name="Container">The document that the bytes lie in there; null for a file of its own or a member of an archive.</param>
public sealed record DocumentPlace(DocumentId Document, string Path, DocumentId? Container);

/// <summary>Two documents with nearly the same text.</summary>
/// <param name="Document">The one read later.</param>
/// <param name="Earlier">The one read earlier.</param>
/// <param name="Similarity">0 to 1.</param>
/// <param name="Share">The share of the later text that stands in the earlier one; null where it was not measured.</param>
/// <param name="ShareOfEarlier">The share of the earlier text that stands in the later one; null where it was not measured.</param>
public sealed record NearCopy(DocumentId Document, DocumentId Earlier, double Similarity, double? Share = null, double? ShareOfEarlier = null);

/// <summary>Two documents that a person holds not to come from one origin, however alike.</summary>
/// <param name="One">The ordinally smaller of the two.</param>
/// <param name="Other">The other.</param>
/// <param name="Reason">Why.</param>
public sealed record CopiesApart(DocumentId One, DocumentId Other, string Reason);

/// <summary>A file that could not be read.</summary>
/// <param name="Path">The file.</param>
/// <param name="Code">The code of the fault.</param>
/// <param name="Sentence">What happened and what to do next.</param>
/// <param name="On">When it was tried.</param>
public sealed record ReadingFault(string Path, string Code, string Sentence, DateTimeOffset On);

/// <summary>An entity found by name.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Layer">Reviewed, or proposed when it was only read by the machine.</param>
/// <param name="Name">The name that matched.</param>
public sealed record NameHit(Entity Entity, Layer Layer, string Name);

/// <summary>A piece of a snippet.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsMatch">True when they are what was searched for.</param>
public sealed record SnippetPart(string Text, bool IsMatch);

/// <summary>A document that was found.</summary>
/// <param name="Document">The document.</param>
/// <param name="TextVersion">The text version.</param>
/// <param name="Snippet">Words around the matches.</param>
/// <param name="FirstMatch">Where the first match stands in the text that was found.</param>
/// <param name="Translation">The translation in which the words were found; null where they stand in the text of the document itself.</param>
public sealed record SearchHit(
    Document Document, TextVersionId TextVersion, IReadOnlyList<SnippetPart> Snippet, TextSpan FirstMatch, TextVersion? Translation = null);

/// <summary>What a search found.</summary>
/// <param name="Hits">The hits of this page, best first.</param>
/// <param name="Total">How many documents were found in all.</param>
public sealed record SearchResult(IReadOnlyList<SearchHit> Hits, long Total);

/// <summary>What hangs on a source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Documents">Its documents.</param>
/// <param name="Statements">Its statements that stand.</param>
public sealed record SourceUsage(SourceId Source, int Documents, int Statements);

/// <summary>How many proposals wait.</summary>
/// <param name="Property">The property; null for questions of identity.</param>
/// <param name="Count">How many.</param>
public sealed record PendingCount(PropertyCode? Property, int Count);

/// <summary>An entity with its names.</summary>
/// <param name="Entity">The entity, of the case or proposed.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Names">Its label and the names that statements give it, as written.</param>
/// <param name="Document">The document it was read from; null when it was added by hand or by import.</param>
public sealed record EntityNames(EntityId Entity, EntityKind Kind, IReadOnlyList<string> Names, DocumentId? Document);
