using Skein.Model;
using Skein.Storage.Maintenance;

namespace Skein.Storage.Sqlite.Maintenance;

/// <summary>Everything that a verification can find, with its code and sentence, in one place.</summary>
internal static class VerificationFaults
{
    public static VerificationFault LinkHash(long sequence) =>
        new("SK-VER-001", Event(sequence), "Its hash does not follow from its number, kind, time, author, commitment and predecessor: one of them was changed.");

    public static VerificationFault Previous(long sequence) =>
        new("SK-VER-002", Event(sequence), "It does not name the hash of the event before it: one of the two was changed, or an event between them was taken out.");

    public static VerificationFault Gap(long sequence) =>
        new("SK-VER-003", Event(sequence), "The log has no such event, though later ones are there: it was deleted or renumbered.");

    public static VerificationFault Commitment(long sequence) =>
        new("SK-VER-004", Event(sequence), "Its payload or salt was changed: they do not give the commitment that the chain holds.");

    public static VerificationFault PayloadMissing(long sequence) =>
        new("SK-VER-005", Event(sequence), "Its payload is missing, and no recorded erasure took it.");

    public static VerificationFault PayloadOfErased(long sequence) =>
        new("SK-VER-006", Event(sequence), "Its payload is there, though an erasure says that it was deleted.");

    public static VerificationFault PayloadOrphaned(long sequence) =>
        new("SK-VER-007", Event(sequence), "There is a payload under this number, and no event.");

    public static VerificationFault Unreadable(long sequence) =>
        new("SK-VER-008", Event(sequence), "Its payload is intact but cannot be read as an event of its kind: a newer Skein wrote it.");

    public static VerificationFault Text(string hash) =>
        new("SK-VER-009", "text " + hash, "The stored text does not have the hash it is stored under: it was changed.");

    public static VerificationFault TextMissing(TextVersionId version) =>
        new("SK-VER-010", "text version " + version, "Its text is not stored.");

    public static VerificationFault TextOrphaned(string hash) =>
        new("SK-VER-011", "text " + hash, "No text version names this stored text.");

    public static VerificationFault Original(string file) =>
        new("SK-VER-012", "original " + file, "The file does not have the hash that is its name: it was changed, cut or renamed.");

    public static VerificationFault OriginalMissing(DocumentId document) =>
        new("SK-VER-013", "document " + document, "Its original file is missing.");

    public static VerificationFault Quote(string by, long sequence) =>
        new("SK-VER-014", $"{by} in {Event(sequence)}", "Its quote is not the text at its span.");

    public static VerificationFault Projection(string row, string how) =>
        new("SK-VER-015", row, $"The projection {how}; the log is not concerned. Run skein rebuild.");

    public static VerificationFault SearchIndex() =>
        new("SK-VER-016", "full-text index", "The full-text index does not agree with the stored texts. Run skein rebuild.");

    public static VerificationFault HeadNotFound() =>
        new("SK-VER-017", "log", "The log does not hold the head hash that was given: it was cut at its end or rewritten since that hash was noted, or it is another case.");

    public static VerificationFault Database(string what) =>
        new("SK-VER-018", "database file", $"SQLite's own check reports damage: {what}");

    public static VerificationFault Empty() =>
        new("SK-VER-019", "log", "The log is empty or does not begin with the opening of the case.");

    public static VerificationFault OriginalUnnamed(string file) =>
        new("SK-VER-101", "original " + file, "No document names this file. A reading that was broken off leaves such files; the next one takes them up.");

    private static string Event(long sequence) => $"event {sequence}";
}
