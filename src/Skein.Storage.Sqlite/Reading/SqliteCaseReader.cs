using Skein.Model;
using Skein.Model.Log;
using Skein.Storage.Log;
using Skein.Storage.Reading;
using Skein.Storage.Sqlite.Connections;
using Skein.Storage.Sqlite.Projecting;
using Skein.Storage.Sqlite.Writing;
using Skein.Text.Hashing;

namespace Skein.Storage.Sqlite.Reading;

/// <summary>
/// A view of one case: a connection in a read transaction. Projections say which events hold what stands; the values are read from the
/// payloads of those events.
/// </summary>
internal sealed partial class SqliteCaseReader : ICaseReader
{
    // Every list of events is read with these columns: number, payload, time, author, and when it was closed.
    private const string EventColumns = "p.sequence, p.bytes, l.recorded_on, l.author";

    private readonly CaseDatabase _database;
    private readonly PreparedCommands _commands;
    private readonly StatementShelf.Generation _shelf;
    private bool _disposed;

    public SqliteCaseReader(CaseDatabase database)
    {
        _database = database;
        _commands = database.RentReader();
        Head = Guard(() => _commands["SELECT sequence, hash FROM log ORDER BY sequence DESC LIMIT 1"]
            .First(row => new LogHead(row.Number(0), ContentHash.FromDigest(row.Bytes(1))))) ?? new LogHead(0, default);
        _shelf = Guard(() => database.Statements.For(Head.Sequence, _commands));
    }

    public LogHead Head { get; }

    /// <summary>The connection, for maintenance that works on a view.</summary>
    public PreparedCommands Commands => _commands;

    public CaseRecord Case => Guard(() =>
        _commands["SELECT event, bytes FROM case_record JOIN payload ON sequence = event WHERE closed IS NULL"]
            .First(row => Events.Read(row.Number(0), row.Bytes(1))) switch
        {
            CaseEvent.CaseOpened opened => opened.Record,
            CaseEvent.CaseRecordRevised revised => revised.Record,
            _ => throw Faults.StorageFaults.Damaged(),
        });

    public CaseCounts Counts() => Guard(() => new CaseCounts(
        Count("SELECT count(*) FROM source WHERE closed IS NULL"),
        Count("SELECT count(*) FROM document"),
        Count("SELECT count(*) - (SELECT count(*) FROM entity WHERE closed IS NOT NULL) FROM entity"),
        Count("SELECT count(*) - (SELECT count(*) FROM statement WHERE closed IS NOT NULL) FROM statement"),
        Count("SELECT count(*) FROM proposal WHERE state = 'Pending'"),
        Count("SELECT count(*) FROM decision WHERE closed IS NULL"),
        Count("SELECT count(*) FROM judgement WHERE closed IS NULL"),
        Count("SELECT count(*) FROM reading_fault")));

    public IReadOnlyList<LogEntry> Latest(int limit, Subject? about = null, Coder? by = null) => Guard(() =>
    {
        const string Columns = "SELECT l.sequence, l.kind, l.recorded_on, l.author, l.commitment, l.previous, l.hash, p.bytes FROM ";
        const string Joined = " LEFT JOIN payload p ON p.sequence = l.sequence ";
        const string Order = " ORDER BY l.sequence DESC LIMIT ?1";
        var author = by is null ? "" : " AND l.author = ?3";
        var command = about is null
            ? _commands[Columns + "log l" + Joined + "WHERE ?2 IS NULL" + author + Order].With(limit, null)
            : _commands[Columns + "subject_event s JOIN log l ON l.sequence = s.sequence" + Joined + "WHERE s.subject = ?2" + author
                + " ORDER BY s.sequence DESC LIMIT ?1"].With(limit, SubjectKey.Of(about.Value));
        return Entries(by is null ? command : command.Bind(3, by.Value.Name));
    });

    public LogEntry? Entry(long sequence) => Guard(() => Entries(sequence - 1, 1) is [{ } entry] && entry.Sequence == sequence ? entry : null);

    public long? UndoneBy(long sequence) => Guard(() => _commands["SELECT by FROM undone WHERE event = ?"].Bind(1, sequence).Number());

    public long LastChange(Subject subject) => Guard(() =>
        _commands["SELECT max(sequence) FROM subject_event WHERE subject = ?"].Bind(1, SubjectKey.Of(subject)).Number() ?? 0);

    /// <summary>Entries of the log after a number, in order.</summary>
    public IReadOnlyList<LogEntry> Entries(long after, int limit) => Guard(() => Entries(_commands[
        """
        SELECT l.sequence, l.kind, l.recorded_on, l.author, l.commitment, l.previous, l.hash, p.bytes
        FROM log l LEFT JOIN payload p ON p.sequence = l.sequence
        WHERE l.sequence > ? ORDER BY l.sequence LIMIT ?
        """].Bind(1, after).Bind(2, limit)));

    public void Dispose()
    {
        if (!_disposed)
        {
            _disposed = true;
            _database.Return(_commands);
        }
    }

    private static List<LogEntry> Entries(Prepared command) => [.. command.Rows(row => new LogEntry(
        row.Number(0),
        row.Text(1),
        DateTimeOffset.FromUnixTimeMilliseconds(row.Number(2)),
        Coder.From(row.Text(3)),
        ContentHash.FromDigest(row.Bytes(4)),
        ContentHash.FromDigest(row.Bytes(5)),
        ContentHash.FromDigest(row.Bytes(6)),
        row.IsNull(7) ? null : Events.Read(row.Number(0), row.Bytes(7))))];

    private long Count(string sql) => _commands[sql].Number() ?? 0;

    // The last event that the case held at a moment; the clock may have been set back, so the order of the log decides, not the times.
    private long BoundOf(DateTimeOffset? recordedBy) =>
        recordedBy is not { } moment
            ? long.MaxValue
            : _commands["SELECT sequence FROM log WHERE recorded_on <= ? ORDER BY sequence DESC LIMIT 1"].Bind(1, moment.ToUnixTimeMilliseconds()).Number() ?? 0;

    private T Guard<T>(Func<T> work)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return SqliteFaults.Translate(_database.Folder.Path, work);
    }
}
