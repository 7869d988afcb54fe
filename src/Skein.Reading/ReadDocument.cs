using System.Collections.Immutable;
using Skein.Model.Documents;
using Skein.Reading.Faults;

namespace Skein.Reading;

/// <summary>A document as it was read: its text as it is to be stored, and what the file says about itself.</summary>
public sealed record ReadDocument
{
    /// <summary>The text, normalized once. Every offset of every later stage counts UTF-16 units of exactly this string.</summary>
    public required string Text { get; init; }

    /// <summary>The type that the content shows, such as <c>application/pdf</c>; the name of the file does not decide it.</summary>
    public required string MediaType { get; init; }

    /// <summary>The title that the document gives itself, on one line; null where it gives none.</summary>
    public string? Title { get; init; }

    /// <summary>The authors that the document names, in its order; for an e-mail its sender.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>
    /// The date of publication as EDTF of level 0 (2016-03-24, 2016-03 or 2016); null where none is given or it does not exist.
    /// </summary>
    public string? Published { get; init; }

    /// <summary>
    /// The language as a lower-case two- or three-letter code such as <c>fr</c>: declared, or else detected; null where unknown.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>
    /// Where the document says it comes from, as it is written in the front matter or the canonical link; null where it does not say.
    /// </summary>
    public string? Origin { get; init; }

    /// <summary>Where the words stand in the original; its spans count units of <see cref="Text"/>.</summary>
    public required PageMap PageMap { get; init; }

    /// <summary>The reader and its version, such as <c>pdf/1</c>. The same file, reader and options give the same text.</summary>
    public required string Reader { get; init; }

    /// <summary>True where the text was recognized from pictures of pages.</summary>
    public bool IsOcr { get; init; }

    /// <summary>What a user should know about this reading.</summary>
    public ImmutableArray<ReadWarning> Warnings { get; init; } = [];
}
