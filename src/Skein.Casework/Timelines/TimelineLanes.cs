using Skein.Casework.Disclosure;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Vocabulary;

namespace Skein.Casework.Timelines;

/// <summary>
/// In which lanes each item of a ground stands. Lanes of protected persons are left out, and told apart from none, unless the view shows them.
/// Safe for many threads, and after the view is gone.
/// </summary>
internal sealed class TimelineLanes
{
    private readonly EntityRef[][] _lanes;
    private readonly Dictionary<int, IReadOnlyList<CanonicalId>> _leftOut = [];

    public TimelineLanes(CaseView view, PropertyVocabulary vocabulary, TimelineGround ground, LaneKind kind)
    {
        var rules = new LaneRules(view, vocabulary, ground.Facts);
        view.Prefetch(ground.Items.Select(item => item.Shown));
        _lanes = new EntityRef[ground.Items.Count][];
        foreach (var (number, item) in ground.Items.Index())
        {
            EntityRef[] all = [.. rules.Of(kind, item.Shown.Row.Statement).Select(view.Ref)];
            _lanes[number] = Array.Exists(all, IsLeftOut) ? [.. all.Where(lane => !IsLeftOut(lane))] : all;
            if (_lanes[number].Length < all.Length)
            {
                _leftOut[number] = [.. all.Where(IsLeftOut).Select(lane => lane.Id)];
            }
        }

        bool IsLeftOut(EntityRef entity) => DisclosurePolicy.Hides(entity, view.Filter);
    }

    /// <summary>The lanes of an item, by its number in the ground.</summary>
    public IReadOnlyList<EntityRef> Of(int item) => _lanes[item];

    /// <summary>The lanes of some items in the order of their first ones, how many items stand in none, and how many lanes are left out.</summary>
    /// <param name="items">The numbers of the items, in order.</param>
    public (IReadOnlyList<TimelineLane> Lanes, int Laneless, int LeftOut) Count(IEnumerable<int> items)
    {
        var counts = new Dictionary<CanonicalId, (EntityRef Lane, int Items)>();
        var order = new List<CanonicalId>();
        var left = new HashSet<CanonicalId>();
        var laneless = 0;
        foreach (var item in items)
        {
            laneless += _lanes[item].Length == 0 ? 1 : 0;
            left.UnionWith(_leftOut.GetValueOrDefault(item) ?? []);
            foreach (var lane in _lanes[item])
            {
                var has = counts.TryGetValue(lane.Id, out var counted);
                counts[lane.Id] = (lane, counted.Items + 1);
                if (!has)
                {
                    order.Add(lane.Id);
                }
            }
        }

        return ([.. order.Select(id => new TimelineLane(counts[id].Lane, counts[id].Items))], laneless, left.Count);
    }
}
