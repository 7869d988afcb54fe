using Skein.Casework.Cases;
using Skein.Casework.Identity;
using Skein.Casework.Pictures;
using Skein.Casework.Views;
using Skein.Model.Entities;
using Skein.Networks.Doubt;

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
            KindCounts(view),
            EventWords.Recent(view, RecentEvents),
            StartingPoints(view),
            reader.ReadingFaults(),
            session.Location,
            LanguageModels.ShowSending.Of(reader));
    }

    // Of most entities nobody judged anything: only those that judgements join or sources leave open are looked at one by one.
    private static List<KindCount> KindCounts(CaseView view)
    {
        var merged = view.Identities.Merged.Select(id => view.Members(id)).ToList();
        view.Prefetch(merged.SelectMany(members => members));
        var again = merged
            .SelectMany(members => members.Select(view.Info).Where(info => info is { IsProposed: false }).GroupBy(info => info!.Value.Entity.Kind))
            .GroupBy(group => group.Key)
            .ToDictionary(group => group.Key, group => group.Sum(one => one.Count() - 1));
        var open = EitherOrs.All(view);
        return
        [
            .. Enum.GetValues<EntityKind>()
                .Select(kind => (Kind: kind, Count: view.Reader.CountEntities(kind) - again.GetValueOrDefault(kind)))
                .Where(row => row.Count > 0)
                .Select(row => new KindCount(row.Kind, row.Count) { EitherOrs = Bound(open, row.Kind, row.Count) })
                .OrderByDescending(count => count.Count),
        ];
    }

    // Bounds of those that are named by an either/or, with all others added: who is not named by one cannot be somebody else.
    private static EitherOrCount? Bound(IReadOnlyList<EitherOrView> open, EntityKind kind, int count)
    {
        var named = open.SelectMany(either => either.Alternatives.Append(either.Open)).Where(entity => entity.Kind == kind && !entity.IsProposed).Select(entity => entity.Id).ToHashSet();
        return EitherOrs.Count(open, named) is { } bounds
            ? bounds with { Least = bounds.Least + count - named.Count, Most = bounds.Most + count - named.Count }
            : null;
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
