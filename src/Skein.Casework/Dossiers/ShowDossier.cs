using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Model;

namespace Skein.Casework.Dossiers;

/// <summary>All that is known of one person or thing; null when the case has no such entity.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ShowDossier(CaseSession session)
{
    /// <summary>All that is known of one person or thing; null when the case has no such entity.</summary>
    public Dossier? Run(EntityId entity, ViewFilter filter) => throw new NotImplementedException(session.Location);
}
