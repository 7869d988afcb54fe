using Skein.Casework.Cases;
using Skein.Model.Entities;

namespace Skein.Casework.Coding;

/// <summary>Changes an entity's label, kind or protection class, with a reason.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ReviseEntity(CaseSession session)
{
    /// <summary>Changes an entity's label, kind or protection class, with a reason.</summary>
    public ActOutcome Run(Entity entity, string reason, long? seen = null) => throw new NotImplementedException(session.Location);
}
