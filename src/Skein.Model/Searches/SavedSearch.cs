using Skein.Model.Charts;
using Skein.Model.Dates;
using Skein.Model.Sources;

namespace Skein.Model.Searches;

/// <summary>
/// A search that was saved under a name: what was typed, and which documents it is narrowed to. It holds no hits and runs only when somebody
/// opens it. Who saved it and when are the event's.
/// </summary>
public sealed record SavedSearch
{
    /// <summary>The longest text of a search, in UTF-16 units.</summary>
    public const int LongestWords = 300;

    /// <summary>Its identifier; a later version bears the same.</summary>
    public required SearchId Id { get; init; }

    /// <summary>Its name; one line, never empty, at most <see cref="Chart.LongestName"/> units.</summary>
    public required string Name { get; init; }

    /// <summary>The words as typed; one line, never empty.</summary>
    public required string Words { get; init; }

    /// <summary>Documents published at a time that may lie within this one; null for all.</summary>
    public Edtf? Published { get; init; }

    /// <summary>Documents of this source; null for all.</summary>
    public SourceId? Source { get; init; }

    /// <summary>Documents of sources at least this reliable; null for all.</summary>
    public Reliability? LeastReliability { get; init; }

    /// <summary>Documents in this language, as a two-letter code; null for all.</summary>
    public string? Language { get; init; }

    /// <summary>True when it has a name and words, each on one line and not too long.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsSound =>
        Chart.IsName(Name) && !string.IsNullOrWhiteSpace(Words) && Words.Length <= LongestWords && !Words.Any(char.IsControl);
}
