using Skein.Casework.Measures;
using Skein.Graph;
using Skein.Graph.Metrics;
using Skein.Graph.Roles;
using Skein.Graph.Running;

namespace Skein.Casework.Roles;

/// <summary>The E-I index and homophily of a doubtful graph of which every vertex is in a group.</summary>
internal sealed class MixingFigures
{
    private const int RowFigures = 3;
    private readonly DoubtTable _table;
    private readonly NodeGrouping _grouping;
    private readonly CompactGraph _all;
    private readonly int[] _groups;
    private readonly List<double[]> _divided;

    private MixingFigures(DoubtTable table, NodeGrouping grouping, CompactGraph all, int[] groups, List<double[]> divided) =>
        (_table, _grouping, _all, _groups, _divided) = (table, grouping, all, groups, divided);

    public int Worlds => _table.Worlds;

    public bool IsExact => _table.IsExact;

    public double? Expected => ExternalInternal.Expected(_all, _groups);

    /// <summary>Computes them; the parameters are those of <see cref="BrokerageFigures.Of"/>.</summary>
    public static MixingFigures Of(
        DoubtfulGraph graph, NodeGrouping grouping, int[] groups, IEnumerable<int[]> divisions, MeasureRequest request, Work? work)
    {
        var figures = new OncePerGraph<double[]>(measured => Figures(measured.Graph, groups, grouping.Names.Count));
        var metrics = Enumerable.Range(0, RowFigures * (grouping.Names.Count + 1)).Select(place =>
            new GraphMetric($"mixing-{place}", MetricScope.Graph, measured => [figures.Of(measured)[place]])).ToList();
        return new MixingFigures(
            DoubtTable.Of(graph, metrics, request, work), grouping, graph.All, groups, [.. divisions.Select(other => Figures(graph.All, other, 0))]);
    }

    public MixingRow Whole() => Row(0, null, _groups.Length, Homophily.Of(_all, _groups));

    public IReadOnlyList<MixingRow> Rows()
    {
        var ofGroups = Homophily.OfGroups(_all, _groups);
        return
        [
            .. _grouping.Names.Index().Select(row => Row(
                row.Index + 1,
                row.Item,
                _groups.Count(group => group == row.Index),
                ofGroups[row.Index])),
        ];
    }

    private MixingRow Row(int number, string? name, int members, GroupHomophily whole) => new(
        name,
        members,
        At(number, 0),
        At(number, 1),
        whole.Sent == 0 ? null : whole.Expected / whole.Sent,
        At(number, 2));

    // Groups that differ from division to division have no rows of their own to compare; what is of all groups has.
    private DoubtView At(int number, int figure) => _table.At((RowFigures * number) + figure, 0) with
    {
        Divisions = number == 0 ? BrokerageFigures.Over(_divided.Select(of => of[figure])) : null,
    };

    // E-I index, share within, Coleman's index: of all together, then of each group.
    private static double[] Figures(CompactGraph graph, int[] groups, int count)
    {
        var whole = Homophily.Of(graph, groups);
        var figures = new List<double> { ExternalInternal.Of(graph, groups) ?? double.NaN, whole.Share ?? double.NaN, whole.Index ?? double.NaN };
        if (count > 0)
        {
            var (indices, ofGroups) = (ExternalInternal.OfGroups(graph, groups), Homophily.OfGroups(graph, groups));
            for (var group = 0; group < count; group++)
            {
                figures.AddRange(
                    [indices[group] ?? double.NaN, ofGroups[group].Share ?? double.NaN, ofGroups[group].Index ?? double.NaN]);
            }
        }

        return [.. figures];
    }
}
