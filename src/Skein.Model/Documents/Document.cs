using Skein.Model.Dates;
using Skein.Text.Hashing;

namespace Skein.Model.Documents;

/// <summary>
/// One sequence of bytes that was read. Its identifier follows from the hash of the bytes, so that a file met twice is one document.
/// </summary>
public sealed record Document
{
    /// <summary>Its identifier; see <see cref="IdOf"/>.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>The source that it belongs to.</summary>
    public required SourceId Source { get; init; }

    /// <summary>Where it was found, relative to the folder that was read; a member of an archive is <c>archive.zip!/member</c>.</summary>
    public required string Path { get; init; }

    /// <summary>
    /// The document that these bytes lie in, for a sound, a film or a picture inside one; null for a file of its own or a member of an archive.
    /// </summary>
    public DocumentId? Container { get; init; }

    /// <summary>SHA-256 of the original bytes.</summary>
    public required ContentHash Bytes { get; init; }

    /// <summary>Number of original bytes.</summary>
    public required long Length { get; init; }

    /// <summary>What the bytes are, as a media type, judged by content.</summary>
    public required string MediaType { get; init; }

    /// <summary>Its title, when the file states one.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote it, when the file says.</summary>
    public string? Author { get; init; }

    /// <summary>When it was published, when the file says.</summary>
    public Edtf? Published { get; init; }

    /// <summary>The language of its text, as a two-letter code, when known.</summary>
    public string? Language { get; init; }

    /// <summary>What is kept of it; of sound and film always the hash only.</summary>
    public KeepingOfDocument Kept { get; init; } = KeepingOfDocument.Original;

    /// <summary>The identifier of a document with these bytes.</summary>
    /// <param name="bytes">SHA-256 of the bytes.</param>
    public static DocumentId IdOf(ContentHash bytes) => DocumentId.From("doc-" + bytes.ToString()[..20]);
}

/// <summary>What is kept of a document.</summary>
public enum KeepingOfDocument
{
    /// <summary>The original bytes and the text.</summary>
    Original = 1,

    /// <summary>The text only.</summary>
    TextOnly,

    /// <summary>The hash only; nothing of its content.</summary>
    HashOnly,
}
