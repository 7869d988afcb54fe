using Skein.Model;
using Skein.Model.Log;
using Skein.Storage.Log;
using Skein.Text.Hashing;

namespace Skein.Storage.Maintenance;

/// <summary>How far long work has come.</summary>
/// <param name="Done">Items done.</param>
/// <param name="Total">Items in all.</param>
public readonly record struct RebuildProgress(long Done, long Total);

/// <summary>What to verify against.</summary>
/// <param name="ExpectedHead">A head hash noted earlier: then truncation and rewriting are found too, because the log must hold it.</param>
/// <param name="CheckProjections">True to rebuild the projections aside and compare the dumps.</param>
public sealed record VerificationRequest(ContentHash? ExpectedHead = null, bool CheckProjections = true);

/// <summary>One thing that does not hold.</summary>
/// <param name="Code">The code of the check, such as <c>SK-VER-002</c>.</param>
/// <param name="Where">Which row or file: a sequence number, a statement, a hash.</param>
/// <param name="Sentence">What does not hold.</param>
public sealed record VerificationFault(string Code, string Where, string Sentence);

/// <summary>What was checked and what does not hold.</summary>
/// <param name="Head">Where the log ends.</param>
/// <param name="Events">Entries checked.</param>
/// <param name="Erased">Entries whose payloads were lawfully erased.</param>
/// <param name="Texts">Stored texts checked.</param>
/// <param name="Originals">Original files checked.</param>
/// <param name="Quotes">Quotes compared with their text.</param>
/// <param name="Faults">What does not hold; empty when all is well.</param>
/// <param name="Notices">What is no fault but worth knowing: original files that no document names, as a reading that was broken off leaves them.</param>
public sealed record VerificationReport(
    LogHead Head,
    long Events,
    long Erased,
    long Texts,
    long Originals,
    long Quotes,
    IReadOnlyList<VerificationFault> Faults,
    IReadOnlyList<VerificationFault> Notices);

/// <summary>What a backup holds.</summary>
/// <param name="Head">Where its log ends.</param>
/// <param name="Files">Original files copied.</param>
/// <param name="Bytes">Bytes written in all.</param>
public sealed record BackupReport(LogHead Head, long Files, long Bytes);

/// <summary>What to erase.</summary>
/// <param name="What">Sources, documents, entities, statements, proposals, judgements and notes. The case, runs and events cannot be erased as such.</param>
/// <param name="LegalBasis">Why it is lawful or due, without personal data.</param>
/// <param name="DryRun">True to say what would go, and delete nothing.</param>
public sealed record ErasureRequest(IReadOnlyList<Subject> What, string LegalBasis, bool DryRun = false);

/// <summary>What was erased, or would be.</summary>
/// <param name="Sequences">The events whose payloads went.</param>
/// <param name="Texts">Texts deleted.</param>
/// <param name="Originals">Original files deleted.</param>
/// <param name="StillNaming">
/// Documents whose stored text still has a name of an entity that was asked for. An entity's erasure deletes what was recorded about it,
/// not the reports that mention it: name these documents in a request of their own when they have to go as well.
/// </param>
public sealed record ErasureReport(IReadOnlyList<long> Sequences, int Texts, int Originals, IReadOnlyList<DocumentId> StillNaming);
