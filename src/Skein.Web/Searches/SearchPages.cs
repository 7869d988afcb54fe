using Skein.Casework.Personal;
using Skein.Casework.Searching;
using Skein.Model;
using Skein.Model.Searches;
using Skein.Web.Filters;
using Skein.Web.Pages;
using Skein.Web.Shell;
using Skein.Web.Wording;

namespace Skein.Web.Searches;

/// <summary>Searching, and the searches that are saved with the case. A saved search runs when somebody opens it and never of itself.</summary>
internal static class SearchPages
{
    private const int PageLength = 20;

    public static Task Show(PageRequest page)
    {
        var words = page.Query("q")?.Trim() ?? "";
        words = words.Length > SavedSearch.LongestWords ? words[..SavedSearch.LongestWords] : words;
        var offset = page.Number("offset", otherwise: 0, least: 0, most: 1_000_000);
        var asked = AskedDocuments.Read(page.Query);
        var rows = page.Rows(PageLength);
        var answer = words.Length == 0 ? null : new SearchCase(page.Session).Run(words, rows, offset, asked.Filter);
        if (answer is not null)
        {
            page.Visit(RecentKind.Search, words);
        }
        return page.RenderAsync<SearchPage>(new Dictionary<string, object?>
        {
            ["Model"] = answer,
            ["Similar"] = answer is null ? [] : Similar(page, answer),
            ["Saved"] = new ListSearches(page.Session).Run(),
            ["Words"] = words,
            ["Asked"] = asked,
            ["Offset"] = offset,
            ["Limit"] = rows,
        });
    }

    public static Task Saved(PageRequest page) => page.RenderAsync<SearchesPage>(new ListSearches(page.Session).Run());

    public static Task Save(PostRequest post)
    {
        var asked = AskedDocuments.Read(post.Text);
        return asked.DateFault is { } fault
            ? post.RefuseAsync(fault)
            : post.FinishAsync(new SaveSearch(post.Session).Run(post.Text("name") ?? "", post.Text("q") ?? "", asked.Filter), "search-saved");
    }

    public static Task Delete(PostRequest post, string id) => PageRequest.Id<SearchId>(id) is { } search
        ? post.FinishAsync(new DeleteSearch(post.Session).Run(search, post.Text("reason")), "search-deleted")
        : post.RefuseAsync(T.Of("form.missing"));

    // Null where gathering the names of a large case takes longer than a page may, and nobody asked for it.
    private static IReadOnlyList<SimilarName>? Similar(PageRequest page, SearchAnswer answer)
    {
        var find = new FindSimilarNames(page.Session);
        return page.Query("similar") == "1" || find.IsQuick() ? find.Run(answer.Words, answer.Entities) : null;
    }
}
