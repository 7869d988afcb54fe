using Skein.Casework.Cases;
using Skein.Casework.Wording;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Searches;
using Skein.Storage.Reading;

namespace Skein.Casework.Searching;

/// <summary>Lists and finds the searches that are saved with the case. Listing runs none of them.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ListSearches(CaseSession session)
{
    /// <summary>The searches that stand, by name.</summary>
    public IReadOnlyList<SearchView> Run()
    {
        using var reader = session.Store.OpenReader();
        return [.. reader.Searches().Select(row => View(reader, row)).OrderBy(search => search.Name, StringComparer.Ordinal).ThenBy(search => search.Id)];
    }

    /// <summary>One search by its identifier or by its name.</summary>
    /// <param name="idOrName">The identifier or the name.</param>
    /// <returns>The search; null when none stands under it.</returns>
    public SearchView? Find(string idOrName) =>
        Run() is var searches && searches.FirstOrDefault(search => search.Id.Value == idOrName) is { } found
            ? found
            : searches.FirstOrDefault(search => search.Name == idOrName);

    private static SearchView View(ICaseReader reader, Recorded<SavedSearch> row) => new(
        row.Value.Id, row.Value.Name, row.Value.Words, [.. Conditions(reader, row.Value)], row.By, row.From, DocumentFilter.Of(row.Value));

    private static IEnumerable<string> Conditions(ICaseReader reader, SavedSearch search)
    {
        if (search.Published is { } published)
        {
            yield return T.Of("search.published", EdtfDisplay.Describe(published));
        }

        if (search.Source is { } source)
        {
            yield return T.Of("search.source", reader.Find(source)?.Value.Title ?? source.Value);
        }

        if (search.LeastReliability is { } least)
        {
            yield return T.Of("search.least", least);
        }

        if (search.Language is { } language)
        {
            yield return T.Of("search.language", language);
        }
    }
}

/// <summary>A saved search in a list.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Name">Its name.</param>
/// <param name="Words">What was typed.</param>
/// <param name="Conditions">Which documents it is narrowed to, each a phrase; empty for all.</param>
/// <param name="By">Who saved it.</param>
/// <param name="On">When.</param>
/// <param name="Only">Which documents it is narrowed to.</param>
public sealed record SearchView(
    SearchId Id, string Name, string Words, IReadOnlyList<string> Conditions, Coder By, DateTimeOffset On, DocumentFilter Only);
