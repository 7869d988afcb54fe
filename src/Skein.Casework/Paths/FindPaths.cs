using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Model;

namespace Skein.Casework.Paths;

/// <summary>Paths of evidence between two entities; null when the case lacks one of them.</summary>
/// <param name="session">The coder at work.</param>
public sealed class FindPaths(CaseSession session)
{
    /// <summary>Paths of evidence between two entities; null when the case lacks one of them.</summary>
    public PathAnswer? Run(EntityId from, EntityId to, PathRequest request, ViewFilter filter) => throw new NotImplementedException(session.Location);
}
