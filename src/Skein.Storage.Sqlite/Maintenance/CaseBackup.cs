using Skein.Storage.Faults;
using Skein.Storage.Log;
using Skein.Storage.Maintenance;
using Skein.Storage.Sqlite.Connections;
using Skein.Storage.Sqlite.Folders;
using Skein.Storage.Sqlite.Originals;
using Skein.Text.Hashing;

namespace Skein.Storage.Sqlite.Maintenance;

/// <summary>
/// Copies a case while it is in use: the database from one consistent view, then the originals that this view names (an original is on the
/// disk before its document is in the log). It is written beside the target and renamed at the end, so that a target is always whole.
/// </summary>
internal static class CaseBackup
{
    public static BackupReport Write(PreparedCommands view, FileOriginals originals, string target, CancellationToken cancellation)
    {
        var final = new CaseFolder(target);
        if (Directory.Exists(final.Path) || File.Exists(final.Path))
        {
            throw StorageFaults.BackupTargetExists(final.Path);
        }

        var unfinished = new CaseFolder(final.Path + ".unfinished");
        if (Directory.Exists(unfinished.Path))
        {
            Directory.Delete(unfinished.Path, recursive: true);
        }

        try
        {
            unfinished.Create();
            var head = CopyDatabase(view, unfinished);
            cancellation.ThrowIfCancellationRequested();
            var (files, bytes) = CopyOriginals(view, originals, unfinished, cancellation);
            bytes += new FileInfo(unfinished.Database).Length;
            UnixCalls.Flush(unfinished.Path);
            Directory.Move(unfinished.Path, final.Path);
            UnixCalls.Flush(Path.GetDirectoryName(final.Path)!);
            return new BackupReport(head, files, bytes);
        }
        catch
        {
            if (Directory.Exists(unfinished.Path))
            {
                Directory.Delete(unfinished.Path, recursive: true);
            }

            throw;
        }
    }

    private static LogHead CopyDatabase(PreparedCommands view, CaseFolder target)
    {
        var copy = CaseDatabase.Open(target.Database);
        try
        {
            view.Connection.BackupDatabase(copy.Connection);

            // One file without companions, flushed: switching the journal writes back and removes the write-ahead log.
            copy.Script("PRAGMA synchronous = FULL; PRAGMA journal_mode = DELETE; PRAGMA journal_mode = WAL;");
            return copy["SELECT sequence, hash FROM log ORDER BY sequence DESC LIMIT 1"]
                .First(row => new LogHead(row.Number(0), ContentHash.FromDigest(row.Bytes(1)))) ?? new LogHead(0, default);
        }
        finally
        {
            CaseDatabase.Close(copy);
        }
    }

    private static (long Files, long Bytes) CopyOriginals(
        PreparedCommands view,
        FileOriginals originals,
        CaseFolder target,
        CancellationToken cancellation)
    {
        var (files, bytes) = (0L, 0L);
        var copies = new FileOriginals(target);
        foreach (var digest in view["SELECT bytes FROM document WHERE keeping = 'Original' ORDER BY bytes"].Rows(row => row.Bytes(0)))
        {
            cancellation.ThrowIfCancellationRequested();
            var hash = ContentHash.FromDigest(digest);
            if (originals.Contains(hash))
            {
                var content = File.ReadAllBytes(originals.PathOf(hash));
                copies.Put(content);
                files++;
                bytes += content.Length;
            }
        }

        return (files, bytes);
    }
}
