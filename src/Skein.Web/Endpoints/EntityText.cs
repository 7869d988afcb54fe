using Skein.Casework.Cases;
using Skein.Casework.Searching;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Web.Shell;

namespace Skein.Web.Endpoints;

/// <summary>Entities by what a person types into a field: an identifier, or a name in any spelling.</summary>
internal static class EntityText
{
    /// <summary>The entity with the identifier alone, or everybody with the name. Several are normal; the page asks which one is meant.</summary>
    public static IReadOnlyList<EntityRef> Find(CaseSession session, string text)
    {
        using (var reader = session.Store.OpenReader())
        {
            if (PageRequest.Id<EntityId>(text) is { } id && (reader.Find(id)?.Value ?? reader.FindProposed(id)?.Entity) is { } entity)
            {
                return [new EntityRef(CanonicalId.From(id.Value), entity.Label, entity.Kind, entity.Protection, IsProposed: reader.Find(id) is null)];
            }
        }
        var found = new SearchCase(session).Run(text, limit: 12).Entities;
        var exact = found.Where(hit => string.Equals(hit.Entity.Label, text, StringComparison.Ordinal)).ToList();
        return [.. (exact.Count > 0 ? exact : found).Select(hit => hit.Entity).DistinctBy(entity => entity.Id)];
    }
}
