using Skein.Model.Faults;

namespace Skein.Storage.Faults;

/// <summary>
/// Every fault of storage with its code and its sentence, in one place. The sentences name folders, identifiers and numbers, never document
/// text, names of persons or what was searched for.
/// </summary>
public static class StorageFaults
{
    /// <summary>The system's database library is missing or too old.</summary>
    /// <param name="found">What was found, such as <c>3.31.1</c>, or null for nothing.</param>
    public static SkeinException NoDatabaseLibrary(string? found) => new(
        "SK-STO-001",
        (found is null ? "The SQLite library of the system was not found. " : $"The SQLite library of the system ({found}) is too old or lacks full-text search. ")
        + "Skein needs version 3.37 or later with FTS5 and brings none of its own, so that the system's updates reach it. "
        + "On Debian and Ubuntu: apt-get install libsqlite3-0.");

    /// <summary>A folder for a new case holds something.</summary>
    /// <param name="location">The folder.</param>
    public static SkeinException FolderInUse(string location) => new(
        "SK-STO-002",
        $"{location} exists already and is not empty, so no case is made there. Choose another folder, or open the case that it holds.");

    /// <summary>There is no case.</summary>
    /// <param name="location">The folder.</param>
    public static SkeinException NoCase(string location) => new(
        "SK-STO-003",
        $"{location} holds no case (no case.db in it). Check the path, or make a case with: skein init {location}");

    /// <summary>A newer program wrote the case.</summary>
    /// <param name="found">The schema version found.</param>
    /// <param name="known">The newest that this program knows.</param>
    public static SkeinException TooNew(long found, long known) => new(
        "SK-STO-004",
        $"The case was written by a newer Skein (schema {found}; this one knows {known}). Nothing was changed. Open it with the newer version.");

    /// <summary>The database is damaged.</summary>
    /// <param name="inner">What the driver says.</param>
    public static SkeinException Damaged(Exception? inner = null) => new(
        "SK-STO-005",
        "The database of the case is damaged: the file was changed by another program, or the disk fails. "
        + "Copy the folder away before anything else, run skein verify on the copy, and go back to the last backup.",
        inner: inner);

    /// <summary>The folder is not safe to open.</summary>
    /// <param name="location">The folder.</param>
    /// <param name="why">What is wrong with it, as a clause.</param>
    /// <param name="remedy">What to do, as a sentence.</param>
    public static SkeinException UnsafeFolder(string location, string why, string remedy) => new(
        "SK-STO-006",
        $"{location} {why}, so somebody else could read or change the case. It is not opened. {remedy}");

    /// <summary>Somebody else holds the database for too long.</summary>
    /// <param name="inner">What the driver says.</param>
    public static SkeinException Busy(Exception? inner = null) => new(
        "SK-STO-007",
        "Another process has been writing to the case for half a minute. Nothing was lost. Wait for it to end and try again.",
        isTransient: true,
        inner: inner);

    /// <summary>The disk is full.</summary>
    /// <param name="inner">What the system says.</param>
    public static SkeinException DiskFull(Exception? inner = null) => new(
        "SK-STO-008",
        "The disk is full; what was being written was rolled back, and what was acknowledged before is kept. Make room and try again.",
        isTransient: true,
        inner: inner);

    /// <summary>A file cannot be read or written.</summary>
    /// <param name="location">The folder or file.</param>
    /// <param name="inner">What the system says.</param>
    public static SkeinException NotAccessible(string location, Exception? inner = null) => new(
        "SK-STO-009",
        $"{location} cannot be read or written: permissions, a read-only disk, or a disk that fails. Check that the folder belongs to you and is writable.",
        inner: inner);

    /// <summary>Anything else that the database refuses.</summary>
    /// <param name="driverCode">The driver's own error code.</param>
    /// <param name="inner">What the driver says.</param>
    public static SkeinException Database(int driverCode, Exception? inner = null) => new(
        "SK-STO-020",
        $"The database refused an operation (driver code {driverCode}); nothing of it was written. This is probably a mistake in Skein: please report the code.",
        inner: inner);

    /// <summary>A reader that does not end keeps erased pages in the write-ahead log.</summary>
    public static SkeinException ErasureUnfinished() => new(
        "SK-STO-021",
        "The erasure is recorded and no view shows the content any more, but an open reader keeps old pages in the write-ahead log. "
        + "Close the other programs that use the case and open it once: the rest is then deleted.",
        isTransient: true);

    /// <summary>The target of a backup exists.</summary>
    /// <param name="target">The folder.</param>
    public static SkeinException BackupTargetExists(string target) => new(
        "SK-STO-022",
        $"{target} exists already; a backup never overwrites. Name a folder that does not exist yet.");

    /// <summary>An event in the log cannot be understood.</summary>
    /// <param name="sequence">Its number.</param>
    /// <param name="inner">Why.</param>
    public static SkeinException UnreadableEvent(long sequence, Exception? inner = null) => new(
        "SK-STO-023",
        $"Event {sequence} of the log cannot be read: a newer Skein wrote it, or the database was changed by hand. Run skein verify.",
        inner: inner);
}
