using Skein.Casework.Timelines;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Model.Dates;
using Skein.Model.Statements;
using Skein.Storage.Reading;
using Skein.Web.Filters;
using Skein.Web.Links;

namespace Skein.Web.Endpoints;

/// <summary>
/// The timeline as its island reads it (web/src/timeline/data.ts): lanes once, and a short row for each item. The four ends of a date are seconds since
/// 1970 by the clock of the place, null where they are open or unknown. What is cut holds the earliest items only.
/// </summary>
internal sealed record TimelineData(IReadOnlyList<TimelineData.Lane> Lanes, IReadOnlyList<object?[]> Items, bool Cut)
{
    [Flags]
    private enum Marks
    {
        None = 0,
        OpenStart = 1,
        OpenEnd = 2,
        Approximate = 4,
        Proposed = 8,
        Denied = 16,
    }

    public static TimelineData Of(Timeline timeline, FilterQuery filter)
    {
        var drawn = timeline.Items.SelectMany(item => item.Lanes).Select(lane => lane.Id).ToHashSet();
        var lanes = timeline.Lanes.Where(lane => drawn.Contains(lane.Entity.Id)).ToList();
        var at = lanes.Index().ToDictionary(row => row.Item.Entity.Id, row => row.Index);
        return new TimelineData(
            [.. lanes.Select(lane => new Lane(lane.Entity.Id.Value, lane.Entity.Label, filter.On(To.Entity(lane.Entity))))],
            [.. timeline.Items.Where(item => item.Lanes.Count > 0).Select(item => Row(item, [.. item.Lanes.Select(lane => at[lane.Id])], at.GetValueOrDefault(item.Statement.Subject.Id, -1)))],
            timeline.Drawn is not null);
    }

    private static object?[] Row(TimelineItem item, int[] lanes, int subject) =>
    [
        item.Ends.FirstStart.BeginsAt, item.Ends.LastStart.BeginsAt, item.Ends.FirstEnd.EndsBefore, item.Ends.LastEnd.EndsBefore,
        (int)MarksOf(item), lanes, subject, item.Statement.Subject.Label, Said(item.Statement), item.Date.Words, To.Evidence(item.Statement.Evidence), item.Statement.Id.Value,
    ];

    private static string Said(StatementView statement) => LegalWording.IsStatus(statement)
        ? LegalWording.Step(statement)
        : $"{statement.Phrase} {statement.Object?.Label ?? statement.Value}";

    // An open beginning of which the last possible start is open as well is infinite; where that is unknown nothing proves it.
    private static Marks MarksOf(TimelineItem item) =>
        (item.OpenStart || item.Ends.LastStart.Kind == DateBoundKind.Open ? Marks.OpenStart : Marks.None)
        | (item.OpenEnd || item.Ends.FirstEnd.Kind == DateBoundKind.Open ? Marks.OpenEnd : Marks.None)
        | (item.IsApproximate ? Marks.Approximate : Marks.None)
        | (item.Statement.Layer == Layer.Proposed ? Marks.Proposed : Marks.None)
        | (item.Statement.Stance == Stance.Denies ? Marks.Denied : Marks.None);

    public sealed record Lane(string Id, string Label, string Href);
}
