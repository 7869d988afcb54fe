using Skein.Casework.Cases;
using Skein.Casework.Measures;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Graph.Running;
using Skein.Graph.Time;
using Skein.Model.Dates;
using Skein.Networks;
using Skein.Networks.Change;
using Skein.Networks.Doubt;

namespace Skein.Casework.Changes;

/// <summary>How the network of documented ties changed, window by window: what appears, what disappears, how communities go on.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ShowChanges(CaseSession session)
{
    // The widest window that begins then still ends in a year of four digits.
    private const long LastYear = 9_899;

    /// <summary>Looks at the network through windows.</summary>
    /// <param name="request">The windows, and how communities are looked for.</param>
    /// <param name="filter">Through which filter.</param>
    /// <param name="work">Progress over windows, stop.</param>
    public NetworkChanges Run(ChangeRequest request, ViewFilter filter, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        using var view = new CaseView(session, filter);
        var graph = MeasuredNetwork.Of(session, view, new MeasureRequest { WithOrganisations = request.WithOrganisations }).Graph;
        var timed = new TimedNetwork(graph);
        var (options, whyNone) = Plan(request, graph.Pairs.Count, timed.Days());
        var change = options is null ? new NetworkChange([], timed.Lay([]).UndatedCount, UndatedEdges.InNone) : NetworkChange.Over(graph, options);
        var series = timed.Lay([.. change.Windows.Select(window => new DayWindow(TieSpans.NumberOf(window.First), TieSpans.NumberOf(window.Last)))]);
        var vertices = graph.Vertices.Select(view.Ref).ToList();
        var (may, must) = (new WindowDivisions(vertices, request), new WindowDivisions(vertices, request));
        var citations = new Citations(view);
        var windows = new List<ChangeWindowView>();
        var quiet = (work ?? Work.Default) with { Progress = null };
        foreach (var (number, window) in change.Windows.Index())
        {
            windows.Add(Describe(window, citations, may.Next(series.May(number), quiet), must.Next(series.Must(number), quiet)));
            work?.Progress?.Report((windows.Count, change.Windows.Count));
        }

        return new NetworkChanges(
            windows,
            whyNone,
            graph.Vertices.Count,
            request.WithOrganisations,
            graph.Pairs.Count,
            change.UndatedPairs,
            Citations.Unbounded(graph),
            request.WidthInMonths,
            request.StepInMonths,
            request.Runs,
            CommunityChange.UsualThreshold,
            citations.Statements(),
            NetworkFacts.Of(graph.Network).Caveats,
            filter)
        { EitherOrs = EitherOrCount.Of(graph.Network.EitherOrs, graph.Vertices.ToHashSet()) };
    }

    private static (ChangeOptions? Options, string? WhyNone) Plan(ChangeRequest request, int pairs, DayWindow? days)
    {
        if (days is not { } named)
        {
            return (null, T.Of(pairs == 0 ? "change.no-ties" : "change.no-dates"));
        }

        var first = request.First is { } given ? given with { Day = 1 } : Start(CalendarDay.FromNumber(named.First), request.StepInMonths);
        var last = request.Last ?? CalendarDay.FromNumber(named.Last);
        if (first > last)
        {
            return (null, T.Of("change.no-window", first, last));
        }

        var count = (((last.Year - first.Year) * 12) + last.Month - first.Month) / request.StepInMonths;
        return count >= ChangeOptions.MostWindows || first.Year < 0 || last.Year > LastYear
            ? (null, T.Of("change.too-many", first, last, ChangeOptions.MostWindows))
            : (new ChangeOptions { First = first, Last = last, WidthInMonths = request.WidthInMonths, StepInMonths = request.StepInMonths }, null);
    }

    // The year, half, third, quarter or sixth of a year that the day lies in, where the step makes one; so windows of a year are calendar years.
    private static CalendarDay Start(CalendarDay day, int step)
    {
        var period = step % 12 == 0 ? 12 : 12 % step == 0 ? step : 1;
        return new CalendarDay(day.Year, day.Month - ((day.Month - 1) % period), 1);
    }

    private static ChangeWindowView Describe(ChangeWindow window, Citations citations, DivisionView may, DivisionView must) => new(
        CaseView.Date(Edtf.Parse(Days(window.First, window.Last)))!,
        window.First.ToString(),
        window.Last.ToString(),
        window.Nodes,
        window.Pairs,
        window.Born,
        window.Died,
        window.Persisting,
        Citations.Share(window.Jaccard),
        window.Components,
        Citations.Share(window.Density),
        citations.Pairs(window.BornPairs),
        citations.Pairs(window.DiedPairs),
        may,
        must);

    // Windows begin with a month and end with one: a year, a month, or from month to month.
    private static string Days(CalendarDay first, CalendarDay last)
    {
        var (from, to) = (first.ToString(), last.ToString());
        return first.Year == last.Year && first.Month == 1 && last.Month == 12 ? from[..4]
            : first.Year == last.Year && first.Month == last.Month ? from[..7]
            : $"{from[..7]}/{to[..7]}";
    }
}
