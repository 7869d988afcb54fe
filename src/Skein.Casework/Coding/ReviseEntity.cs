using Skein.Casework.Cases;
using Skein.Model.Entities;
using Skein.Model.Log;

namespace Skein.Casework.Coding;

/// <summary>Changes an entity's label, kind or protection class, with a reason.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ReviseEntity(CaseSession session)
{
    /// <summary>Changes an entity.</summary>
    /// <param name="entity">The entity as it is to be.</param>
    /// <param name="reason">Why; needed.</param>
    /// <param name="seen">The last event about it that the coder has seen; null skips the check.</param>
    public ActOutcome Run(Entity entity, string reason, long? seen = null)
    {
        if (string.IsNullOrWhiteSpace(entity.Label))
        {
            return Faults.EmptyLabel();
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return Faults.NoReason();
        }

        using var reader = session.Store.OpenReader();
        return reader.Find(entity.Id) is null
            ? Faults.NoEntity(entity.Id.Value)
            : session.Record([new CaseEvent.EntityRevised(entity, reason.Trim())], id: entity.Id.Value, subject: Subject.Of(entity.Id), seen: seen);
    }
}
