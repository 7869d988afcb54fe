using System.Text;
using Skein.Model;
using Skein.Model.Log;
using Skein.Model.Proposals;
using Skein.Storage.Reading;
using Skein.Storage.Sqlite.Connections;
using Skein.Storage.Sqlite.Projecting;
using Skein.Storage.Sqlite.Writing;

namespace Skein.Storage.Sqlite.Reading;

internal sealed partial class SqliteCaseReader
{
    private const string ProposalRows =
        """
        SELECT substr(payload.bytes, p.at + 1, p.length), p.document, p.text_version, p.run, p.event, l.recorded_on, p.state,
            d.event, e.author, e.recorded_on, decided.bytes
        FROM proposal p
        JOIN payload ON payload.sequence = p.event
        JOIN log l ON l.sequence = p.event
        LEFT JOIN decision d ON d.proposal = p.id AND d.closed IS NULL
        LEFT JOIN log e ON e.sequence = d.event
        LEFT JOIN payload decided ON decided.sequence = d.event
        WHERE 1
        """;

    private const string Order = " ORDER BY p.score DESC, p.id LIMIT ?1 OFFSET ?2";

    public IReadOnlyList<ProposalRow> Proposals(ProposalQuery query) => Guard(() =>
    {
        var sql = ProposalRows + Conditions(query) + Order;
        return Bound(_commands[sql], query, sql).Rows(ProposalOf).ToList();
    });

    public ProposalRow? Find(ProposalId proposal) => Guard(() =>
        _commands[ProposalRows + " AND p.id = ?1"].Bind(1, proposal.Value).First(ProposalOf));

    public IReadOnlyList<PendingCount> PendingByProperty(DocumentId? document = null) => Guard(() =>
    {
        const string Counts = "SELECT property, count(*) AS pending FROM proposal WHERE state = 'Pending'";
        const string Grouped = " GROUP BY property ORDER BY pending DESC, property";
        var command = document is { } one ? _commands[Counts + " AND document = ?" + Grouped].Bind(1, one.Value) : _commands[Counts + Grouped];
        return command.Rows(row => new PendingCount(row.IsNull(0) ? null : PropertyCode.From(row.Text(0)), (int)row.Number(1))).ToList();
    });

    public IReadOnlySet<ProposalId> Known(IReadOnlyCollection<ProposalId> proposals) => Guard(() =>
        _commands[
            """
            SELECT value FROM json_each(?)
            WHERE value IN (SELECT id FROM proposal) OR value IN (SELECT proposal FROM decision WHERE closed IS NULL)
            """]
            .Bind(1, JsonOf(proposals.Select(id => id.Value))).Rows(row => ProposalId.From(row.Text(0))).ToHashSet());

    public IReadOnlyList<ProposedEntity> ProposedEntities(DocumentId document) => Guard(() =>
        _commands[
            """
            SELECT substr(bytes, at + 1, length) FROM proposed_entity JOIN payload ON sequence = event
            WHERE document = ? ORDER BY event, at
            """].Bind(1, document.Value).Rows(row => PayloadSlices.Entity(row.Bytes(0))).ToList());

    public ProposedEntity? FindProposed(EntityId entity) => Guard(() =>
        _commands["SELECT substr(bytes, at + 1, length) FROM proposed_entity JOIN payload ON sequence = event WHERE id = ?"]
            .Bind(1, entity.Value).First(row => PayloadSlices.Entity(row.Bytes(0))));

    private static string Conditions(ProposalQuery query)
    {
        var sql = new StringBuilder();
        // A plus keeps the planner from walking the whole order of scores for the few proposals of a document, source or subject.
        var few = query is not { Document: null, Source: null, Subjects: null, Ids: null, About: null };
        sql.Append(query.State is null ? "" : few ? " AND +p.state = ?3" : " AND p.state = ?3");
        sql.Append(query.Document is null ? "" : " AND p.document = ?4");
        sql.Append(query.Property is null ? "" : " AND p.property = ?5");
        sql.Append(query.About is null ? "" : " AND p.number IN (SELECT proposal FROM proposal_entity WHERE entity IN (SELECT value FROM json_each(?6)))");
        sql.Append(query.Rule is null ? "" : " AND p.rule = ?7");
        sql.Append(query.Source is null ? "" : " AND p.source = ?8");
        sql.Append(query.LeastScore is null ? "" : " AND p.score >= ?9");
        sql.Append(query.DecidedBy is null
            ? ""
            : """
               AND EXISTS (
                SELECT 1 FROM decision d JOIN log l ON l.sequence = d.event
                WHERE d.proposal = p.id AND d.closed IS NULL AND l.author = ?10)
              """);
        sql.Append(query.Ids is null ? "" : " AND p.id IN (SELECT value FROM json_each(?11))");
        sql.Append(query.Subjects is null ? "" : " AND p.subject IN (SELECT value FROM json_each(?12))");
        // A question of identity has neither statement nor property, and an index has the property: few questions are found behind many statements.
        sql.Append(query.OnIdentity switch { true => " AND p.property IS NULL", false => " AND p.statement IS NOT NULL", null => "" });
        return sql.ToString();
    }

    private static Prepared Bound(Prepared command, ProposalQuery query, string sql)
    {
        object?[] values =
        [
            query.Limit, query.Offset, query.State?.ToString(), query.Document?.Value, query.Property?.Value,
            query.About is null ? null : JsonOf(query.About.Select(id => id.Value)), query.Rule, query.Source?.Value, query.LeastScore,
            query.DecidedBy?.Name, query.Ids is null ? null : JsonOf(query.Ids.Select(id => id.Value)),
            query.Subjects is null ? null : JsonOf(query.Subjects.Select(id => id.Value)),
        ];
        // Positions reach as far as the highest that is named; those between that no condition names may be bound all the same.
        var highest = values.Length;
        while (highest > 0 && !sql.Contains($"?{highest}", StringComparison.Ordinal))
        {
            highest--;
        }

        return command.With(values.AsSpan(0, highest));
    }

    private static ProposalRow ProposalOf(Prepared row)
    {
        var decided = row.IsNull(7) ? null : (CaseEvent.ProposalDecided)Events.Read(row.Number(7), row.Bytes(10));
        return new ProposalRow(
            PayloadSlices.Proposal(row.Bytes(0)),
            DocumentId.From(row.Text(1)),
            TextVersionId.From(row.Text(2)),
            RunId.From(row.Text(3)),
            row.Number(4),
            TimeAt(row, 5),
            Enum.Parse<ProposalState>(row.Text(6)),
            decided is null ? null : row.Number(7),
            decided is null ? null : Coder.From(row.Text(8)),
            decided is null ? null : TimeAt(row, 9),
            decided?.Reason,
            decided?.Statement);
    }
}
