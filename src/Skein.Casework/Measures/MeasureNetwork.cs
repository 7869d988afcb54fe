using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Graph.Metrics;
using Skein.Graph.Running;
using Skein.Graph.Time;
using Skein.Graph.Uncertainty;
using Skein.Model.Judgements;
using Skein.Networks;
using Skein.Networks.Doubt;
using Skein.Networks.Graphs;

namespace Skein.Casework.Measures;

/// <summary>The figures of the network as a whole, each with its doubt: both bounds, possible worlds, single things left out, data missing.</summary>
/// <param name="session">The coder at work.</param>
public sealed class MeasureNetwork(CaseSession session)
{
    private const double MissingTies = 0.1;
    private const double MissingNodes = 0.02;

    /// <summary>Measures the network.</summary>
    /// <param name="request">How.</param>
    /// <param name="filter">Through which filter.</param>
    /// <param name="work">Threads, progress over everything that is left out in turn, stop.</param>
    public NetworkMeasures Run(MeasureRequest request, ViewFilter filter, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        using var view = new CaseView(session, filter);
        var measured = MeasuredNetwork.Of(session, view, request);
        var graph = measured.Graph;
        var metrics = GraphMetrics.All.Where(metric => metric.Scope == MetricScope.Graph).ToList();
        var quiet = (work ?? Work.Default) with { Progress = null };

        var established = new MeasuredGraph(graph.Where(pair => pair.State == TieState.Established), quiet);
        var all = new MeasuredGraph(graph.All, quiet);
        var options = new WorldOptions { Worlds = request.Worlds, Seed = request.Seed, EdgeKeys = graph.EdgeKeys };
        var isStated = graph.Pairs.Any(pair => pair.Likelihood is not null);
        var absent = isStated ? PossibleWorlds.Run(graph.WithLikelihoods(Unstated.Absent), metrics, options, quiet) : null;
        var present = isStated ? PossibleWorlds.Run(graph.WithLikelihoods(Unstated.Present), metrics, options, quiet) : null;

        var judgements = MeasuredNetwork.JudgementsOn(view, measured.Entities());
        IReadOnlyList<Judgement> allJudgements = [.. view.Judgements.Select(row => row.Value)];
        var single = quiet with { Threads = 1 };
        var origins = LeaveOneOut.Run(graph.All, measured.Origins, measured.Without, metrics, work);
        var byJudgement = LeaveOneOut.Run(
            graph.All, judgements, judgement => measured.Without(view, allJudgements, judgement.Id), metrics, single);
        var byStatement = request.EachStatement ? LeaveOneOut.Run(graph.All, measured.Statements, measured.Without, metrics, work) : [];
        var missingTies = Missingness.Run(graph.All, MissingPart.Edges, MissingTies, metrics, request.Worlds, request.Seed, work: quiet);
        var missingNodes = Missingness.Run(graph.All, MissingPart.Vertices, MissingNodes, metrics, request.Worlds, request.Seed, work: quiet);

        var readings = measured.Readings();
        var open = EitherOrs(readings, metrics, quiet);

        var figures = metrics.Index().Select(row => new FigureView(
            row.Item.Code,
            Number(row.Item.Compute(established)[0]),
            Number(row.Item.Compute(all)[0]),
            absent is null ? null : Interval(absent.Metrics[row.Index].Values[0]),
            present is null ? null : Interval(present.Metrics[row.Index].Values[0]),
            Depend(origins[row.Index], measured.Origins.Count, request, origin => (origin.Value, view.Sources.Get(origin).Title)),
            Depend(byJudgement[row.Index], judgements.Count, request, judgement => (judgement.Id.Value, Words(view, judgement))),
            request.EachStatement
                ? Depend(byStatement[row.Index], measured.Statements.Count, request, id => (id.Value, StatementSentence.Of(view, measured.StatementOf(id))))
                : null,
            Interval(missingTies[row.Index].Missing),
            Interval(missingNodes[row.Index].Missing))
        { EitherOrs = open?[row.Index] }).ToList();
        return new NetworkMeasures(
            Evidence(measured, request.WithOrganisations, readings),
            figures,
            Coverage(measured, all),
            absent?.Worlds ?? 0,
            absent?.IsExact ?? false,
            request.Seed,
            request.Analyst,
            NetworkFacts.Of(graph.Network).Caveats,
            filter);
    }

