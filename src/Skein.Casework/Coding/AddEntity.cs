using Skein.Casework.Cases;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Log;

namespace Skein.Casework.Coding;

/// <summary>Adds an entity by hand.</summary>
/// <param name="session">The coder at work.</param>
public sealed class AddEntity(CaseSession session)
{
    /// <summary>Adds an entity. An entity with the same label is somebody else until judged the same.</summary>
    /// <param name="entity">The entity.</param>
    public ActOutcome Run(NewEntity entity)
    {
        if (string.IsNullOrWhiteSpace(entity.Label))
        {
            return Faults.EmptyLabel();
        }

        var id = EntityId.From(session.Ids.Next("en"));
        return session.Record(
            [
                new CaseEvent.EntityAdded(new Entity
                {
                    Id = id,
                    Kind = entity.Kind,
                    Label = entity.Label.Trim(),
                    ByRole = entity.ByRole,
                    Protection = entity.Protection,
                }),
            ],
            id: id.Value);
    }
}
