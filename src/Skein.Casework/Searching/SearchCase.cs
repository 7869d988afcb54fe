using System.Diagnostics;
using Skein.Casework.Cases;
using Skein.Casework.Identity;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Storage.Reading;
using Skein.Text;
using Skein.Text.Names;

namespace Skein.Casework.Searching;

/// <summary>Entities by any spelling and documents by their words.</summary>
/// <param name="session">The coder at work.</param>
public sealed class SearchCase(CaseSession session)
{
    private static readonly PropertyCode[] Naming = [.. new[] { "name", "alias", "spelled", "identified-as" }.Select(PropertyCode.From)];

    /// <summary>Searches a case.</summary>
    /// <param name="words">The words as typed; all of them must be there.</param>
    /// <param name="limit">At most so many documents; default 20.</param>
    /// <param name="offset">Skips so many documents.</param>
    /// <param name="only">Which documents; null, the default, for all. It does not hold for names.</param>
    public SearchAnswer Run(string words, int limit = 20, int offset = 0, DocumentFilter? only = null)
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
        var open = EitherOrs.Of(view, [.. entities.Select(found => found.Entity.Id)]);
        var bears = Bears(view, entities);
        entities =
        [
            .. entities.Select(found => found with
            {
                Bears = [.. bears[(found.Entity.Id, NameKey.Fold(found.Name))]],
                MayBe = open.FirstOrDefault(either => either.Open.Id == found.Entity.Id)?.Alternatives ?? [],
            }),
        ];
        var result = view.Reader.Search(words.Trim(), limit, offset, only is null or { IsEmpty: true } ? null : document => only.Admits(document, view.Sources));
        var documents = result.Hits.Select(hit => Found(view, hit)).ToList();
        return new SearchAnswer(words.Trim(), entities, documents, result.Total, Stopwatch.GetElapsedTime(started).TotalMilliseconds)
        {
            EitherOrs = EitherOrs.Count(open, entities.Select(found => found.Entity.Id).ToHashSet()),
        };
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

    // An alias is a statement: several may bear it, each by a source of its own, for a time of its own.
    private static ILookup<(CanonicalId, string), StatementView> Bears(CaseView view, IReadOnlyList<FoundEntity> found)
    {
        var members = found.Where(one => one.Name != one.Entity.Label).SelectMany(one => view.Members(one.Entity.Id)).ToHashSet();
        var naming = members.Count == 0
            ? []
            : view.Statements(new StatementQuery { About = members, Properties = Naming }).Where(shown => members.Contains(shown.Row.Statement.Subject));
        return view.Views([.. naming]).Where(statement => statement.RawValue is not null)
            .ToLookup(statement => (statement.Subject.Id, NameKey.Fold(statement.RawValue!)));
    }
}
