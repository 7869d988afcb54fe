using Skein.Casework.Dossiers;
using Skein.Casework.Incidents;
using Skein.Casework.Notes;
using Skein.Casework.Personal;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Web.Filters;
using Skein.Model.Log;
using Skein.Web.Pages;
using Skein.Web.Shell;

namespace Skein.Web.Endpoints;

/// <summary>Persons, things and incidents.</summary>
internal static class EntityPages
{
    private const int PageLength = 200;
    private const int MostSuggestions = 12;

    public static Task List(PageRequest page)
    {
        EntityKind? kind = Enum.TryParse<EntityKind>(page.Query("kind"), ignoreCase: true, out var named) && Enum.IsDefined(named) ? named : null;
        var offset = page.Number("offset", otherwise: 0, least: 0, most: 10_000_000);
        var rows = page.Rows(PageLength);
        return page.RenderAsync<EntitiesPage>(new Dictionary<string, object?>
        {
            ["Rows"] = new ListEntities(page.Session).Run(kind, page.Filter.Filter, rows, offset),
            ["Kind"] = kind,
            ["Offset"] = offset,
            ["Limit"] = rows,
        });
    }

    public static Task Show(PageRequest page, string id)
    {
        if (PageRequest.Id<EntityId>(id) is not { } entity || new ShowDossier(page.Session).Run(entity, page.Filter.Filter) is not { } dossier)
        {
            return page.NotFoundAsync();
        }
        page.Visit(RecentKind.Entity, dossier.Entity.Id.Value);
        return page.RenderAsync<DossierPage>(new Dictionary<string, object?>
        {
            ["Model"] = dossier,
            ["Incident"] = dossier.Entity.Kind is EntityKind.Incident or EntityKind.Operation
                ? new ListIncidents(page.Session).Run(page.Filter.Filter).Rows.FirstOrDefault(row => row.Incident.Id == dossier.Entity.Id)
                : null,
            ["New"] = new ShowWhatIsNew(page.Session, page.Personal).Run(entity),
            ["Notes"] = new ListNotes(page.Session).Run(new Subject(SubjectKind.Entity, dossier.Entity.Id.Value)),
            ["Noted"] = new CountNotes(page.Session).Run(),
        });
    }

    public static Task Incidents(PageRequest page)
    {
        var asked = AskedWindow.Read(page);
        return page.RenderAsync<IncidentsPage>(new Dictionary<string, object?>
        {
            ["Model"] = new ListIncidents(page.Session).Run(page.Filter.Filter, asked.Window),
            ["Asked"] = asked,
        });
    }

    /// <summary>Marks an entity as seen up to the event that was the last on its page.</summary>
    public static Task Seen(PostRequest post, string id) => PageRequest.Id<EntityId>(id) is { } entity && post.Seen is { } upTo
        ? post.ReturnAsync(new ShowWhatIsNew(post.Session, post.Personal).Mark(entity, upTo), "seen")
        : post.RefuseAsync(Wording.T.Of("form.missing"));

    /// <summary>Entities whose name begins like what was typed, for the fields that take one.</summary>
    public static Task Suggest(PageRequest page)
    {
        var words = page.Query("q")?.Trim() ?? "";
        return page.AnswerAsync(words.Length < 2 ? [] : EntityText.Find(page.Session, words)
            .Take(MostSuggestions)
            .Select(found => new Suggestion(found.Id.Value, found.Label, Wording.EntityWords.Kind(found.Kind)))
            .ToArray());
    }

    private sealed record Suggestion(string Id, string Label, string Kind);
}
