using Skein.Model;
using Skein.Model.Log;
using Skein.Storage.Sqlite.Connections;
using Skein.Storage.Sqlite.Folders;
using Skein.Storage.Sqlite.Maintenance;
using Skein.Storage.Sqlite.Native;
using Skein.Storage.Sqlite.Schema;
using Skein.Storage.Sqlite.Writing;

namespace Skein.Storage.Sqlite;

/// <summary>
/// Cases in folders of their own: <c>case.db</c> (SQLite, write-ahead log), <c>originals/</c> and <c>runs/</c>, readable by their owner
/// only. Thread-safe.
/// </summary>
/// <param name="time">The clock that events are recorded by.</param>
public sealed class SqliteCaseProvider(TimeProvider time) : ICaseProvider
{
    /// <inheritdoc/>
    public ICaseStore Create(string location, CaseRecord record, Coder author)
    {
        SystemSqlite.Require();
        var folder = new CaseFolder(location);
        folder.Create();
        return Start(folder, commands =>
        {
            CaseSchema.Migrate(commands, time);
            commands.InTransaction(() =>
            {
                ProjectionSchema.Create(commands);
                ProjectionSchema.Mark(commands);
                var writer = new LogWriter(commands, time);
                writer.Write(writer.ReadHead(), new CaseEvent.CaseOpened(record), author);
                return true;
            });
        });
    }

    /// <inheritdoc/>
    public ICaseStore Open(string location)
    {
        SystemSqlite.Require();
        var folder = new CaseFolder(location);
        folder.RequireSafe();
        return Start(folder, commands =>
        {
            CaseSchema.Migrate(commands, time);
            if (ProjectionSchema.VersionOf(commands) != ProjectionSchema.Version)
            {
                Rebuilder.RebuildInPlace(commands, progress: null, CancellationToken.None);
            }
        });
    }

    /// <inheritdoc/>
    public bool Exists(string location) => new CaseFolder(location).HasCase;

    private SqliteCaseStore Start(CaseFolder folder, Action<PreparedCommands> prepare) =>
        SqliteFaults.Translate(folder.Path, () =>
        {
            var database = new CaseDatabase(folder);
            var commands = database.OpenWriter();
            try
            {
                prepare(commands);
                var store = new SqliteCaseStore(database, commands, time);
                store.FinishErasure();
                return store;
            }
            catch
            {
                CaseDatabase.Close(commands);
                database.Dispose();
                throw;
            }
        });
}
