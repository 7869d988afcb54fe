using System.Text;
using System.Text.Json;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Judgements;
using Skein.Model.Log;
using Skein.Model.Notes;
using Skein.Model.Sources;
using Skein.Storage.Projection;
using Skein.Storage.Reading;
using Skein.Storage.Sqlite.Connections;
using Skein.Storage.Sqlite.Writing;

namespace Skein.Storage.Sqlite.Reading;

internal sealed partial class SqliteCaseReader
{
    // A wording stands at a bound when it was opened by then and not closed by then. From is when this spell began, also after an undoing;
    // number and author are of the event that holds the value.
    private const string Spell =
        $"""
        SELECT {EventColumns}, o.recorded_on, CASE WHEN t.closed <= ?1 THEN c.recorded_on END
        FROM %TABLE% t
        JOIN payload p ON p.sequence = t.event
        JOIN log l ON l.sequence = t.event
        JOIN log o ON o.sequence = t.opened
        LEFT JOIN log c ON c.sequence = t.closed
        WHERE t.opened <= ?1
        """;

    private const string Standing = " AND (t.closed IS NULL OR t.closed > ?1)";

    public IReadOnlyList<Recorded<Source>> Sources(DateTimeOffset? recordedBy = null) => Guard(() =>
        Spells("source", Standing + " ORDER BY t.id", SourceOf, BoundOf(recordedBy)));

    public Recorded<Source>? Find(SourceId source, DateTimeOffset? recordedBy = null) => Guard(() =>
        Spells("source", Standing + " AND t.id = ?2", SourceOf, BoundOf(recordedBy), source.Value).FirstOrDefault());

    public IReadOnlyList<Recorded<Source>> HistoryOf(SourceId source) => Guard(() =>
        Spells("source", " AND t.id = ?2 ORDER BY t.opened", SourceOf, long.MaxValue, source.Value));

    public IReadOnlyList<Recorded<Entity>> Entities(EntityQuery query) => Guard(() =>
    {
        var where = new StringBuilder(Standing);
        where.Append(query.Kind is null ? "" : " AND t.kind = ?2");
        where.Append(query.Ids is null ? "" : " AND t.id IN (SELECT value FROM json_each(?3))");
        where.Append(" ORDER BY t.label, t.id LIMIT ?4 OFFSET ?5");
        return Spells(
            "entity", where.ToString(), EntityOf, BoundOf(query.RecordedBy),
            query.Kind?.ToString(), query.Ids is null ? null : JsonOf(query.Ids.Select(id => id.Value)), query.Limit ?? -1, query.Offset);
    });

    public int CountEntities(EntityKind kind) => Guard(() =>
        (int)(_commands["SELECT count(*) FROM entity WHERE closed IS NULL AND kind = ?"].Bind(1, kind.ToString()).Number() ?? 0));

    public Recorded<Entity>? Find(EntityId entity) => Guard(() =>
        Spells("entity", " AND t.closed IS NULL AND t.id = ?2", EntityOf, long.MaxValue, entity.Value).FirstOrDefault());

    public IReadOnlyList<Recorded<Judgement>> Judgements(DateTimeOffset? recordedBy = null) => Guard(() =>
        Spells("judgement", Standing + " ORDER BY t.event, t.opened", caseEvent => EventFacts.JudgementOf(caseEvent)!, BoundOf(recordedBy)));

    public (long Spells, long LastChange) JudgementMark() => Guard(() =>
        _commands["SELECT count(*), coalesce(max(max(opened, coalesce(closed, 0))), 0) FROM judgement"].First(row => (row.Number(0), row.Number(1))));

    public Recorded<Judgement>? Find(JudgementId judgement) => Guard(() =>
        Spells("judgement", " AND t.closed IS NULL AND t.id = ?2", caseEvent => EventFacts.JudgementOf(caseEvent)!, long.MaxValue, judgement.Value).FirstOrDefault());

    public IReadOnlyList<Recorded<LikelihoodJudgement>> Likelihoods(DateTimeOffset? recordedBy = null) => Guard(() =>
    {
        var standing = Spells(
            "likelihood", Standing + " ORDER BY t.event, t.opened", caseEvent => ((CaseEvent.LikelihoodStated)caseEvent).Likelihood, BoundOf(recordedBy));
        // An undoing can bring one back beside a later one by the same analyst.
        return (IReadOnlyList<Recorded<LikelihoodJudgement>>)[.. standing
            .GroupBy(row => (row.By, row.Value.Pair))
            .Select(group => group.Last())
            .OrderBy(row => row.Sequence)];
    });

    public IReadOnlyList<Recorded<Note>> Notes(Subject? about = null) => Guard(() =>
    {
        var where = about is null ? Standing : Standing + " AND t.about_id = ?2 AND t.about_kind = ?3";
        return Spells(
            "note", where + " ORDER BY t.event DESC, t.opened DESC", caseEvent => ((CaseEvent.NoteAdded)caseEvent).Note, long.MaxValue,
            about is null ? [] : [about.Value.Id, about.Value.Kind.ToString()]);
    });

    private List<Recorded<T>> Spells<T>(string table, string where, Func<CaseEvent, T> valueOf, long bound, params ReadOnlySpan<object?> values)
    {
        var command = _commands[Spell.Replace("%TABLE%", table, StringComparison.Ordinal) + where];
        command.With([bound, .. values]);
        return [.. command.Rows(row => new Recorded<T>(
            valueOf(Events.Read(row.Number(0), row.Bytes(1))),
            row.Number(0),
            TimeAt(row, 4),
            Coder.From(row.Text(3)),
            row.IsNull(5) ? null : TimeAt(row, 5)))];
    }

    private static DateTimeOffset TimeAt(Prepared row, int column) => DateTimeOffset.FromUnixTimeMilliseconds(row.Number(column));

    private static string JsonOf(IEnumerable<string> values) => JsonSerializer.Serialize(values);

    private static string JsonOf(IEnumerable<long> values) => JsonSerializer.Serialize(values);

    private static Source SourceOf(CaseEvent caseEvent) =>
        caseEvent is CaseEvent.SourceRevised revised ? revised.Source : ((CaseEvent.SourceAdded)caseEvent).Source;

    private static Entity EntityOf(CaseEvent caseEvent) =>
        caseEvent is CaseEvent.EntityRevised revised ? revised.Entity : ((CaseEvent.EntityAdded)caseEvent).Entity;
}
