using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Dates;

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
        ArgumentOutOfRangeException.ThrowIfLessThan(request.MostDrawn, 1);
        using var view = new CaseView(session, filter);
        CanonicalId? about = request.About is { } one ? view.Identities.Of(one) : null;
        var ground = session.Keep(view, (filter, about), () => TimelineGround.Of(view, about));
        var lanes = session.Keep(view, (filter, about, request.Lanes), () => new TimelineLanes(view, session.Vocabulary, ground, request.Lanes));
        List<(int Number, bool IsCertain)> within =
        [
            .. ground.Items.Index()
                .Select(row => (row.Index, Certainty: request.Window.Holds(row.Item.Date)))
                .Where(row => row.Certainty != Certainty.Impossible)
                .Select(row => (row.Index, row.Certainty == Certainty.Certain)),
        ];
        var counted = lanes.Count(within.Select(row => row.Number));
        var given = within.Take(request.MostItems).ToList();
        var statements = view.Views([.. given.Select(row => ground.Items[row.Number].Shown)]);
        return new Timeline(
            [.. statements.Zip(given, (statement, row) => Item(statement, ground.Items[row.Number], lanes.Of(row.Number), row.IsCertain))],
            ground.Undated,
            request.About is { } entity ? view.Ref(entity) : null,
            filter)
        {
            Dated = ground.Items.Count,
            Count = within.Count,
            Certain = within.Count(row => row.IsCertain),
            LaneKind = request.Lanes,
            Lanes = counted.Lanes,
            Laneless = counted.Laneless,
            ProtectedLanes = counted.LeftOut,
            Window = request.Window,
            Strip = ground.Strip,
            Drawn = within.Count <= request.MostDrawn ? null : Part(ground.Items[within[0].Number], ground.Items[within[request.MostDrawn - 1].Number], request.MostDrawn),
        };
    }

    private static DrawnPart Part(TimelineGround.Dated first, TimelineGround.Dated last, int items) => new(
        items, CaseView.Date(first.Date)!, CaseView.Date(last.Date)!, last.Ends.FirstStart.Kind == DateBoundKind.Finite ? last.Ends.FirstStart.ToIsoText()?[..10] : null);

    private static TimelineItem Item(StatementView statement, TimelineGround.Dated item, IReadOnlyList<EntityRef> lanes, bool isCertain) => new(
        CaseView.Date(item.Date)!,
        Text(item.Ends.FirstStart),
        Text(item.Ends.LastEnd),
        item.Ends.FirstStart.Kind == DateBoundKind.Open,
        item.Ends.LastEnd.Kind == DateBoundKind.Open,
        item.Date.IsApproximate || item.Date.IsUncertain,
        statement,
        lanes)
    {
        IsCertain = isCertain,
        Ends = item.Ends,
    };

    private static string? Text(DateBound bound) => bound.Kind == DateBoundKind.Finite ? bound.ToIsoText() : null;
}
