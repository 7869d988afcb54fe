using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Skein.Storage.Sqlite.Folders;
using Skein.Storage.Sqlite.Reading;

namespace Skein.Storage.Sqlite.Connections;

/// <summary>
/// Opens connections to one case and keeps the readers' for the next reader. The driver's own pool is off: it would hold files open
/// after the store is closed.
/// </summary>
/// <param name="folder">The folder of the case.</param>
internal sealed class CaseDatabase(CaseFolder folder) : IDisposable
{
    /// <summary>How long a connection waits for another, in milliseconds, unless it says otherwise.</summary>
    public const int Patience = 30_000;

    private const int KeptReaders = 16;

    private readonly ConcurrentBag<PreparedCommands> _readers = [];
    private volatile bool _closed;

    /// <summary>The folder of the case.</summary>
    public CaseFolder Folder { get; } = folder;

    /// <summary>The wordings of statements that readers share.</summary>
    public StatementShelf Statements { get; } = new();

    /// <summary>A connection that may write.</summary>
    public PreparedCommands OpenWriter()
    {
        var commands = Open(Folder.Database);
        // FULL: a commit is on the disk before it is acknowledged, and outlives a power loss. secure_delete: deleted content is zeroed.
        commands.Script("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; "
            + "PRAGMA journal_size_limit = 67108864; PRAGMA cache_size = -65536;");
        return commands;
    }

    /// <summary>A connection that cannot write, in a transaction that sees the case as it is now.</summary>
    public PreparedCommands RentReader()
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        if (!_readers.TryTake(out var commands))
        {
            commands = Open(Folder.Database);
            commands.Script("PRAGMA query_only = ON; PRAGMA cache_size = -16384;");
        }

        try
        {
            commands["BEGIN"].Run();
            // A deferred transaction takes its view at the first read, not at BEGIN.
            commands["SELECT count(*) FROM setting"].Number();
            return commands;
        }
        catch
        {
            Close(commands);
            throw;
        }
    }

    /// <summary>Ends the transaction and keeps the connection.</summary>
    public void Return(PreparedCommands commands)
    {
        commands["ROLLBACK"].Run();
        if (_closed || _readers.Count >= KeptReaders)
        {
            Close(commands);
            return;
        }

        _readers.Add(commands);
    }

    /// <summary>Closes the readers that nobody uses.</summary>
    public void DropReaders()
    {
        while (_readers.TryTake(out var commands))
        {
            Close(commands);
        }
    }

    public void Dispose()
    {
        _closed = true;
        DropReaders();
    }

    /// <summary>Closes a connection with its commands.</summary>
    public static void Close(PreparedCommands commands)
    {
        commands.Dispose();
        commands.Connection.Dispose();
    }

    /// <summary>Opens a database file that exists.</summary>
    public static PreparedCommands Open(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = file == ":memory:" ? SqliteOpenMode.Memory : SqliteOpenMode.ReadWrite,
            Pooling = false,
        }.ToString());
        try
        {
            connection.Open();
            var commands = new PreparedCommands(connection);
            commands.Script($"PRAGMA busy_timeout = {Patience}; PRAGMA trusted_schema = OFF;");
            return commands;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
