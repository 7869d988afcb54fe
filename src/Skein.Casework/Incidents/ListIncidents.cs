using Skein.Casework.Cases;
using Skein.Casework.Views;

namespace Skein.Casework.Incidents;

/// <summary>The incident table.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ListIncidents(CaseSession session)
{
    /// <summary>The incident table.</summary>
    public IncidentTable Run(ViewFilter filter) => throw new NotImplementedException(session.Location);
}
