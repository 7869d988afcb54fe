using System.Diagnostics;
using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Storage.Reading;
using Skein.Text;

namespace Skein.Casework.Searching;

/// <summary>Entities by any spelling and documents by their words.</summary>
/// <param name="session">The coder at work.</param>
public sealed class SearchCase(CaseSession session)
{
    /// <summary>Searches a case.</summary>
    /// <param name="words">The words as typed; all of them must be there.</param>
    /// <param name="limit">At most so many documents; default 20.</param>
    /// <param name="offset">Skips so many documents.</param>
    public SearchAnswer Run(string words, int limit = 20, int offset = 0)
    {
        var started = Stopwatch.GetTimestamp();
        using var view = new CaseView(session, ViewFilter.Everything);
        if (string.IsNullOrWhiteSpace(words))
        {
            return new SearchAnswer("", [], [], 0, 0);
        }

        var names = view.Reader.FindByName(words.Trim());
        view.Prefetch(names.Select(hit => hit.Entity.Id));
        var entities = names
            .OrderBy(hit => hit.Layer)
            .Select(hit => new FoundEntity(view.Ref(hit.Entity.Id), hit.Name))
            .DistinctBy(found => found.Entity.Id)
            .ToList();
        var result = view.Reader.Search(words.Trim(), limit, offset);
        var documents = result.Hits.Select(hit => Found(view, hit)).ToList();
        return new SearchAnswer(words.Trim(), entities, documents, result.Total, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }

    private static FoundDocument Found(CaseView view, SearchHit hit)
    {
        var found = new FoundDocument(
            hit.Document.Id,
            string.IsNullOrWhiteSpace(hit.Document.Title) ? hit.Document.Path : hit.Document.Title,
            view.Sources.Get(hit.Document.Source).Title,
            CaseView.Date(hit.Document.Published),
            hit.Snippet,
            hit.FirstMatch);
        if (hit.Translation?.Translates is not { } translates)
        {
            return found;
        }

        // What is quoted and opened is the original; the translation only led there.
        var original = translates.AlignedWith(hit.FirstMatch)?.Original;
        return found with
        {
            FirstMatch = original ?? new TextSpan(0, 0),
            Translation = translates.Language,
            TextVersion = translates.Original,
            Original = original is { } span && view.Reader.ReadText(translates.Original) is { } text && span.FitsIn(text) ? span.Of(text) : null,
        };
    }
}
