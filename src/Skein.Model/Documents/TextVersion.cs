using Skein.Text.Hashing;

namespace Skein.Model.Documents;

/// <summary>
/// One text of a document, made by one reader in one version. A statement names the version that its offsets count in; a version that is
/// cited is never dropped. Offsets are UTF-16 units of this text.
/// </summary>
public sealed record TextVersion
{
    /// <summary>Its identifier; see <see cref="IdOf"/>.</summary>
    public required TextVersionId Id { get; init; }

    /// <summary>The document it is a text of.</summary>
    public required DocumentId Document { get; init; }

    /// <summary>The reader and its version, such as <c>html/1</c>.</summary>
    public required string Reader { get; init; }

    /// <summary>SHA-256 of the text as UTF-8.</summary>
    public required ContentHash Hash { get; init; }

    /// <summary>Length of the text in UTF-16 units.</summary>
    public required int Length { get; init; }

    /// <summary>True when the text was recognized from images and may hold reading errors.</summary>
    public bool IsOcr { get; init; }

    /// <summary>Pages, blocks, word boxes and element paths.</summary>
    public PageMap Pages { get; init; } = PageMap.Empty;

    /// <summary>What a reader of it should know of how it was made; null for nothing, and for a text that was read before this was recorded.</summary>
    public EquatableList<ReadingWarning>? Warnings { get; init; }

    /// <summary>What it translates, when it is a translation that a person gave; null for a text that was read from the document.</summary>
    public DocumentTranslation? Translates { get; init; }

    /// <summary>The identifier of the text that a reader made of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="reader">The reader and its version.</param>
    /// <param name="hash">SHA-256 of the text.</param>
    public static TextVersionId IdOf(DocumentId document, string reader, ContentHash hash) =>
        TextVersionId.From(DerivedId.Of("tx", document.Value, reader, hash.ToString()));
}

/// <summary>Something that was noted while a document was read, such as that its date is that of the file.</summary>
/// <param name="Code">Its code, such as <c>SK-READ-105</c>.</param>
/// <param name="Sentence">What happened, the likely cause and the next step; holds no words of the document.</param>
public sealed record ReadingWarning(string Code, string Sentence);
