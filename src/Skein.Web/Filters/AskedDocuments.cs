using Skein.Casework.Searching;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Sources;
using Skein.Web.Shell;
using Skein.Web.Wording;

namespace Skein.Web.Filters;

/// <summary>Which documents a search is to find, as it was typed into the fields of the search page.</summary>
/// <param name="Filter">What was understood.</param>
/// <param name="Typed">What was typed, by field, for the fields and for the next page.</param>
/// <param name="DateFault">Why the date was not understood; null when it was, or when there is none.</param>
public sealed record AskedDocuments(DocumentFilter Filter, IReadOnlyDictionary<string, string> Typed, string? DateFault)
{
    internal const string Published = "published";
    internal const string Source = "source";
    internal const string Least = "least";
    internal const string Language = "language";

    /// <summary>Reads the fields of an address or of a form.</summary>
    internal static AskedDocuments Read(Func<string, string?> query)
    {
        string[] fields = [Published, Source, Least, Language];
        var typed = fields.Select(field => (Field: field, Text: query(field)?.Trim() ?? ""))
            .Where(pair => pair.Text.Length is > 0 and <= 120)
            .ToDictionary(pair => pair.Field, pair => pair.Text, StringComparer.Ordinal);
        Edtf? date = null;
        string? fault = null;
        if (typed.TryGetValue(Published, out var text) && !Edtf.TryParse(text, out date, out var reason))
        {
            fault = T.Of("filter.fault.date", reason);
        }

        var filter = new DocumentFilter
        {
            Published = date,
            Source = PageRequest.Id<SourceId>(typed.GetValueOrDefault(Source)),
            LeastReliability = typed.GetValueOrDefault(Least) is [>= 'A' and <= 'E'] letter ? Enum.Parse<Reliability>(letter) : null,
            Language = typed.GetValueOrDefault(Language),
        };
        return new AskedDocuments(filter, typed, fault);
    }
}
