using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Graph.Metrics;
using Skein.Graph.Running;
using Skein.Graph.Uncertainty;
using Skein.Model;
using Skein.Model.Judgements;
using Skein.Networks;
using Skein.Networks.Doubt;
using Skein.Networks.Graphs;

namespace Skein.Casework.Measures;

/// <summary>
/// One metric of all nodes with its doubt. A metric describes a position in one projection of documented ties; nodes stand by name, and no
/// order by the metric is offered.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class PlaceNodes(CaseSession session)
{
    /// <summary>Places the nodes.</summary>
    /// <param name="metric">The code of a metric of vertices, such as <c>betweenness</c>.</param>
    /// <param name="request">How many worlds, which seed, whose probabilities.</param>
    /// <param name="filter">Through which filter.</param>
    /// <param name="work">Threads, progress, stop.</param>
    /// <returns>The positions; null when there is no such metric of vertices.</returns>
    public NetworkPositions? Run(string metric, MeasureRequest request, ViewFilter filter, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        if (GraphMetrics.Find(metric) is not { Scope: MetricScope.Vertex } found)
        {
            return null;
        }

        using var view = new CaseView(session, filter);
        var measured = MeasuredNetwork.Of(session, view, request);
        var graph = measured.Graph;
        var options = new WorldOptions { Worlds = request.Worlds, Seed = request.Seed, EdgeKeys = graph.EdgeKeys };
        var isStated = graph.Pairs.Any(pair => pair.Likelihood is not null);

        // Without a stated probability each bound is one world, and the two are computed in the same way.
        var low = PossibleWorlds.Run(graph.WithLikelihoods(Unstated.Absent), [found], options, work).Metrics[0];
        var high = PossibleWorlds.Run(graph.WithLikelihoods(Unstated.Present), [found], options, work).Metrics[0];
        var established = found.Compute(new MeasuredGraph(graph.Where(pair => pair.State == TieState.Established), work));
        var all = new MeasuredGraph(graph.All, work);
        var values = found.Compute(all);
        var origins = measured.Coverage();
        var without = request.LeavesOut ? WithoutOrigins(view, measured, found, request, work) : null;
        var judged = request.LeavesOut ? WithoutJudgements(view, measured, found, request, work) : null;
        var placed = graph.Vertices.Index()
            .Select(row => new PlacedView(view.Ref(row.Item), origins[row.Index], new PositionView(
                MeasureNetwork.Number(established[row.Index]),
                MeasureNetwork.Number(values[row.Index]),
                MeasureNetwork.Number(Math.Min(low.Values[row.Index].Low, high.Values[row.Index].Low)),
                MeasureNetwork.Number(Math.Max(low.Values[row.Index].High, high.Values[row.Index].High)),
                MeasureNetwork.Number(Math.Min(low.Ranks[row.Index].Low, high.Ranks[row.Index].Low)),
                MeasureNetwork.Number(Math.Max(low.Ranks[row.Index].Worst, high.Ranks[row.Index].Worst)))
            {
                MedianAbsent = isStated ? MeasureNetwork.Number(low.Values[row.Index].Median) : null,
                MedianPresent = isStated ? MeasureNetwork.Number(high.Values[row.Index].Median) : null,
                Without = without?[row.Index],
                WithoutJudgement = judged?[row.Index],
            }))
            .OrderBy(node => node.Entity.Label, StringComparer.Ordinal)
            .ThenBy(node => node.Entity.Id)
            .ToList();
        var one = request.Of is { } of ? view.Identities.Of(of) : (CanonicalId?)null;
        return new NetworkPositions(
            metric,
            one is null ? placed : [.. placed.Where(node => node.Entity.Id == one)],
            MeasureNetwork.CoverageOf(found, all, origins),
            isStated ? request.Worlds : 0,
            NetworkFacts.Of(graph.Network).Caveats,
            filter)
        {
            Measured = placed.Count,
        };
    }

    private static List<DependenceView> WithoutOrigins(
        CaseView view, MeasuredNetwork measured, GraphMetric metric, MeasureRequest request, Work? work)
    {
        var (origins, named) = (measured.Origins, request.Of is null ? request : request with { MostNamed = int.MaxValue });
        return [.. LeaveOneOut.OfVertices(measured.Graph.All, origins, measured.OnSameNodesWithout, metric, work)
            .Select(dependence => MeasureNetwork.Depend(dependence, origins.Count, named, origin => (origin.Value, view.Sources.Get(origin).Title)))];
    }

    // Without a judgement on somebody in the network no position can move, and null says that nothing was left out.
    private static List<DependenceView>? WithoutJudgements(
        CaseView view, MeasuredNetwork measured, GraphMetric metric, MeasureRequest request, Work? work)
    {
        var judgements = MeasuredNetwork.JudgementsOn(view, measured.Entities());
        if (judgements.Count == 0)
        {
            return null;
        }

        IReadOnlyList<Judgement> all = [.. view.Judgements.Select(row => row.Value)];
        var named = request.Of is null ? request : request with { MostNamed = int.MaxValue };
        var single = (work ?? Work.Default) with { Threads = 1 };
        return [.. LeaveOneOut.OfVertices(measured.Graph.All, judgements, judgement => measured.LeftWithout(view, all, judgement.Id), metric, single)
            .Select(dependence => MeasureNetwork.Depend(
                dependence, judgements.Count, named, judgement => (judgement.Id.Value, MeasureNetwork.Words(view, judgement))))];
    }
}
