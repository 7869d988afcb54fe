using System.Text;
using Skein.Model;
using Skein.Model.Documents;
using Skein.Model.Log;
using Skein.Model.Proposals;
using Skein.Storage.Reading;
using Skein.Storage.Sqlite.Projecting;
using Skein.Storage.Sqlite.Writing;

namespace Skein.Storage.Sqlite.Reading;

internal sealed partial class SqliteCaseReader
{
    private const string DocumentEvents =
        $"SELECT {EventColumns} FROM document d JOIN payload p ON p.sequence = d.event JOIN log l ON l.sequence = d.event ";

    public IReadOnlyList<Recorded<Document>> Documents(DocumentQuery query) => Guard(() =>
        query.Source is { } source
            ? Recorded(DocumentEvents + "WHERE d.source = ?3 ORDER BY d.event DESC LIMIT ?1 OFFSET ?2", DocumentOf, query.Limit, query.Offset, source.Value)
            : Recorded(DocumentEvents + "ORDER BY d.event DESC LIMIT ?1 OFFSET ?2", DocumentOf, query.Limit, query.Offset));

    public Recorded<Document>? Find(DocumentId document) => Guard(() =>
        Recorded(DocumentEvents + "WHERE d.id = ?", DocumentOf, document.Value).FirstOrDefault());

    public IReadOnlyList<TextVersion> TextVersions(DocumentId document) => Guard(() =>
        Values("SELECT p.sequence, p.bytes FROM text_version v JOIN payload p ON p.sequence = v.event WHERE v.document = ? AND v.language IS NULL ORDER BY v.event", VersionOf, document.Value));

    public IReadOnlyList<Recorded<TextVersion>> Translations(DocumentId document) => Guard(() => Recorded(
        $"""
        SELECT {EventColumns} FROM text_version v JOIN payload p ON p.sequence = v.event JOIN log l ON l.sequence = v.event
        WHERE v.document = ? AND v.language IS NOT NULL AND v.closed IS NULL ORDER BY v.event
        """,
        VersionOf,
        document.Value));

    public TextVersion? Find(TextVersionId version) => Guard(() =>
        Values("SELECT p.sequence, p.bytes FROM text_version v JOIN payload p ON p.sequence = v.event WHERE v.id = ?", VersionOf, version.Value).FirstOrDefault());

    public string? ReadText(TextVersionId version) => Guard(() =>
        _commands["SELECT text.bytes FROM text_version v JOIN text ON text.hash = v.hash WHERE v.id = ?"].Bind(1, version.Value)
            .First(row => row.Bytes(0)) is { } bytes
            ? Encoding.UTF8.GetString(bytes)
            : null);

    public IEnumerable<(DocumentId Document, string Text)> LatestTexts() =>
        _commands["SELECT d.id, text.bytes FROM document d JOIN text ON text.hash = d.text ORDER BY d.event"]
            .Rows(row => (DocumentId.From(row.Text(0)), Encoding.UTF8.GetString(row.Bytes(1))));

    public IReadOnlyList<string> PathsOf(DocumentId document) => Guard(() => Values(
        """
        SELECT p.sequence, p.bytes FROM (
            SELECT event FROM document WHERE id = ?1 UNION ALL SELECT event FROM document_met WHERE document = ?1) m
        JOIN payload p ON p.sequence = m.event ORDER BY m.event
        """,
        caseEvent => caseEvent is CaseEvent.DocumentMet met ? met.Path : DocumentOf(caseEvent).Path,
        document.Value).Distinct(StringComparer.Ordinal).ToList());

    public IReadOnlyList<DocumentPlace> PlacesOf(DocumentId document) => Guard(() => Values(
        """
        SELECT p.sequence, p.bytes FROM (
            SELECT event FROM document WHERE id = ?1 UNION ALL SELECT event FROM document_met WHERE document = ?1) m
        JOIN payload p ON p.sequence = m.event ORDER BY m.event
        """,
        PlaceOf,
        document.Value).Distinct().ToList());

    // The events of a place in a document are about that document too.
    public IReadOnlyList<DocumentPlace> ContainedIn(DocumentId container) => Guard(() => Values(
        """
        SELECT p.sequence, p.bytes FROM subject_event s JOIN log l ON l.sequence = s.sequence JOIN payload p ON p.sequence = s.sequence
        WHERE s.subject = ? AND l.kind IN ('document-added', 'document-met') ORDER BY s.sequence
        """,
        PlaceOf,
        SubjectKey.Of(Subject.Of(container))).Where(place => place.Container == container).Distinct().ToList());

