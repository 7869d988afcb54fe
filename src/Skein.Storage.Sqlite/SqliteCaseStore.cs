using Skein.Model;
using Skein.Model.Faults;
using Skein.Model.Log;
using Skein.Storage.Log;
using Skein.Storage.Maintenance;
using Skein.Storage.Reading;
using Skein.Storage.Sqlite.Connections;
using Skein.Storage.Sqlite.Maintenance;
using Skein.Storage.Sqlite.Originals;
using Skein.Storage.Sqlite.Reading;
using Skein.Storage.Sqlite.Writing;

namespace Skein.Storage.Sqlite;

/// <summary>One case on SQLite. One writing connection behind a lock, and as many readers as are asked for.</summary>
internal sealed class SqliteCaseStore : ICaseStore
{
    private readonly Lock _writing = new();
    private readonly CaseDatabase _database;
    private readonly PreparedCommands _commands;
    private readonly FileOriginals _originals;
    private readonly LogWriter _writer;
    private bool _disposed;

    public SqliteCaseStore(CaseDatabase database, PreparedCommands commands, TimeProvider time)
    {
        _database = database;
        _commands = commands;
        _originals = new FileOriginals(database.Folder);
        _writer = new LogWriter(commands, time);
    }

    public string Location => _database.Folder.Path;

    public IOriginalStore Originals => _originals;

    public AppendOutcome Append(AppendBatch batch, Coder author) => Write(() =>
    {
        AppendOutcome? outcome = null;
        try
        {
            _commands.InTransaction(() => (outcome = _writer.Append(batch, author)) is AppendOutcome.Appended);
        }
        finally
        {
            // What was remembered of a batch that was rolled back is not so.
            if (outcome is not AppendOutcome.Appended)
            {
                _writer.Forget();
            }
        }

        return outcome!;
    });

    public IEnumerable<LogEntry> ReadLog(long after = 0)
    {
        // Pages of the log, each from a view of its own: a slow caller holds no old view open, and the log only grows.
        const int Page = 500;
        while (true)
        {
            IReadOnlyList<LogEntry> page;
            using (var reader = Rent())
            {
                page = reader.Entries(after, Page);
            }

            foreach (var entry in page)
            {
                yield return entry;
            }

            if (page.Count < Page)
            {
                yield break;
            }

            after = page[^1].Sequence;
        }
    }

    public ICaseReader OpenReader() => Rent();

    public void Rebuild(IProgress<RebuildProgress>? progress = null, CancellationToken cancellation = default) => Write(() =>
    {
        try
        {
            Rebuilder.RebuildInPlace(_commands, progress, cancellation);
        }
        finally
        {
            _writer.Forget();
        }

        return true;
    });

    public void WriteDump(TextWriter writer)
    {
        using var reader = Rent();
        reader.WriteDump(writer);
    }

    public VerificationReport Verify(VerificationRequest request, IProgress<RebuildProgress>? progress = null, CancellationToken cancellation = default)
    {
        using var reader = Rent();
        var report = reader.Verify(request, _originals, progress, cancellation);
        return request.CheckProjections
            ? Write(() => report with { Faults = [.. report.Faults, .. IndexCheck.Run(_commands)] })
            : report;
    }

    public BackupReport Backup(string target, CancellationToken cancellation = default)
    {
        using var reader = Rent();
        return SqliteFaults.Translate(target, () => CaseBackup.Write(reader.Commands, _originals, target, cancellation));
    }

    public ErasureReport Erase(ErasureRequest request, Coder author)
    {
        Eraser.Require(request);
        return Write(() =>
        {
            ErasureReport? report = null;
            try
            {
                _commands.InTransaction(() =>
                {
                    report = new Eraser(_commands, _writer, _originals).Erase(request, author);
                    return !request.DryRun;
                });
            }
            finally
            {
                _writer.Forget();
            }

            if (!request.DryRun)
            {
                Scrubber.Scrub(_database, _commands, _originals);
            }

            return report!;
        });
    }

    /// <summary>Does what an erasure that was cut short left to do.</summary>
    public void FinishErasure() => Write(() =>
    {
        try
        {
            Scrubber.Scrub(_database, _commands, _originals);
        }
        catch (SkeinException fault) when (fault.IsTransient)
        {
            // Another program reads the case now. The mark stays, and the next opening tries again.
        }

        return true;
    });

    public void Dispose()
    {
        lock (_writing)
        {
            if (!_disposed)
            {
                _disposed = true;
                _database.Dispose();
                CaseDatabase.Close(_commands);
            }
        }
    }

    private SqliteCaseReader Rent()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return SqliteFaults.Translate(Location, () => new SqliteCaseReader(_database));
    }

    private T Write<T>(Func<T> work)
    {
        lock (_writing)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            return SqliteFaults.Translate(Location, work);
        }
    }
}
