using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Model.Entities;

namespace Skein.Casework.Dossiers;

/// <summary>Entities of a kind, by label.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ListEntities(CaseSession session)
{
    /// <summary>Entities of a kind, by label.</summary>
    public IReadOnlyList<EntityRef> Run(EntityKind? kind, ViewFilter filter, int limit = 200, int offset = 0) => throw new NotImplementedException(session.Location);
}