    public IReadOnlyList<NearCopy> NearCopiesOf(DocumentId document) => Guard(() => Values(
        """
        SELECT p.sequence, p.bytes FROM near_copy n JOIN payload p ON p.sequence = n.event
        WHERE n.document = ?1 OR n.earlier = ?1 ORDER BY n.event
        """,
        NearCopyOf,
        document.Value));

    public IReadOnlyList<NearCopy> NearCopies() => Guard(() =>
        Values("SELECT p.sequence, p.bytes FROM near_copy n JOIN payload p ON p.sequence = n.event ORDER BY n.event", NearCopyOf));

    public IReadOnlyList<Recorded<CopiesApart>> CopiesApart() => Guard(() => Recorded(
        $"""
        SELECT {EventColumns} FROM near_copy_apart a JOIN payload p ON p.sequence = a.event JOIN log l ON l.sequence = a.event
        WHERE a.closed IS NULL ORDER BY a.event
        """,
        ApartOf));

    public IReadOnlyList<ReadingFault> ReadingFaults() => Guard(() =>
        Recorded(
            $"SELECT {EventColumns} FROM reading_fault f JOIN payload p ON p.sequence = f.event JOIN log l ON l.sequence = f.event ORDER BY f.path",
            caseEvent => (CaseEvent.ReadingFailed)caseEvent)
            .Select(failed => new ReadingFault(failed.Value.Path, failed.Value.Code, failed.Value.Sentence, failed.From)).ToList());

    public IReadOnlyList<Recorded<ExtractionRun>> Runs() => Guard(() =>
        Recorded(
            $"SELECT {EventColumns} FROM run r JOIN payload p ON p.sequence = r.event JOIN log l ON l.sequence = r.event ORDER BY r.event DESC",
            caseEvent => ((CaseEvent.RunStarted)caseEvent).Run));

    public IReadOnlyList<SourceUsage> SourceUsage() => Guard(() => _commands[
        """
        SELECT id,
            (SELECT count(*) FROM document WHERE document.source = s.id),
            (SELECT count(*) FROM statement WHERE statement.source = s.id AND closed IS NULL)
        FROM source s WHERE s.closed IS NULL ORDER BY id
        """].Rows(row => new SourceUsage(SourceId.From(row.Text(0)), (int)row.Number(1), (int)row.Number(2))).ToList());

    private List<Recorded<T>> Recorded<T>(string sql, Func<CaseEvent, T> valueOf, params ReadOnlySpan<object?> values) =>
        [.. _commands[sql].With(values).Rows(row => new Recorded<T>(
            valueOf(Events.Read(row.Number(0), row.Bytes(1))), row.Number(0), TimeAt(row, 2), Coder.From(row.Text(3))))];

    private List<T> Values<T>(string sql, Func<CaseEvent, T> valueOf, params ReadOnlySpan<object?> values) =>
        [.. _commands[sql].With(values).Rows(row => valueOf(Events.Read(row.Number(0), row.Bytes(1))))];

    private static DocumentPlace PlaceOf(CaseEvent caseEvent)
    {
        if (caseEvent is CaseEvent.DocumentMet met)
        {
            return new DocumentPlace(met.Document, met.Path, met.Container);
        }

        var document = DocumentOf(caseEvent);
        return new DocumentPlace(document.Id, document.Path, document.Container);
    }

    private static Document DocumentOf(CaseEvent caseEvent) => ((CaseEvent.DocumentAdded)caseEvent).Document;

    private static TextVersion VersionOf(CaseEvent caseEvent) => ((CaseEvent.TextVersionAdded)caseEvent).Version;

    private static NearCopy NearCopyOf(CaseEvent caseEvent)
    {
        var found = (CaseEvent.NearCopyFound)caseEvent;
        return new NearCopy(found.Document, found.Earlier, found.Similarity, found.Share, found.ShareOfEarlier);
    }

    private static CopiesApart ApartOf(CaseEvent caseEvent)
    {
        var apart = (CaseEvent.NearCopySetApart)caseEvent;
        return apart.Document.CompareTo(apart.Other) <= 0
            ? new CopiesApart(apart.Document, apart.Other, apart.Reason)
            : new CopiesApart(apart.Other, apart.Document, apart.Reason);
    }
}