    // One graph of established ties and one of all a reading, each with all its figures; null where there is nothing to read or too much.
    private static EitherOrRange[]? EitherOrs(IReadOnlyList<NetworkGraph>? readings, List<GraphMetric> metrics, Work work)
    {
        if (readings is not { Count: > 0 })
        {
            return null;
        }

        var ranges = new EitherOrRange[metrics.Count];
        var established = readings.Select(reading => new MeasuredGraph(reading.Where(pair => pair.State == TieState.Established), work)).ToList();
        var all = readings.Select(reading => new MeasuredGraph(reading.All, work)).ToList();
        foreach (var (index, metric) in metrics.Index())
        {
            var (low, high) = Range(established, metric);
            var (allLow, allHigh) = Range(all, metric);
            ranges[index] = new EitherOrRange(low, high, allLow, allHigh);
        }

        return ranges;
    }

    private static (double? Low, double? High) Range(List<MeasuredGraph> graphs, GraphMetric metric)
    {
        var values = graphs.Select(graph => Number(metric.Compute(graph)[0])).OfType<double>().ToList();
        return values.Count == 0 ? (null, null) : (values.Min(), values.Max());
    }

    /// <summary>How much of each metric of nodes is coverage.</summary>
    internal static CoverageView? CoverageOf(GraphMetric metric, MeasuredGraph graph, int[] origins) =>
        CoverageRegression.Fit(metric.Compute(graph), origins) is { } fit
            ? new CoverageView(metric.Code, fit.Nodes, fit.RSquared, fit.RankCorrelation)
            : null;

    internal static double? Number(double value) => double.IsNaN(value) ? null : value;

    private static List<CoverageView> Coverage(MeasuredNetwork measured, MeasuredGraph all)
    {
        var origins = measured.Coverage();
        return [.. GraphMetrics.All.Where(metric => metric.Scope == MetricScope.Vertex)
            .Select(metric => CoverageOf(metric, all, origins)).OfType<CoverageView>()];
    }

    private static EvidenceView Evidence(MeasuredNetwork measured, bool withOrganisations, IReadOnlyList<NetworkGraph>? readings)
    {
        var graph = measured.Graph;
        return new EvidenceView(
            graph.Vertices.Count,
            withOrganisations,
            graph.Pairs.Count,
            graph.Pairs.Count(pair => pair.State == TieState.Established),
            graph.Pairs.Count(pair => pair.State == TieState.Reported),
            graph.Pairs.Count(pair => pair.State == TieState.Contested),
            graph.Pairs.Count(pair => pair.IsInferred),
            graph.Pairs.Count(pair => pair.Likelihood is not null),
            measured.Disputed)
        {
            EitherOrs = EitherOrCount.Of(graph.Network.EitherOrs, graph.Vertices.ToHashSet()),
            Readings = readings is { Count: > 0 } ? readings.Count : null,
            PairsOverReadings = readings is { Count: > 0 }
                ? new CountRange(readings.Min(reading => reading.Pairs.Count), readings.Max(reading => reading.Pairs.Count))
                : null,
        };
    }

    internal static IntervalView Interval(WorldSummary summary) => new(Number(summary.Low), Number(summary.Median), Number(summary.High), summary.Exists);

    internal static DependenceView Depend<TItem>(Dependence<TItem> dependence, int count, MeasureRequest request, Func<TItem, (string Id, string Words)> name) => new(
        count,
        Number(dependence.Low),
        Number(dependence.High),
        dependence.Moving.Count,
        [.. dependence.Moving.Take(request.MostNamed).Select(left => new WithoutView(name(left.Item).Id, name(left.Item).Words, Number(left.Value)))]);

    internal static string Words(CaseView view, Judgement judgement)
    {
        var (left, right) = (view.Ref(judgement.Left).Label, view.Ref(judgement.Right).Label);
        return judgement.Verdict switch
        {
            Verdict.Same => T.Of("measure.judgement.same", left, right),
            Verdict.Different => T.Of("measure.judgement.different", left, right),
            _ => T.Of("measure.judgement.unsure", left, right),
        };
    }
}
