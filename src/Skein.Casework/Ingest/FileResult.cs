using Skein.Extraction;
using Skein.Model;
using Skein.Model.Documents;
using Skein.Model.Sources;
using Skein.Reading.Faults;
using Skein.Text.Hashing;
using Skein.Text.NearCopies;

namespace Skein.Casework.Ingest;

/// <summary>What a worker made of one file; the writer turns it into events.</summary>
internal abstract record FileResult(string Path)
{
    /// <summary>Bytes that the case, or this run, has already.</summary>
    public sealed record Met(string Path, DocumentId Document, DocumentId? Container = null) : FileResult(Path);

    /// <summary>A picture inside a document that is too small to be more than a logo.</summary>
    public sealed record SmallImage(string Path) : FileResult(Path);

    /// <summary>A file that could not be read.</summary>
    public sealed record Failed(string Path, ReadFault Fault, ContentHash? Hash) : FileResult(Path);

    /// <summary>A document, read and extracted.</summary>
    public sealed record Read(
        string Path,
        Document Document,
        Source? NewSource,
        TextVersion? Version,
        string? Text,
        TextRuns? Runs,
        ExtractionResult? Extraction) : FileResult(Path);

    /// <summary>A scan that was read before, recognized again with another text.</summary>
    public sealed record Recognized(string Path, DocumentId Document, TextVersion Version, string Text, ExtractionResult? Extraction) : FileResult(Path);

    /// <summary>A document that was read before, extracted again.</summary>
    public sealed record Again(string Path, DocumentId Document, TextVersion Version, ExtractionResult Extraction) : FileResult(Path);
}
