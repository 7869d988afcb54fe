using Skein.Model;
using Skein.Model.Log;
using Skein.Storage.Log;
using Skein.Storage.Maintenance;
using Skein.Storage.Reading;

namespace Skein.Storage;

/// <summary>
/// One case: the log, which is the truth, the texts and originals that it names, and the projections that follow from it. One writer at a
/// time, any number of readers, from any number of threads and processes; a writer waits for another, a reader waits for nobody. What
/// <see cref="Append"/> has returned survives the death of the process and of the machine.
/// </summary>
public interface ICaseStore : IDisposable
{
    /// <summary>The folder or address of the case.</summary>
    string Location { get; }

    /// <summary>The original files, by content.</summary>
    IOriginalStore Originals { get; }

    /// <summary>
    /// Appends events in one transaction, with the texts that they name, and brings the projections up to date with them. Passages are
    /// checked: a statement or proposal whose quote is not the text at its span is refused.
    /// </summary>
    /// <param name="batch">What to append.</param>
    /// <param name="author">Who records it.</param>
    /// <returns>Where the events stand, or which condition failed; then nothing was appended.</returns>
    AppendOutcome Append(AppendBatch batch, Coder author);

    /// <summary>The entries after a sequence number, in order; read lazily.</summary>
    /// <param name="after">The sequence number to begin after; 0 for all.</param>
    IEnumerable<LogEntry> ReadLog(long after = 0);

    /// <summary>Opens a consistent view of the case as it is now; later writes do not show in it. Cheap; dispose it soon.</summary>
    ICaseReader OpenReader();

    /// <summary>Throws the projections away and makes them again from the log. Extraction is not run again.</summary>
    /// <param name="progress">Events done and in all.</param>
    /// <param name="cancellation">Stops it; the older projections then stand.</param>
    void Rebuild(IProgress<RebuildProgress>? progress = null, CancellationToken cancellation = default);

    /// <summary>Writes every projection as JSON Lines, sorted by table and identifier: equal dumps mean equal projections.</summary>
    /// <param name="writer">Where to.</param>
    void WriteDump(TextWriter writer);

    /// <summary>Checks the chain, the commitments, the hashes of texts and originals, every quote against its text, and the projections against the log.</summary>
    /// <param name="request">What to check against.</param>
    /// <param name="progress">Items done and in all.</param>
    /// <param name="cancellation">Stops it.</param>
    VerificationReport Verify(VerificationRequest request, IProgress<RebuildProgress>? progress = null, CancellationToken cancellation = default);

    /// <summary>Copies the case to a new folder while it is in use; the copy is a whole case that verifies.</summary>
    /// <param name="target">A folder that does not exist yet.</param>
    /// <param name="cancellation">Stops it; the target is then removed.</param>
    BackupReport Backup(string target, CancellationToken cancellation = default);

    /// <summary>
    /// Deletes for good everything that concerns the subjects: payloads and salts of the events about them, texts, originals, index entries,
    /// write-ahead log and free pages. The chain stays verifiable. Copies made before (backups, exports) are not reached.
    /// <para>What follows goes too: of a source its documents; of a document its texts, original, proposals, statements, and the entities that
    /// nothing else names; of an entity every statement in any of its wordings, judgement and note on it, and the sets of proposals that read
    /// it in a document (with the set the document's other proposals that nobody decided on; what was recorded from them stays); of a
    /// statement its corrections, withdrawals and undoings. Documents that only mention an entity stay and are listed in the report.</para>
    /// </summary>
    /// <param name="request">What to erase and why.</param>
    /// <param name="author">Who erases.</param>
    /// <exception cref="ArgumentException">The request names the case, a run or an event, or gives no legal basis.</exception>
    /// <exception cref="Model.Faults.SkeinException">Code SK-STO-021: the erasure stands, but a reader that does not end keeps old pages; they go when the case is next opened.</exception>
    ErasureReport Erase(ErasureRequest request, Coder author);
}
