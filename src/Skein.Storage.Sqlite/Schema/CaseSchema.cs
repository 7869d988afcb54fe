using System.Globalization;
using Skein.Storage.Faults;
using Skein.Storage.Sqlite.Connections;

namespace Skein.Storage.Sqlite.Schema;

/// <summary>
/// The schema of what cannot be made again: log, payloads, texts. Numbered scripts bring an older file forward, each in a transaction
/// of its own; there is no way back. Projections have no migrations, they are made again (<see cref="ProjectionSchema"/>).
/// </summary>
internal static class CaseSchema
{
    /// <summary>The newest schema.</summary>
    public const int Version = 2;

    /// <summary>Brings the database to <see cref="Version"/>, or to an earlier one in a test.</summary>
    /// <exception cref="Model.Faults.SkeinException">Code SK-STO-004: a newer program wrote the case.</exception>
    public static void Migrate(PreparedCommands commands, TimeProvider time, int upTo = Version)
    {
        if (VersionOf(commands) == upTo)
        {
            return;
        }

        commands.InTransaction(() =>
        {
            commands.Script("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY, applied_on INTEGER NOT NULL) STRICT");
            // Asked again within the transaction: another process may have migrated meanwhile.
            var found = VersionOf(commands);
            if (found > upTo)
            {
                throw StorageFaults.TooNew(found, Version);
            }

            for (var version = found + 1; version <= upTo; version++)
            {
                commands.Script(Script(version.ToString("000", CultureInfo.InvariantCulture)));
                using var insert = new Prepared(commands.Connection, "INSERT INTO schema_version (version, applied_on) VALUES (?, ?)");
                insert.With(version, time.GetUtcNow().ToUnixTimeMilliseconds()).Run();
            }

            return true;
        });
    }

    /// <summary>The schema that the database has; 0 for an empty one.</summary>
    public static long VersionOf(PreparedCommands commands)
    {
        using var has = new Prepared(commands.Connection, "SELECT count(*) FROM sqlite_schema WHERE name = 'schema_version'");
        if (has.Number() == 0)
        {
            return 0;
        }

        using var version = new Prepared(commands.Connection, "SELECT max(version) FROM schema_version");
        return version.Number() ?? 0;
    }

    /// <summary>The text of an embedded script.</summary>
    public static string Script(string name)
    {
        using var stream = typeof(CaseSchema).Assembly.GetManifestResourceStream(name + ".sql")
            ?? throw new InvalidOperationException($"The script {name}.sql is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
