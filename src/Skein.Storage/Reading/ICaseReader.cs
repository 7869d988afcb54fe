using Skein.Model;
using Skein.Model.Assessments;
using Skein.Model.Charts;
using Skein.Model.Documents;
using Skein.Model.Entities;
using Skein.Model.Judgements;
using Skein.Model.Log;
using Skein.Model.Notes;
using Skein.Model.Proposals;
using Skein.Model.Searches;
using Skein.Model.Sources;
using Skein.Storage.Log;

namespace Skein.Storage.Reading;

/// <summary>
/// A consistent view of one case. Not thread-safe; open one per request. A moment given as <c>recordedBy</c> shows what the case held
/// then (fourth clock); null shows what it holds now.
/// </summary>
public interface ICaseReader : IDisposable
{
    /// <summary>Where the log ended when the view was opened.</summary>
    LogHead Head { get; }

    /// <summary>Why the case exists and who answers for it.</summary>
    CaseRecord Case { get; }

    /// <summary>How much the case holds.</summary>
    CaseCounts Counts();

    /// <summary>The sources, by identifier.</summary>
    IReadOnlyList<Recorded<Source>> Sources(DateTimeOffset? recordedBy = null);

    /// <summary>One source, or null.</summary>
    Recorded<Source>? Find(SourceId source, DateTimeOffset? recordedBy = null);

    /// <summary>Every wording of one source, oldest first.</summary>
    IReadOnlyList<Recorded<Source>> HistoryOf(SourceId source);

    /// <summary>How many documents and standing statements hang on each source; sources without any may be left out.</summary>
    IReadOnlyList<SourceUsage> SourceUsage();

    /// <summary>Documents, newest first.</summary>
    IReadOnlyList<Recorded<Document>> Documents(DocumentQuery query);

    /// <summary>One document, or null.</summary>
    Recorded<Document>? Find(DocumentId document);

    /// <summary>The text versions of a document that were read from it, oldest first; translations are no versions in this sense.</summary>
    IReadOnlyList<TextVersion> TextVersions(DocumentId document);

    /// <summary>The translations of a document that stand, oldest first: one for each language.</summary>
    IReadOnlyList<Recorded<TextVersion>> Translations(DocumentId document);

    /// <summary>One text version or translation, or null.</summary>
    TextVersion? Find(TextVersionId version);

    /// <summary>The stored text of a version, or null when it was erased or is not kept.</summary>
    string? ReadText(TextVersionId version);

    /// <summary>The latest stored text of every document that has one; read lazily.</summary>
    IEnumerable<(DocumentId Document, string Text)> LatestTexts();

    /// <summary>Every place where the bytes of a document were met.</summary>
    IReadOnlyList<string> PathsOf(DocumentId document);

    /// <summary>Every place where the bytes of a document were met, with the document that they lie in there.</summary>
    IReadOnlyList<DocumentPlace> PlacesOf(DocumentId document);

    /// <summary>The places inside a document where sounds, films and pictures were met, in the order of the log.</summary>
    IReadOnlyList<DocumentPlace> ContainedIn(DocumentId container);

    /// <summary>Documents with nearly the same text, both ways.</summary>
    IReadOnlyList<NearCopy> NearCopiesOf(DocumentId document);

    /// <summary>All pairs of near copies.</summary>
    IReadOnlyList<NearCopy> NearCopies();

    /// <summary>The pairs that persons set apart and that stand so, by event.</summary>
    IReadOnlyList<Recorded<CopiesApart>> CopiesApart();

    /// <summary>Files that could not be read.</summary>
    IReadOnlyList<ReadingFault> ReadingFaults();

    /// <summary>Entities of the case (not those only proposed), by label then identifier.</summary>
    IReadOnlyList<Recorded<Entity>> Entities(EntityQuery query);

    /// <summary>How many entities of a kind the case holds now.</summary>
    int CountEntities(EntityKind kind);

    /// <summary>One entity of the case, or null.</summary>
    Recorded<Entity>? Find(EntityId entity);

    /// <summary>The entities that extraction read in a document.</summary>
    IReadOnlyList<ProposedEntity> ProposedEntities(DocumentId document);

    /// <summary>One entity that extraction read, or null.</summary>
    ProposedEntity? FindProposed(EntityId entity);

    /// <summary>Every entity, of the case and proposed, with its names as written; read lazily, in no set order.</summary>
    /// <param name="kinds">Only those of these kinds; null for all.</param>
    IEnumerable<EntityNames> Names(IReadOnlyCollection<EntityKind>? kinds = null);

    /// <summary>Entities, of the case and proposed, one of whose names has the words given, by any spelling that folds to the same key.</summary>
    IReadOnlyList<NameHit> FindByName(string name, int limit = 20);

    /// <summary>Statements, by subject, property and identifier.</summary>
    IReadOnlyList<StatementRow> Statements(StatementQuery query);

