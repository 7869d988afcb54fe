using Skein.Model;
using Skein.Model.Log;
using Skein.Storage.Reading;

namespace Skein.Casework.Review;

/// <summary>What the machine read becomes part of the case when a person accepts something that names it.</summary>
internal static class EntityAdditions
{
    /// <summary>An event for each entity that the case lacks; <paramref name="missing"/> is one that nobody knows, if there is one.</summary>
    public static List<CaseEvent.EntityAdded> For(ICaseReader reader, IEnumerable<EntityId> entities, out EntityId? missing)
    {
        missing = null;
        var additions = new List<CaseEvent.EntityAdded>();
        foreach (var entity in entities.Distinct())
        {
            if (reader.Find(entity) is not null)
            {
                continue;
            }

            if (reader.FindProposed(entity) is { } proposed)
            {
                additions.Add(new CaseEvent.EntityAdded(proposed.Entity));
            }
            else
            {
                missing ??= entity;
            }
        }

        return additions;
    }
}
