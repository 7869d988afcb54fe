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
        WHERE ?1 IS NOT NULL
        """;

    public IReadOnlyList<ProposalRow> Proposals(ProposalQuery query) => Guard(() =>
    {
        var sql = new StringBuilder(ProposalRows);
        sql.Append(query.State is null ? "" : " AND p.state = ?3");
        sql.Append(query.Document is null ? "" : " AND p.document = ?4");
        sql.Append(query.Property is null ? "" : " AND p.property = ?5");
        sql.Append(query.About is null ? "" : " AND p.number IN (SELECT proposal FROM proposal_entity WHERE entity IN (SELECT value FROM json_each(?6)))");
        sql.Append(query.OnIdentity switch { true => " AND p.statement IS NULL", false => " AND p.statement IS NOT NULL", null => "" });
        sql.Append(" ORDER BY p.score DESC, p.id LIMIT ?1 OFFSET ?2");
        var command = _commands[sql.ToString()].Bind(1, query.Limit).Bind(2, query.Offset);
        var text = sql.ToString();
        BindIfNamed(3, query.State?.ToString());
        BindIfNamed(4, query.Document?.Value);
        BindIfNamed(5, query.Property?.Value);
        BindIfNamed(6, query.About is null ? null : JsonOf(query.About.Select(id => id.Value)));
        return command.Rows(ProposalOf).ToList();

        void BindIfNamed(int position, string? value)
        {
            if (text.Contains($"?{position}", StringComparison.Ordinal))
            {
                command.Bind(position, value);
            }
        }
    });

    public ProposalRow? Find(ProposalId proposal) => Guard(() =>
        _commands[ProposalRows + " AND p.id = ?2"].Bind(1, 1).Bind(2, proposal.Value).First(ProposalOf));

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

    private static ProposalRow ProposalOf(Prepared row)
    {
        var isDecided = !row.IsNull(7);
        return new ProposalRow(
            PayloadSlices.Proposal(row.Bytes(0)),
            DocumentId.From(row.Text(1)),
            TextVersionId.From(row.Text(2)),
            RunId.From(row.Text(3)),
            row.Number(4),
            TimeAt(row, 5),
            Enum.Parse<ProposalState>(row.Text(6)),
            isDecided ? row.Number(7) : null,
            isDecided ? Coder.From(row.Text(8)) : null,
            isDecided ? TimeAt(row, 9) : null,
            isDecided ? ((CaseEvent.ProposalDecided)Events.Read(row.Number(7), row.Bytes(10))).Reason : null);
    }
}
