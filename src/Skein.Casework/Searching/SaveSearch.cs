using Skein.Casework.Cases;
using Skein.Casework.Coding;
using Skein.Model;
using Skein.Model.Charts;
using Skein.Model.Log;
using Skein.Model.Searches;

namespace Skein.Casework.Searching;

/// <summary>
/// Saves a search with the case under a name. Nothing runs it but a person who opens it: it is no alert, and nobody is told of a new hit.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class SaveSearch(CaseSession session)
{
    /// <summary>Saves it. Done names the search.</summary>
    /// <param name="name">Its name; one line.</param>
    /// <param name="words">The words as typed.</param>
    /// <param name="only">Which documents; null, the default, for all.</param>
    public ActOutcome Run(string name, string words, DocumentFilter? only = null)
    {
        var (called, typed) = (TypedText.Line(name), TypedText.Line(words));
        if (!Chart.IsName(called))
        {
            return Faults.BadSearchName(Chart.LongestName);
        }

        var search = new SavedSearch
        {
            Id = SearchId.From(session.Ids.Next("se")),
            Name = called,
            Words = typed,
            Published = only?.Published,
            Source = only?.Source,
            LeastReliability = only?.LeastReliability,
            Language = TypedText.Line(only?.Language) is { Length: > 0 } language ? language : null,
        };
        if (!search.IsSound)
        {
            return Faults.BadSearchWords(SavedSearch.LongestWords);
        }

        // A name leads to one search, on the command line as on a page.
        return new ListSearches(session).Run().FirstOrDefault(other => other.Name == called) is { } namesake
            ? Faults.TakenSearchName(called, namesake.Id.Value)
            : session.Record([new CaseEvent.SearchSaved(search)], id: search.Id.Value);
    }
}
