using Skein.Casework.Views;
using Skein.Model.Entities;

namespace Skein.Casework.Disclosure;

/// <summary>
/// The one policy that every page, file and picture asks before it shows a person in a network or an export: victims, minors, bystanders
/// and relatives, and cleared persons are left out unless the filter asks for them. Dossiers and passages are not networks: there a
/// protected person is named where a source names them, with the class beside the name.
/// </summary>
public static class DisclosurePolicy
{
    /// <summary>True when the entity is left out of networks and exports under the filter.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="filter">The filter.</param>
    public static bool Hides(EntityRef entity, ViewFilter filter) => !filter.IncludeProtected && IsProtected(entity.Protection);

    /// <summary>True when the class shields a person.</summary>
    /// <param name="protection">The class.</param>
    public static bool IsProtected(ProtectionClass protection) => protection != ProtectionClass.None;
}
