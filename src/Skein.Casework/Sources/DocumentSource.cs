using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Sources;
using Skein.Reading;

namespace Skein.Casework.Sources;

/// <summary>The source that a document is given when nobody named one: itself, ungraded.</summary>
internal static class DocumentSource
{
    /// <summary>The source of a sound or a film.</summary>
    public static Source Of(DocumentId id, string path) => new()
    {
        Id = SourceId.From("src-" + id.Value["doc-".Length..]),
        Title = path,
        Keeping = KeepingPolicy.HashAndLocator,
    };

    public static Source Of(DocumentId id, string path, ReadDocument read, Edtf? published) => new()
    {
        Id = SourceId.From("src-" + id.Value["doc-".Length..]),
        Title = string.IsNullOrWhiteSpace(read.Title) ? path : read.Title,
        Kind = read.MediaType == "text/html" ? SourceKind.Article : SourceKind.Other,
        Language = read.Language,
        Author = read.Authors.Length == 0 ? null : string.Join(", ", read.Authors),
        Published = published,
        Locator = read.Origin,
    };
}
