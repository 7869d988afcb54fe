using Skein.Extraction.Annotations;
using Skein.Extraction.Dates;

namespace Skein.Extraction.Incidents;

/// <summary>A noun that names an act, with what stands near it.</summary>
internal sealed class IncidentMention
{
    /// <summary>The first token: the words before the noun that say place, date or kind belong to it.</summary>
    public required int First { get; init; }

    /// <summary>The token after the noun.</summary>
    public required int End { get; init; }

    /// <summary>The first of the words that name the kind of act.</summary>
    public required int KindFirst { get; init; }

    /// <summary>The code of incident-type; null where the word does not tell.</summary>
    public string? Type { get; init; }

    /// <summary>Several acts under one plan.</summary>
    public bool IsPlural { get; init; }

    /// <summary>Whether "the" or "this" stands before it.</summary>
    public bool IsDefinite { get; init; }

    public NameMention? Place { get; init; }

    public FoundDate? Date { get; init; }

    /// <summary>The incident of the document; null while it cannot be told which one is meant.</summary>
    public LocalEntity? Entity { get; set; }
}
