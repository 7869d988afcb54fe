using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Documents;
using Skein.Model.Searches;
using Skein.Model.Sources;

namespace Skein.Casework.Searching;

/// <summary>Which documents a search finds. A part that is null asks nothing.</summary>
public sealed record DocumentFilter
{
    /// <summary>Published at a time that may lie within this one; what has no date is left out then.</summary>
    public Edtf? Published { get; init; }

    /// <summary>Of this source only.</summary>
    public SourceId? Source { get; init; }

    /// <summary>Of sources at least this reliable; F, which nobody can judge, is left out then.</summary>
    public Reliability? LeastReliability { get; init; }

    /// <summary>In this language only, as a two-letter code.</summary>
    public string? Language { get; init; }

    /// <summary>True when it asks nothing.</summary>
    public bool IsEmpty => this is { Published: null, Source: null, LeastReliability: null, Language: null };

    /// <summary>The filter that a saved search was saved with.</summary>
    /// <param name="search">The search.</param>
    public static DocumentFilter Of(SavedSearch search)
    {
        ArgumentNullException.ThrowIfNull(search);
        return new DocumentFilter
        {
            Published = search.Published,
            Source = search.Source,
            LeastReliability = search.LeastReliability,
            Language = search.Language,
        };
    }

    internal bool Admits(Document document, SourceIndex sources)
    {
        var source = sources.Get(document.Source);
        return (Source is not { } asked || asked == document.Source)
            && (LeastReliability is not { } least || (source.Reliability != Reliability.F && source.Reliability <= least))
            && (Language is null || string.Equals(document.Language ?? source.Language, Language, StringComparison.OrdinalIgnoreCase))
            && (Published is not { } time || ((document.Published ?? source.Published) is { } published && DateComparison.Overlaps(published, time) != Certainty.Impossible));
    }
}
