using System.Threading.Channels;
using Skein.Casework.Cases;
using Skein.Extraction;
using Skein.Model;
using Skein.Places.Files;
using Skein.Reading.Folders;

namespace Skein.Casework.Ingest;

/// <summary>
/// Reads a folder into the case: reading and extraction on all processors, one writer. A file seen before is not read twice; a file that
/// cannot be read is listed and the others go on; stopped at any moment, the next run goes on where this one stopped.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class IngestFolder(CaseSession session)
{
    /// <summary>Reads a folder.</summary>
    /// <param name="request">What to read.</param>
    /// <param name="progress">How far it has come; called often, from one thread at a time.</param>
    /// <param name="cancellation">Stops it cleanly: what was read is stored, the rest waits for the next run.</param>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public async Task<IngestReport> RunAsync(
        IngestRequest request, IProgress<IngestProgress>? progress = null, CancellationToken cancellation = default)
    {
        var started = session.Time.GetTimestamp();
        var files = FolderScan.Files(request.Folder).ToList();
        var (extraction, unreadable) = PipelineOf(request);
        var known = KnownCase.Of(session.Store);
        var worker = new FileWorker(request, session.Store, extraction, known.Sources);
        var meter = new IngestMeter(session.Time, files.Count, progress);
        var writer = new IngestWriter(session, known, meter, extraction, RunId.From(session.Ids.Next("run")), request);

        // Results are taken in the order of the paths, whatever thread is done first: two runs over one folder give one log.
        var results = Channel.CreateBounded<Task<IReadOnlyList<FileResult>>>(Math.Clamp(request.Parallelism, 1, 64) * 2);
        using var slots = new SemaphoreSlim(Math.Clamp(request.Parallelism, 1, 64));
        var producing = Task.Run(() => ProduceAsync(files, worker, results.Writer, slots, cancellation), CancellationToken.None);
        var cancelled = false;
        await foreach (var task in results.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
        {
            try
            {
                writer.Take(await task.ConfigureAwait(false));
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                cancelled = true;
            }
        }

        await producing.ConfigureAwait(false);
        writer.Finish(cancelled || cancellation.IsCancellationRequested);
        return new IngestReport(
            writer.Run,
            meter.Report(),
            writer.NearCopies,
            writer.Faults,
            writer.Media,
            writer.SmallImages,
            writer.Recognized,
            session.Time.GetElapsedTime(started),
            cancelled || cancellation.IsCancellationRequested)
        { Notices = [.. unreadable, .. writer.Notices] };
    }

    /// <summary>The shipped pipeline, or one with the gazetteers of the case and the model of the user; with the files that cannot be read.</summary>
    private (ExtractionPipeline Pipeline, IEnumerable<IngestNotice> Unreadable) PipelineOf(IngestRequest request)
    {
        var places = new PlaceFolder(session.Location).Open(out var faults);
        var pipeline = places.HasImported || request.Incidents is not null
            ? new ExtractionPipeline(new ExtractionOptions
            {
                Places = places.HasImported ? places : null,
                Incidents = request.Incidents,
            })
            : ExtractionPipeline.Shipped;
        return (pipeline, faults.Select(fault => new IngestNotice(fault.Code, fault.Sentence, [])));
    }

    private static async Task ProduceAsync(
        List<ScannedFile> files,
        FileWorker worker,
        ChannelWriter<Task<IReadOnlyList<FileResult>>> results,
        SemaphoreSlim slots,
        CancellationToken cancellation)
    {
        foreach (var file in files)
        {
            if (cancellation.IsCancellationRequested)
            {
                break;
            }

            await slots.WaitAsync(CancellationToken.None).ConfigureAwait(false);
            var task = Task.Run(
                async () =>
                {
                    try
                    {
                        return await worker.RunAsync(file, cancellation).ConfigureAwait(false);
                    }
                    finally
                    {
                        slots.Release();
                    }
                },
                CancellationToken.None);
            await results.WriteAsync(task, CancellationToken.None).ConfigureAwait(false);
        }

        results.Complete();
    }
}
