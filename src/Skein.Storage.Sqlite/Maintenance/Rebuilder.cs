using Skein.Storage.Maintenance;
using Skein.Storage.Sqlite.Connections;
using Skein.Storage.Sqlite.Projecting;
using Skein.Storage.Sqlite.Schema;
using Skein.Storage.Sqlite.Writing;

namespace Skein.Storage.Sqlite.Maintenance;

/// <summary>Makes the projections again from the log.</summary>
internal static class Rebuilder
{
    private const int ReportEvery = 1000;

    /// <summary>Replaces the projections in one transaction; readers see the older ones until it commits, and keep them when it fails.</summary>
    public static void RebuildInPlace(PreparedCommands commands, IProgress<RebuildProgress>? progress, CancellationToken cancellation) =>
        commands.InTransaction(() =>
        {
            RebuildWithin(commands, progress, cancellation);
            return true;
        });

    /// <summary>Replaces the projections within the caller's transaction.</summary>
    public static void RebuildWithin(PreparedCommands commands, IProgress<RebuildProgress>? progress, CancellationToken cancellation)
    {
        ProjectionSchema.Drop(commands);
        ProjectionSchema.Create(commands);
        Replay(commands, new Projector(commands), progress, cancellation);
        ProjectionSchema.Mark(commands);
    }

    /// <summary>Makes the projections in a database of their own, without the full-text index.</summary>
    /// <param name="source">Where the log is.</param>
    /// <param name="target">An empty database.</param>
    /// <param name="progress">Events done and in all.</param>
    /// <param name="cancellation">Stops it.</param>
    public static void RebuildAside(
        PreparedCommands source,
        PreparedCommands target,
        IProgress<RebuildProgress>? progress,
        CancellationToken cancellation)
    {
        target["BEGIN"].Run();
        ProjectionSchema.Create(target, searchable: false);
        Replay(source, new Projector(target, searchable: false), progress, cancellation);
        target["COMMIT"].Run();
    }

    private static void Replay(PreparedCommands source, Projector projector, IProgress<RebuildProgress>? progress, CancellationToken cancellation)
    {
        using var count = new Prepared(source.Connection, "SELECT count(*) FROM payload");
        using var payloads = new Prepared(source.Connection, "SELECT sequence, bytes, author FROM log JOIN payload USING (sequence) ORDER BY sequence");
        var (done, total) = (0L, count.Number() ?? 0);
        foreach (var (sequence, payload, author) in payloads.Rows(row => (row.Number(0), row.Bytes(1), row.Text(2))))
        {
            cancellation.ThrowIfCancellationRequested();
            projector.Apply(sequence, author, Events.Read(sequence, payload), payload);
            if (++done % ReportEvery == 0)
            {
                progress?.Report(new RebuildProgress(done, total));
            }
        }

        progress?.Report(new RebuildProgress(done, total));
    }
}
