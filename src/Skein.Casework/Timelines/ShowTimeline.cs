using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Entities;
using Skein.Storage.Reading;

namespace Skein.Casework.Timelines;

/// <summary>What has a date, of one entity or of the case, in lanes, as far as it may lie in a window.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ShowTimeline(CaseSession session)
{
    /// <summary>A timeline.</summary>
    /// <param name="request">Of what, in which lanes, in which window.</param>
    /// <param name="filter">Through which filter.</param>
    public Timeline Run(TimelineRequest request, ViewFilter filter)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentOutOfRangeException.ThrowIfLessThan(request.MostItems, 1);
        using var view = new CaseView(session, filter);
        var query = request.About is { } one ? new StatementQuery { About = [.. view.Members(view.Identities.Of(one))] } : new StatementQuery();
        var shown = view.Statements(query);
        view.Prefetch(shown);
        var dated = shown.Where(item => EventFacts.DateOf(item.Row.Statement) is not null).Select(item => new Dated(item, EventFacts.DateOf(item.Row.Statement)!)).ToList();
        var within = dated.Where(item => request.Window.Holds(item.Date) != Certainty.Impossible)
            .OrderBy(item => item.Ends.FirstStart.BeginsAt ?? item.Ends.LastEnd.BeginsAt ?? long.MaxValue)
            .ThenBy(item => item.Ends.LastEnd.BeginsAt ?? long.MaxValue)
            .ThenBy(item => item.Shown.Row.Statement.Id)
            .ToList();
        var lanes = new LanesOf(view, new LaneRules(view, session.Vocabulary, EventFacts.Of(view)), request.Lanes, within);
        var given = within.Take(request.MostItems).ToList();
        return new Timeline(
            [.. view.Views([.. given.Select(item => item.Shown)]).Zip(given, (statement, item) => Item(statement, item, request.Window, lanes.Of(item.Shown)))],
            shown.Count - dated.Count,
            request.About is { } entity ? view.Ref(entity) : null,
            filter)
        {
            Dated = dated.Count,
            Count = within.Count,
            Certain = within.Count(item => request.Window.Holds(item.Date) == Certainty.Certain),
            LaneKind = request.Lanes,
            Lanes = lanes.All,
            Laneless = lanes.Laneless,
            ProtectedLanes = lanes.Protected,
            Window = request.Window,
            Strip = DateStrip.Of([.. dated.Select(item => item.Ends)]),
        };
    }

    private static TimelineItem Item(StatementView statement, Dated item, DateWindow window, IReadOnlyList<EntityRef> lanes) => new(
        CaseView.Date(item.Date)!,
        Text(item.Ends.FirstStart),
        Text(item.Ends.LastEnd),
        item.Ends.FirstStart.Kind == DateBoundKind.Open,
        item.Ends.LastEnd.Kind == DateBoundKind.Open,
        item.Date.IsApproximate || item.Date.IsUncertain,
        statement,
        lanes)
    {
        IsCertain = window.Holds(item.Date) == Certainty.Certain,
        Ends = item.Ends,
    };

    private static string? Text(DateBound bound) => bound.Kind == DateBoundKind.Finite ? bound.ToIsoText() : null;

    /// <summary>A statement with its date.</summary>
    private sealed record Dated(Shown Shown, Edtf Date)
    {
        public DateEnds Ends { get; } = Date.Ends();
    }

    /// <summary>The lanes of the items in the window. Those of protected persons are left out and counted unless they are asked for.</summary>
    private sealed class LanesOf
    {
        private readonly Dictionary<StatementId, IReadOnlyList<EntityRef>> _lanes = [];

        public LanesOf(CaseView view, LaneRules rules, LaneKind kind, IReadOnlyList<Dated> items)
        {
            var counts = new OrderedDictionary<CanonicalId, int>();
            var left = new HashSet<CanonicalId>();
            foreach (var statement in items.Select(item => item.Shown.Row.Statement))
            {
                var refs = rules.Of(kind, statement).Select(view.Ref).ToList();
                left.UnionWith(refs.Where(IsLeftOut).Select(entity => entity.Id));
                refs.RemoveAll(IsLeftOut);
                _lanes[statement.Id] = refs;
                refs.ForEach(entity => counts[entity.Id] = counts.GetValueOrDefault(entity.Id) + 1);
                Laneless += refs.Count == 0 ? 1 : 0;
            }

            All = [.. counts.Select(lane => new TimelineLane(view.Ref(lane.Key), lane.Value))];
            Protected = left.Count;
            bool IsLeftOut(EntityRef entity) => entity.Protection != ProtectionClass.None && !view.Filter.IncludeProtected;
        }

        /// <summary>In the order of their first items.</summary>
        public IReadOnlyList<TimelineLane> All { get; }

        public int Laneless { get; }

        public int Protected { get; }

        public IReadOnlyList<EntityRef> Of(Shown shown) => _lanes[shown.Row.Statement.Id];
    }
}
