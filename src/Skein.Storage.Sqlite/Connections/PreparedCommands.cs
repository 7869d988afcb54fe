using Microsoft.Data.Sqlite;

namespace Skein.Storage.Sqlite.Connections;

/// <summary>The prepared commands of one connection, made at their first use and kept. Not thread-safe.</summary>
/// <param name="connection">The connection, open.</param>
internal sealed class PreparedCommands(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, Prepared> _commands = new(StringComparer.Ordinal);

    /// <summary>The connection.</summary>
    public SqliteConnection Connection { get; } = connection;

    /// <summary>The command with this text; callers pass constants, so that the number of commands stays small.</summary>
    public Prepared this[string sql]
    {
        get
        {
            if (!_commands.TryGetValue(sql, out var command))
            {
                _commands[sql] = command = new Prepared(Connection, sql);
            }

            return command;
        }
    }

    /// <summary>Runs a script of several commands without parameters.</summary>
    public void Script(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Runs the work in a transaction that takes the right to write at once; an exception or a false answer rolls it back.</summary>
    public void InTransaction(Func<bool> work)
    {
        this["BEGIN IMMEDIATE"].Run();
        var committed = false;
        try
        {
            if (work())
            {
                this["COMMIT"].Run();
                committed = true;
            }
        }
        finally
        {
            if (!committed && SQLitePCL.raw.sqlite3_get_autocommit(Connection.Handle) == 0)
            {
                this["ROLLBACK"].Run();
            }
        }
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        _commands.Clear();
    }
}
