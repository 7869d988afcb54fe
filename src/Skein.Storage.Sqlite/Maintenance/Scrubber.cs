using Skein.Storage.Faults;
using Skein.Storage.Sqlite.Connections;
using Skein.Storage.Sqlite.Originals;
using Skein.Text.Hashing;

namespace Skein.Storage.Sqlite.Maintenance;

/// <summary>
/// What is left to do after an erasure was committed: original files, free pages, the write-ahead log. A mark in the database says that it
/// is due, so that a process that dies in between leaves it to the next.
/// </summary>
internal static class Scrubber
{
    // Milliseconds. Views of pages last a moment; one that lasts longer is an export or a program that forgot it, and writing stands still
    // meanwhile.
    private const int Patience = 2_000;

    private const string IsDue = "SELECT 1 FROM setting WHERE name = 'scrub'";

    /// <summary>Marks that it is due, within the erasing transaction.</summary>
    public static void Mark(PreparedCommands commands) =>
        commands["INSERT OR REPLACE INTO setting (name, value) VALUES ('scrub', 'due')"].Run();

    /// <summary>Does it when it is due.</summary>
    /// <exception cref="Model.Faults.SkeinException">Code SK-STO-021: a reader keeps old pages.</exception>
    public static void Scrub(CaseDatabase database, PreparedCommands commands, FileOriginals originals)
    {
        if (commands[IsDue].Number() is null)
        {
            return;
        }

        database.DropReaders();
        foreach (var hash in commands["SELECT hash FROM doomed_original WHERE hash NOT IN (SELECT bytes FROM document)"].Rows(row => row.Bytes(0)).ToList())
        {
            originals.Delete(ContentHash.FromDigest(hash));
        }

        try
        {
            commands.Script($"PRAGMA busy_timeout = {Patience}");
            RewriteFile(commands);
        }
        finally
        {
            commands.Script($"PRAGMA busy_timeout = {CaseDatabase.Patience}");
        }
    }

    private static void RewriteFile(PreparedCommands commands)
    {
        // Zeroed pages come first (secure_delete), then nothing but live content is written anew: a page that was split or merged can
        // hold remains between its cells. The log is emptied before and after, as either may hold older pages.
        Checkpoint(commands);
        commands["VACUUM"].Run();
        Checkpoint(commands);
        commands.InTransaction(() =>
        {
            commands["DELETE FROM doomed_original"].Run();
            commands["DELETE FROM setting WHERE name = 'scrub'"].Run();
            return true;
        });
        Checkpoint(commands);
    }

    private static void Checkpoint(PreparedCommands commands)
    {
        if (commands["PRAGMA wal_checkpoint(TRUNCATE)"].Number() != 0)
        {
            throw StorageFaults.ErasureUnfinished();
        }
    }
}
