using Microsoft.Data.Sqlite;
using Skein.Storage.Maintenance;
using Skein.Storage.Sqlite.Connections;

namespace Skein.Storage.Sqlite.Maintenance;

/// <summary>Compares the full-text index with the texts, by the index's own check. SQLite counts the check as a write.</summary>
internal static class IndexCheck
{
    public static IReadOnlyList<VerificationFault> Run(PreparedCommands commands)
    {
        try
        {
            commands.InTransaction(() =>
            {
                commands["INSERT INTO document_index (document_index, rank) VALUES ('integrity-check', 1)"].Run();
                return false;
            });
            return [];
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_ERROR)
        {
            return [VerificationFaults.SearchIndex()];
        }
    }
}
