using Skein.Casework.Searching;
using Skein.Web.Filters;
using Skein.Web.Links;

namespace Skein.Web.Searches;

/// <summary>Where a saved search is opened: the page of the search with its fields filled in.</summary>
internal static class SearchAddress
{
    public static string Of(SearchView search) => Address.With(
        "/search",
        ("q", search.Words),
        (AskedDocuments.Published, search.Only.Published?.ToString()),
        (AskedDocuments.Source, search.Only.Source?.Value),
        (AskedDocuments.Least, search.Only.LeastReliability?.ToString()),
        (AskedDocuments.Language, search.Only.Language));
}
