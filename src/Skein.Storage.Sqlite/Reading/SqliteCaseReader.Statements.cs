using System.Text;
using Skein.Model;
using Skein.Model.Log;
using Skein.Model.Proposals;
using Skein.Storage.Projection;
using Skein.Storage.Reading;
using Skein.Storage.Sqlite.Projecting;
using Skein.Storage.Sqlite.Writing;

namespace Skein.Storage.Sqlite.Reading;

internal sealed partial class SqliteCaseReader
{
    // What stands is chosen first; only the payloads that no view has read before are read, and sorting carries none along.
    private const string ChosenRows =
        """
        SELECT chosen.event, CASE WHEN chosen.closed <= ?1 THEN c.recorded_on END
        FROM (%CHOSEN%) chosen
        LEFT JOIN log c ON c.sequence = chosen.closed
        """;

    private const string Wordings =
        $"""
        SELECT {EventColumns}
        FROM json_each(?1) wanted
        JOIN payload p ON p.sequence = wanted.value
        JOIN log l ON l.sequence = wanted.value
        """;

    // Payloads are read from the database one after the other; reading the statements out of so many of them goes on beside it.
    private const int Together = 2048;

    private const string ProposedRows =
        """
        SELECT p.event, substr(payload.bytes, p.at + 1, p.length), l.recorded_on, l.author
        FROM proposal p
        JOIN payload ON payload.sequence = p.event
        JOIN log l ON l.sequence = p.event
        WHERE p.statement IS NOT NULL AND p.event <= ?1
        """;

    public IReadOnlyList<StatementRow> Statements(StatementQuery query) => Guard(() =>
    {
        var bound = BoundOf(query.RecordedBy);
        var rows = Translated(Recorded(query, bound), bound);
        if (query.IncludeProposed)
        {
            rows.AddRange(Proposed(query, bound));
        }

        // The index of subjects holds 64 bits only, so what it found is compared with what was asked for.
        IEnumerable<StatementRow> wanted = query.About is { } about
            ? rows.Where(row => row.Statement.Entities().Any(about.Contains))
            : rows;
        wanted = wanted
            .OrderBy(row => row.Statement.Subject.Value, StringComparer.Ordinal)
            .ThenBy(row => row.Statement.Property.Value, StringComparer.Ordinal)
            .ThenBy(row => row.Statement.Id.Value, StringComparer.Ordinal)
            .ThenBy(row => row.Sequence);
        return (query.Limit is { } limit ? wanted.Take(limit) : wanted).ToList();
    });

    private List<StatementRow> Recorded(StatementQuery query, long bound)
    {
        var sql = new StringBuilder("SELECT s.event, s.closed FROM statement s WHERE s.opened <= ?1");
        sql.Append(query.IncludeClosed ? "" : " AND (s.closed IS NULL OR s.closed > ?1)");
        sql.Append(query.About is null ? "" : BySubject("?2"));

        // Few statements name an entity, very many have a property: the plus keeps the store from going through the latter where it knows the former.
        sql.Append(query.Properties is null ? "" : $" AND {(query.About is null ? "" : "+")}s.property IN (SELECT value FROM json_each(?3))");
        sql.Append(query.Document is null ? "" : BySubject("?4") + " AND s.document = ?5");
        sql.Append(query.Source is null ? "" : BySubject("?6") + " AND s.source = ?7");
        sql.Append(query.Ids is null ? "" : BySubject("?8") + " AND s.id IN (SELECT value FROM json_each(?9))");

        // The order and limit of the whole answer are applied to both layers together; a limit here only spares reading what cannot be in it.
        sql.Append(query.Limit is null ? " LIMIT ?10" : " ORDER BY s.subject, s.property, s.id, s.event LIMIT ?10");
        var command = _commands[ChosenRows.Replace("%CHOSEN%", sql.ToString(), StringComparison.Ordinal)].With(
            bound,
            query.About is null ? null : KeysOf(query.About.Select(id => Subject.Of(id))),
            query.Properties is null ? null : JsonOf(query.Properties.Select(code => code.Value)),
            query.Document is { } document ? KeysOf([Subject.Of(document)]) : null,
            query.Document?.Value,
            query.Source is { } source ? KeysOf([Subject.Of(source)]) : null,
            query.Source?.Value,
            query.Ids is null ? null : KeysOf(query.Ids.Select(id => Subject.Of(id))),
            query.Ids is null ? null : JsonOf(query.Ids.Select(id => id.Value)),
            query.Limit ?? -1);
        List<(long Event, DateTimeOffset? Until)> chosen = [.. command.Rows(row => (row.Number(0), row.IsNull(1) ? (DateTimeOffset?)null : TimeAt(row, 1)))];
        var read = Read([.. chosen.Select(row => row.Event).Where(number => _shelf.Find(number) is null).Distinct()]);
        return [.. chosen.Select(row => Closed(_shelf.Find(row.Event) ?? read[row.Event], row.Until))];

        static StatementRow Closed(StatementRow wording, DateTimeOffset? until) => until is null ? wording : wording with { Until = until };
    }

