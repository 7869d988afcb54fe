using Skein.Casework.Ingest;
using Skein.Model;
using Skein.Storage;

namespace Skein.Casework.Demonstration;

/// <summary>Makes the demonstration case from the coded tables and the background notes that lie in the repository.</summary>
/// <param name="provider">Where cases are kept.</param>
/// <param name="time">The clock.</param>
/// <param name="ids">Where identifiers come from.</param>
public sealed class MakeDemonstration(ICaseProvider provider, TimeProvider time, IIdFactory ids)
{
    /// <summary>Makes the case unless it is there already, and brings it up to date with the tables and notes.</summary>
    /// <param name="casefile">The folder with <c>tables</c> and <c>notes</c>.</param>
    /// <param name="location">Where the case is made.</param>
    /// <param name="coder">Who makes it.</param>
    /// <param name="progress">How far reading has come.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The open case, and what reading did; faults of the tables when there are any, and then no case.</returns>
    public Task<DemonstrationOutcome> RunAsync(
        string casefile, string location, Coder coder, IProgress<IngestProgress>? progress = null, CancellationToken cancellation = default) =>
        throw new NotImplementedException($"{provider} {time} {ids}");
}

/// <summary>What became of the demonstration.</summary>
/// <param name="Session">The open case; null when the tables have faults.</param>
/// <param name="Report">What reading did.</param>
/// <param name="Faults">Faults of the tables.</param>
public sealed record DemonstrationOutcome(
    Cases.CaseSession? Session,
    IngestReport? Report,
    IReadOnlyList<Tables.TableFaultView> Faults);
