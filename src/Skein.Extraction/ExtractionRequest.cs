using Skein.Model;
using Skein.Model.Dates;

namespace Skein.Extraction;

/// <summary>One document's text and what is known of it.</summary>
/// <param name="Document">The document.</param>
/// <param name="TextVersion">The text version; every offset of the result counts in its text.</param>
/// <param name="Source">The source that the statements are given to.</param>
/// <param name="Text">The text; may be empty.</param>
/// <param name="Language">The language as a two-letter code; null, the default, to have it detected.</param>
/// <param name="Published">When the source was published; relative dates ("last October") are read against it and are left alone without it.</param>
public sealed record ExtractionRequest(
    DocumentId Document, TextVersionId TextVersion, SourceId Source, string Text, string? Language = null, Edtf? Published = null);
