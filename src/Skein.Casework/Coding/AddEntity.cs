using Skein.Casework.Cases;

namespace Skein.Casework.Coding;

/// <summary>Adds an entity by hand.</summary>
/// <param name="session">The coder at work.</param>
public sealed class AddEntity(CaseSession session)
{
    /// <summary>Adds an entity by hand.</summary>
    public ActOutcome Run(NewEntity entity) => throw new NotImplementedException(session.Location);
}
