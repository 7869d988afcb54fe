using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Text.Names;

namespace Skein.Casework.Identity;

/// <summary>Who bears a name. An alias may belong to several people, and so may any name: that is said beside it.</summary>
internal static class BearersOf
{
    /// <summary>Those of a kind that bear the name in any spelling of it, by label; those that are named excepted.</summary>
    /// <param name="view">The view.</param>
    /// <param name="name">The name.</param>
    /// <param name="kind">Persons, or organisations.</param>
    /// <param name="except">Who is left out.</param>
    public static IReadOnlyList<EntityRef> Name(CaseView view, string name, EntityKind kind, params IReadOnlyCollection<CanonicalId> except)
    {
        var key = NameKey.Fold(name);
        return
        [
            .. view.Reader.FindByName(name)
                .Where(hit => NameKey.Fold(hit.Name) == key && hit.Entity.Kind == kind)
                .Select(hit => view.Ref(hit.Entity.Id))
                .Where(other => !except.Contains(other.Id))
                .DistinctBy(other => other.Id)
                .OrderBy(other => other.Label, StringComparer.Ordinal)
                .ThenBy(other => other.Id),
        ];
    }
}
