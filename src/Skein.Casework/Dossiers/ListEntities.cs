using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Model.Entities;
using Skein.Storage.Reading;

namespace Skein.Casework.Dossiers;

/// <summary>Entities of a kind, by label. No list of persons is ordered by anything but the label.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ListEntities(CaseSession session)
{
    /// <summary>A page of entities, each identity once.</summary>
    /// <param name="kind">Of one kind, or all.</param>
    /// <param name="filter">Through which filter.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="offset">Skips so many.</param>
    public IReadOnlyList<EntityRef> Run(EntityKind? kind, ViewFilter filter, int limit = 200, int offset = 0)
    {
        using var view = new CaseView(session, filter);
        var rows = view.Reader.Entities(new EntityQuery { Kind = kind, RecordedBy = filter.RecordedBy, Limit = limit, Offset = offset });
        view.Prefetch(rows.Select(row => row.Value.Id));
        return [.. rows.Select(row => view.Ref(row.Value.Id)).DistinctBy(entity => entity.Id)];
    }
}
