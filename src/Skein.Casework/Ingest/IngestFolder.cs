using Skein.Casework.Cases;

namespace Skein.Casework.Ingest;

/// <summary>
/// Reads a folder into the case: reading and extraction on all processors, one writer. A file seen before is not read twice; a file that
/// cannot be read is listed and the others go on; stopped at any moment, the next run goes on where this one stopped.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed partial class IngestFolder(CaseSession session)
{
    /// <summary>Reads a folder.</summary>
    /// <param name="request">What to read.</param>
    /// <param name="progress">How far it has come; called often, from one thread at a time.</param>
    /// <param name="cancellation">Stops it cleanly: what was read is stored, the rest waits for the next run.</param>
    public Task<IngestReport> RunAsync(IngestRequest request, IProgress<IngestProgress>? progress = null, CancellationToken cancellation = default) =>
        throw new NotImplementedException(session.Location);
}
