using Skein.Graph.Time;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Networks.Graphs;

namespace Skein.Networks.Change;

/// <summary>How much of what was there before was still there after. Bounds are over what the dates leave open.</summary>
/// <param name="NodesBefore">Nodes with a tie in the window before.</param>
/// <param name="NodesLeft">Nodes with a tie in both windows; both bounds hold, and the lower one need not be reached, since nodes share ties.</param>
/// <param name="NodeShare">Nodes left, of the nodes before; both bounds hold and need not be reached.</param>
/// <param name="PairsBefore">Tied pairs in the window before.</param>
/// <param name="PairsLeft">Pairs tied in both.</param>
/// <param name="PairShare">Pairs left, of the pairs before.</param>
public sealed record WhatIsLeft(
    CountRange NodesBefore, CountRange NodesLeft, ShareRange NodeShare, CountRange PairsBefore, CountRange PairsLeft, ShareRange PairShare);

/// <summary>
/// A network across one incident. Days on which the incident may have been belong to neither window, so that the act itself makes no tie
/// of either.
/// </summary>
/// <param name="Incident">The incident.</param>
/// <param name="FirstBefore">The first day of the window before.</param>
/// <param name="LastBefore">Its last day.</param>
/// <param name="FirstAfter">The first day of the window after.</param>
/// <param name="LastAfter">Its last day.</param>
/// <param name="All">How much was left of all.</param>
/// <param name="AmongOthers">
/// How much was left among those who are not documented to have died by the end of the window after, or to have been in custody from the first
/// day of the window before to that day.
/// </param>
/// <param name="Departed">Who is, for certain; in ordinal order.</param>
/// <param name="PerhapsDeparted">Who may be; they count among the others. In ordinal order.</param>
/// <param name="CarriedOver">The pairs that were or may have been tied in both windows, with the ties that may hold in either.</param>
public sealed record IncidentSurvival(
    DatedIncident Incident,
    CalendarDay FirstBefore,
    CalendarDay LastBefore,
    CalendarDay FirstAfter,
    CalendarDay LastAfter,
    WhatIsLeft All,
    WhatIsLeft AmongOthers,
    EquatableList<CanonicalId> Departed,
    EquatableList<CanonicalId> PerhapsDeparted,
    EquatableList<PairChange> CarriedOver);

/// <summary>
/// How much of a network of documented ties was left after incidents. Nobody is taken out to see what would happen: a share without those
/// who died or were in custody rests on what is documented of them. Arrests make documents, so ties after an incident are also a picture of
/// its investigation.
/// </summary>
/// <param name="Incidents">The incidents in the order given, those with a date that is bounded on both sides.</param>
/// <param name="Unplaced">The incidents whose date is not.</param>
/// <param name="UndatedPairs">How many pairs have no dated tie.</param>
/// <param name="Undated">What became of them.</param>
public sealed record Survival(
    EquatableList<IncidentSurvival> Incidents, EquatableList<DatedIncident> Unplaced, int UndatedPairs, UndatedEdges Undated)
{
    /// <summary>Looks at a network across incidents.</summary>
    /// <param name="graph">The network.</param>
    /// <param name="incidents">The incidents and their dates.</param>
    /// <param name="options">Windows, undated ties, departures; the defaults when null.</param>
    public static Survival Across(NetworkGraph graph, IEnumerable<DatedIncident> incidents, SurvivalOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(incidents);
        options ??= new SurvivalOptions();
        options.Check();
        var timed = new TimedNetwork(graph, options.Padding);
        var (placed, unplaced) = (new List<IncidentSurvival>(), new List<DatedIncident>());
        foreach (var incident in incidents)
        {
            if (incident.Date.Bounds(options.Padding) is { Earliest: { Kind: DateBoundKind.Finite } first, Latest: { Kind: DateBoundKind.Finite } last })
            {
                placed.Add(Across(graph, timed, incident, first.Day, last.Day, options));
            }
            else
            {
                unplaced.Add(incident);
            }
        }

        return new Survival(placed.ToEquatableList(), unplaced.ToEquatableList(), timed.Lay([], options.Undated).UndatedCount, options.Undated);
    }

    private static IncidentSurvival Across(
        NetworkGraph graph, TimedNetwork timed, DatedIncident incident, CalendarDay first, CalendarDay last, SurvivalOptions options)
    {
        var before = new DayWindow(TieSpans.NumberOf(Months.After(first, -options.MonthsBefore)), TieSpans.NumberOf(first) - 1);
        var after = new DayWindow(TieSpans.NumberOf(last) + 1, TieSpans.NumberOf(Months.After(last, options.MonthsAfter)));
        var series = timed.Lay([before, after], options.Undated);
        var begun = options.Departures
            .Select(departure => (departure.Node, departure.IsForGood, departure.IsHedged, Span: TieSpans.Of(departure.From, options.Padding)))
            .ToList();
        var departed = begun
            .Where(row => !row.IsHedged && row.Span.LatestStart <= after.Last && (row.IsForGood || row.Span.EarliestEnd >= before.First))
            .Select(row => row.Node)
            .ToHashSet();
        var perhaps = begun
            .Where(row => row.Span.EarliestStart <= after.Last && (row.IsForGood || row.Span.LatestEnd >= before.First) && !departed.Contains(row.Node))
            .Select(row => row.Node);
        return new IncidentSurvival(
            incident,
            CalendarDay.FromNumber(before.First),
            CalendarDay.FromNumber(before.Last),
            CalendarDay.FromNumber(after.First),
            CalendarDay.FromNumber(after.Last),
            Count(series, _ => true),
            Count(series, pair => !departed.Contains(graph.Pairs[pair].A) && !departed.Contains(graph.Pairs[pair].B)),
            departed.Order().ToEquatableList(),
            perhaps.Distinct().Order().ToEquatableList(),
            timed.Changes(series, pair => series.Persisting(1, pair), before, after));
    }

    private static WhatIsLeft Count(WindowSeries series, Func<int, bool> isCounted)
    {
        var (was, isNow) = (Present(series, 0, isCounted), Present(series, 1, isCounted));
        var nodes = was.Zip(isNow).ToList();
        var before = Range(was);
        var left = Range(nodes.Select(node => (TimeCertainty)Math.Min((int)node.First, (int)node.Second)));
        var mustBeGone = nodes.Count(node => node is (TimeCertainty.Certain, TimeCertainty.Impossible));
        var share = before.High == 0
            ? ShareRange.None
            : new ShareRange((double)left.Low / before.High, left.High == 0 ? 0 : (double)left.High / (left.High + mustBeGone));
        var facts = series.Facts(1, isCounted);
        return new WhatIsLeft(before, left, share, series.Facts(0, isCounted).Edges, facts.Persisting, facts.ShareLeft);
    }

    private static TimeCertainty[] Present(WindowSeries series, int window, Func<int, bool> isCounted)
    {
        var present = new TimeCertainty[series.Whole.VertexCount];
        for (var pair = 0; pair < series.Whole.EdgeCount; pair++)
        {
            if (isCounted(pair))
            {
                var touching = series.Touching(window, pair);
                foreach (var vertex in (ReadOnlySpan<int>)[series.Whole.EdgeFrom[pair], series.Whole.EdgeTo[pair]])
                {
                    present[vertex] = touching > present[vertex] ? touching : present[vertex];
                }
            }
        }

        return present;
    }

    private static CountRange Range(IEnumerable<TimeCertainty> answers)
    {
        var all = answers.ToList();
        return new CountRange(all.Count(answer => answer == TimeCertainty.Certain), all.Count(answer => answer != TimeCertainty.Impossible));
    }
}
