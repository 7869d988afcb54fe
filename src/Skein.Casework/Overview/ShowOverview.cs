using Skein.Casework.Cases;
using Skein.Casework.Disclosure;
using Skein.Casework.Identity;
using Skein.Casework.Pictures;
using Skein.Casework.Views;
using Skein.Model.Entities;
using Skein.Model.Log;
using Skein.Networks.Doubt;
using Skein.Storage.Reading;

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
            LanguageModels.ShowSending.Of(reader))
        {
            RecordChanged = reader.LastChange(Subject.Case),
        };
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

    // Persons with a tie, in the order of their names: somewhere to begin, and no list of the most important. Most have one, so that those around the first
    // few names are looked at before the whole network is made.
    private IReadOnlyList<EntityRef> StartingPoints(CaseView view)
    {
        var persons = view.OfKind(EntityKind.Person).Select(view.Identities.Of).Distinct().Select(view.Ref)
            .Where(person => person.Kind == EntityKind.Person && !DisclosurePolicy.IsProtected(person.Protection))
            .OrderBy(person => person.Label, StringComparer.Ordinal)
            .ToList();
        var found = new List<EntityRef>();
        for (var (from, count) = (0, 2 * Starts); from < persons.Count && found.Count < Starts; (from, count) = (from + count, 2 * count))
        {
            var some = persons.GetRange(from, Math.Min(count, persons.Count - from));
            var members = some.SelectMany(person => view.Members(person.Id)).ToHashSet();
            var network = ProjectedNetwork.Around(session, view, members, view.Statements(new StatementQuery { About = members })).Network;
            found.AddRange(some.Where(person => network.TiesOf(person.Id).Any()));
        }

        return [.. found.Take(Starts)];
    }
}
