using Skein.Model;
using Skein.Model.Proposals;
using Skein.Storage.Reading;
using Skein.Storage.Sqlite.Connections;

namespace Skein.Storage.Sqlite.Reading;

internal sealed partial class SqliteCaseReader
{
    private const string KeyRows =
        """
        SELECT p.id, p.subject, p.property, p.object, p.value, p.denies, p.score, p.rule, p.document, p.source, p.state
        FROM proposal p
        WHERE p.statement IS NOT NULL
        """;

    public IEnumerable<ProposalKey> ProposalKeys(ProposalQuery query)
    {
        // A command of its own: whoever walks the order asks for payloads in between, and may ask for another order.
        var sql = KeyRows + Conditions(query) + Order;
        using var command = Guard(() => Bound(new Prepared(_commands.Connection, sql), query, sql));
        foreach (var key in command.Rows(KeyOf))
        {
            yield return key;
        }
    }

    public int CountProposals(ProposalQuery query) => Guard(() =>
    {
        var sql = "SELECT count(*) FROM proposal p WHERE 1" + Conditions(query);
        return (int)(Bound(_commands[sql], query, sql).Number() ?? 0);
    });

    public IReadOnlyList<DecisionRow> Decisions() => Guard(() => _commands[
        """
        SELECT p.id, p.property, p.rule, d.state, d.event, l.author
        FROM decision d JOIN proposal p ON p.id = d.proposal JOIN log l ON l.sequence = d.event
        WHERE d.closed IS NULL ORDER BY d.event, p.id
        """].Rows(row => new DecisionRow(
            ProposalId.From(row.Text(0)),
            row.IsNull(1) ? null : PropertyCode.From(row.Text(1)),
            row.Text(2),
            Enum.Parse<ProposalState>(row.Text(3)),
            row.Number(4),
            Coder.From(row.Text(5)))).ToList());

    public IReadOnlyList<SecondLookRow> SecondLooks() => Guard(() =>
        _commands["SELECT proposal, looked, decision, author, event FROM second_look WHERE closed IS NULL ORDER BY event"]
            .Rows(row => new SecondLookRow(
                ProposalId.From(row.Text(0)), row.Number(1), Enum.Parse<Decision>(row.Text(2)), Coder.From(row.Text(3)), row.Number(4))).ToList());

    private static ProposalKey KeyOf(Prepared row) => new(
        ProposalId.From(row.Text(0)),
        EntityId.From(row.Text(1)),
        PropertyCode.From(row.Text(2)),
        row.IsNull(3) ? null : EntityId.From(row.Text(3)),
        row.IsNull(4) ? null : row.Text(4),
        row.Number(5) == 1,
        row.Real(6),
        row.Text(7),
        DocumentId.From(row.Text(8)),
        SourceId.From(row.Text(9)),
        Enum.Parse<ProposalState>(row.Text(10)));
}