    // Read from the log, and put where the next view finds them.
    private Dictionary<long, StatementRow> Read(IReadOnlyList<long> events)
    {
        var rows = new List<Task<StatementRow[]>>();
        foreach (var chunk in events.Chunk(Together))
        {
            List<(long Number, byte[] Bytes, DateTimeOffset On, string By)> raw =
                [.. _commands[Wordings].With(JsonOf(chunk)).Rows(row => (row.Number(0), row.Bytes(1), TimeAt(row, 2), row.Text(3)))];
            Func<StatementRow[]> read = () =>
                [.. raw.Select(row => new StatementRow(EventFacts.StatementOf(Events.Read(row.Number, row.Bytes))!, Layer.Reviewed, row.Number, row.On, Coder.From(row.By)))];
            rows.Add(events.Count > Together ? Task.Run(read) : Task.FromResult(read()));
        }

        var found = rows.SelectMany(task => task.GetAwaiter().GetResult()).ToList();
        _shelf.Put(found);
        return found.ToDictionary(row => row.Sequence);
    }

    private List<StatementRow> Proposed(StatementQuery query, long bound)
    {
        var sql = new StringBuilder(ProposedRows);

        // Pending as of the bound: no decision stood then.
        sql.Append(bound == long.MaxValue
            ? " AND p.state = 'Pending'"
            : " AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.proposal = p.id AND d.opened <= ?1 AND (d.closed IS NULL OR d.closed > ?1))");
        sql.Append(query.About is null ? "" : " AND p.number IN (SELECT proposal FROM proposal_entity WHERE entity IN (SELECT value FROM json_each(?2)))");
        sql.Append(query.Properties is null ? "" : " AND p.property IN (SELECT value FROM json_each(?3))");
        sql.Append(query.Document is null ? "" : " AND p.document = ?4");
        sql.Append(query.Source is null ? "" : " AND p.source = ?5");
        sql.Append(query.Ids is null ? "" : " AND p.statement IN (SELECT value FROM json_each(?6))");
        var command = _commands[sql.ToString()];
        command.Bind(1, bound);
        BindIfNamed(sql, 2, "?2", query.About is null ? null : JsonOf(query.About.Select(id => id.Value)));
        BindIfNamed(sql, 3, "?3", query.Properties is null ? null : JsonOf(query.Properties.Select(code => code.Value)));
        BindIfNamed(sql, 4, "?4", query.Document?.Value);
        BindIfNamed(sql, 5, "?5", query.Source?.Value);
        BindIfNamed(sql, 6, "?6", query.Ids is null ? null : JsonOf(query.Ids.Select(id => id.Value)));
        return [.. command.Rows(row =>
        {
            var proposal = (Proposal.StatementProposal)PayloadSlices.Proposal(row.Bytes(1));
            return new StatementRow(
                proposal.Statement, Layer.Proposed, row.Number(0), TimeAt(row, 2), Coder.From(row.Text(3)), null, proposal.Score, proposal.Rule);
        })];

        void BindIfNamed(StringBuilder text, int position, string parameter, string? value)
        {
            if (text.ToString().Contains(parameter, StringComparison.Ordinal))
            {
                command.Bind(position, value);
            }
        }
    }

    private static string BySubject(string parameter) =>
        $" AND s.event IN (SELECT sequence FROM subject_event WHERE subject IN (SELECT value FROM json_each({parameter})))";

    private static string KeysOf(IEnumerable<Subject> subjects) =>
        "[" + string.Join(',', subjects.Select(subject => SubjectKey.Of(subject).ToString(System.Globalization.CultureInfo.InvariantCulture))) + "]";
}
