using Skein.Casework.Cases;

namespace Skein.Casework.Overview;

/// <summary>The first page of a case.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ShowOverview(CaseSession session)
{
    /// <summary>The first page of a case.</summary>
    public CaseOverview Run() => throw new NotImplementedException(session.Location);
}
