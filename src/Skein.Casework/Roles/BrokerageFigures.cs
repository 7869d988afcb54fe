using Skein.Casework.Measures;
using Skein.Graph.Diffusion;
using Skein.Graph.Metrics;
using Skein.Graph.Roles;
using Skein.Graph.Running;

namespace Skein.Casework.Roles;

/// <summary>The five roles of Gould and Fernandez as figures with their doubt; docs/metrics/brokerage.md has the definitions.</summary>
/// <param name="Coordinator">All three of one group.</param>
/// <param name="Itinerant">The two ends of one group, the node of another.</param>
/// <param name="Gatekeeper">The node and the target of one group.</param>
/// <param name="Representative">The source and the node of one group.</param>
/// <param name="Liaison">All of different groups.</param>
public sealed record BrokerageView(DoubtView Coordinator, DoubtView Itinerant, DoubtView Gatekeeper, DoubtView Representative, DoubtView Liaison)
{
    internal static BrokerageView Of(Func<int, DoubtView> role) => new(role(0), role(1), role(2), role(3), role(4));
}

/// <summary>Computes roles of a doubtful graph of which every vertex is in a group.</summary>
internal sealed class BrokerageFigures
{
    private static readonly (string Code, Func<Brokerage, long> Of)[] Roles =
    [
        ("coordinator", roles => roles.Coordinator),
        ("itinerant", roles => roles.Itinerant),
        ("gatekeeper", roles => roles.Gatekeeper),
        ("representative", roles => roles.Representative),
        ("liaison", roles => roles.Liaison),
    ];

    private readonly DoubtTable _table;
    private readonly List<Brokerage[]> _divided;

    private BrokerageFigures(DoubtTable table, List<Brokerage[]> divided) => (_table, _divided) = (table, divided);

    public int Worlds => _table.Worlds;

    public bool IsExact => _table.IsExact;

    /// <summary>Computes them.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="groups">The group of each vertex.</param>
    /// <param name="divisions">Other groups of the same vertices, for what the choice of a division does; may be empty.</param>
    /// <param name="request">Worlds and seed.</param>
    /// <param name="work">Threads, progress over the worlds, stop.</param>
    public static BrokerageFigures Of(DoubtfulGraph graph, int[] groups, IEnumerable<int[]> divisions, MeasureRequest request, Work? work)
    {
        var roles = new OncePerGraph<Brokerage[]>(measured => Brokerage.OfVertices(measured.Graph, groups, measured.Work));
        GraphMetric[] metrics =
        [
            .. Roles.Select(role => new GraphMetric(
                role.Code, MetricScope.Vertex, measured => Array.ConvertAll(roles.Of(measured), of => (double)role.Of(of)))),
            .. Roles.Select(role => new GraphMetric(
                role.Code, MetricScope.Graph, measured => [roles.Of(measured).Sum(of => (double)role.Of(of))])),
        ];
        var quiet = (work ?? Work.Default) with { Progress = null };
        return new BrokerageFigures(
            DoubtTable.Of(graph, metrics, request, work), [.. divisions.Select(other => Brokerage.OfVertices(graph.All, other, quiet))]);
    }

    public BrokerageView At(int vertex) => BrokerageView.Of(role => _table.At(role, vertex) with
    {
        Divisions = Over(_divided.Select(roles => (double)Roles[role].Of(roles[vertex]))),
    });

    public BrokerageView Whole() => BrokerageView.Of(role => _table.At(Roles.Length + role, 0) with
    {
        Divisions = Over(_divided.Select(roles => roles.Sum(of => (double)Roles[role].Of(of)))),
    });

    /// <summary>The middle of some values and what 90 % of them keep within; null of none.</summary>
    internal static IntervalView? Over(IEnumerable<double> values)
    {
        double[] existing = [.. values.Where(value => !double.IsNaN(value))];
        var summary = SampleSummary.Of(existing);
        return existing.Length == 0 ? null : new IntervalView(summary.Low, summary.Median, summary.High, 1);
    }
}