    /// <summary>Proposals with what became of them.</summary>
    IReadOnlyList<ProposalRow> Proposals(ProposalQuery query);

    /// <summary>
    /// Proposed statements without their words, in the order of <see cref="Proposals"/>; read lazily, and each asking reads anew. The limit
    /// and offset of the query hold; identities are never among them.
    /// </summary>
    IEnumerable<ProposalKey> ProposalKeys(ProposalQuery query);

    /// <summary>How many proposals a query finds, whatever its limit and offset.</summary>
    int CountProposals(ProposalQuery query);

    /// <summary>Every decision on a proposal that stands, in the order of the log.</summary>
    IReadOnlyList<DecisionRow> Decisions();

    /// <summary>Every second look that stands, in the order of the log; also at decisions that were undone since.</summary>
    IReadOnlyList<SecondLookRow> SecondLooks();

    /// <summary>How many proposals are pending, by property, most first; a null property counts the questions of identity.</summary>
    IReadOnlyList<PendingCount> PendingByProperty(DocumentId? document = null);

    /// <summary>One proposal, or null.</summary>
    ProposalRow? Find(ProposalId proposal);

    /// <summary>Which of these proposals the case has already, in whatever state.</summary>
    IReadOnlySet<ProposalId> Known(IReadOnlyCollection<ProposalId> proposals);

    /// <summary>Judgements on identity that stand, oldest first.</summary>
    IReadOnlyList<Recorded<Judgement>> Judgements(DateTimeOffset? recordedBy = null);

    /// <summary>How many spells of judgements there are, and the last event that opened or closed one: the same mark, the same judgements.</summary>
    (long Spells, long LastChange) JudgementMark();

    /// <summary>One judgement that stands, or null.</summary>
    Recorded<Judgement>? Find(JudgementId judgement);

    /// <summary>
    /// What analysts stated on how probable a tie is, as it stands, oldest first: of one analyst on two entities the latest only, of several
    /// analysts each.
    /// </summary>
    IReadOnlyList<Recorded<LikelihoodJudgement>> Likelihoods(DateTimeOffset? recordedBy = null);

    /// <summary>
    /// What analysts coded for methods, as it stands, oldest first: of one analyst on one item and day the latest only, of several
    /// analysts each.
    /// </summary>
    /// <param name="method">Of this method only; null for all.</param>
    /// <param name="recordedBy">As it stood then; null for now.</param>
    IReadOnlyList<Recorded<MethodCoding>> Codings(string? method = null, DateTimeOffset? recordedBy = null);

    /// <summary>Assessments that stand, oldest first.</summary>
    /// <param name="recordedBy">As they stood then; null for now.</param>
    IReadOnlyList<Recorded<Assessment>> Assessments(DateTimeOffset? recordedBy = null);

    /// <summary>Charts that stand, in the order in which they were last saved.</summary>
    /// <param name="recordedBy">As they stood then; null for now.</param>
    IReadOnlyList<Recorded<Chart>> Charts(DateTimeOffset? recordedBy = null);

    /// <summary>The versions of a chart, oldest first; empty for one that was never saved.</summary>
    /// <param name="chart">The chart.</param>
    IReadOnlyList<Recorded<Chart>> HistoryOf(ChartId chart);

    /// <summary>Saved searches that stand, in the order in which they were last saved.</summary>
    /// <param name="recordedBy">As they stood then; null for now.</param>
    IReadOnlyList<Recorded<SavedSearch>> Searches(DateTimeOffset? recordedBy = null);

    /// <summary>Notes that stand, newest first; about one subject, or all.</summary>
    IReadOnlyList<Recorded<Note>> Notes(Subject? about = null);

    /// <summary>Runs, newest first.</summary>
    IReadOnlyList<Recorded<ExtractionRun>> Runs();

    /// <summary>
    /// Documents whose text has all the words, best first, with snippets; newest first when so many have them that none is best. Words
    /// between double quotes are a phrase, a star after a word finds words that begin with it; nothing else is an operator.
    /// </summary>
    /// <param name="words">The words as typed.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="offset">Skips so many.</param>
    /// <param name="only">Lets a document through; asked of each that has the words. Null, the default, for all.</param>
    SearchResult Search(string words, int limit = 20, int offset = 0, Func<Document, bool>? only = null);

    /// <summary>The latest entries of the log, newest first; about one subject, by one coder, or all.</summary>
    IReadOnlyList<LogEntry> Latest(int limit, Subject? about = null, Coder? by = null);

    /// <summary>One entry of the log, or null.</summary>
    LogEntry? Entry(long sequence);

    /// <summary>The number of the event that undid an event, or null when it stands.</summary>
    long? UndoneBy(long sequence);

    /// <summary>The number of the latest event about a subject; 0 when there is none.</summary>
    long LastChange(Subject subject);
}
