using Microsoft.Data.Sqlite;
using Skein.Model.Faults;
using Skein.Storage.Faults;
using SQLitePCL;

namespace Skein.Storage.Sqlite.Connections;

/// <summary>The one place where the driver's exceptions become Skein's.</summary>
internal static class SqliteFaults
{
    /// <summary>Runs the work and translates what the driver or the disk throws.</summary>
    public static T Translate<T>(string location, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException fault)
        {
            throw Translate(location, fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Translate(location, fault);
        }
    }

    /// <inheritdoc cref="Translate{T}(string, Func{T})"/>
    public static void Translate(string location, Action work) =>
        Translate(location, () =>
        {
            work();
            return true;
        });

    private static SkeinException Translate(string location, Exception fault) =>
        IsDiskFull(fault) ? StorageFaults.DiskFull(fault) : StorageFaults.NotAccessible(location, fault);

    private static SkeinException Translate(string location, SqliteException fault) => fault.SqliteErrorCode switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => StorageFaults.Busy(fault),
        raw.SQLITE_FULL => StorageFaults.DiskFull(fault),
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => StorageFaults.Damaged(fault),
        raw.SQLITE_CANTOPEN or raw.SQLITE_READONLY or raw.SQLITE_PERM or raw.SQLITE_IOERR => StorageFaults.NotAccessible(location, fault),

        // The driver's words for other codes can hold pieces of a query, so they are not passed on.
        var code => StorageFaults.Database(code),
    };

    private static bool IsDiskFull(Exception fault) => fault is IOException && (fault.HResult & 0xffff) is 28 or 112;
}
