using Skein.Casework.Cases;
using Skein.Casework.Pictures;
using Skein.Casework.Views;
using Skein.Model.Entities;

namespace Skein.Casework.Overview;

/// <summary>The first page of a case.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ShowOverview(CaseSession session)
{
    private const int RecentEvents = 12;
    private const int Starts = 24;

    /// <summary>The overview.</summary>
    public CaseOverview Run()
    {
        using var view = new CaseView(session, ViewFilter.Everything);
        var reader = view.Reader;
        return new CaseOverview(
            reader.Case,
            reader.Counts(),
            reader.Head,
            session.Coder,
            [
                .. Enum.GetValues<EntityKind>()
                    .Select(kind => new KindCount(kind, reader.CountEntities(kind)))
                    .Where(count => count.Count > 0)
                    .OrderByDescending(count => count.Count),
            ],
            EventWords.Recent(view, RecentEvents),
            StartingPoints(view),
            reader.ReadingFaults(),
            session.Location,
            LanguageModels.ShowSending.Of(reader));
    }

    // Persons with a tie, in the order of their names: somewhere to begin, and no list of the most important.
    private IReadOnlyList<EntityRef> StartingPoints(CaseView view)
    {
        var network = ProjectedNetwork.Whole(session, view).Network;
        return
        [
            .. network.Nodes
                .Where(node => node.Kind == EntityKind.Person && network.TiesOf(node.Id).Any())
                .Select(node => view.Ref(node.Id))
                .OrderBy(entity => entity.Label, StringComparer.Ordinal)
                .Take(Starts),
        ];
    }
}
