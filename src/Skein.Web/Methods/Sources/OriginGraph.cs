using Skein.Model;
using Skein.Model.Sources;

namespace Skein.Web.Methods.Sources;

/// <summary>A source in the graph of who took from whom.</summary>
/// <param name="Source">The source.</param>
/// <param name="Column">How many steps it is from what took from nobody; 0 for origins, and for circles without one.</param>
/// <param name="Row">Its place in the column.</param>
public sealed record OriginNode(Source Source, int Column, int Row);

/// <summary>That one source took from another.</summary>
/// <param name="By">Who took.</param>
/// <param name="From">From whom.</param>
/// <param name="Relation">How.</param>
public sealed record OriginTie(OriginNode By, OriginNode From, OriginRelation Relation);

/// <summary>Who took from whom, laid out in columns: what took from nobody at the left, each copy at the right of what it copies.</summary>
/// <param name="Nodes">The sources that stand in a tie.</param>
/// <param name="Ties">The ties.</param>
public sealed record OriginGraph(IReadOnlyList<OriginNode> Nodes, IReadOnlyList<OriginTie> Ties)
{
    /// <summary>How many columns there are.</summary>
    public int Columns => Nodes.Count == 0 ? 0 : Nodes.Max(node => node.Column) + 1;

    /// <summary>How many rows the longest column has.</summary>
    public int Rows => Nodes.Count == 0 ? 0 : Nodes.Max(node => node.Row) + 1;

    /// <summary>Lays out the ties among sources. Linear in sources and ties.</summary>
    /// <param name="sources">The sources; a tie to one that is not among them is left out.</param>
    public static OriginGraph Of(IReadOnlyList<Source> sources)
    {
        var byId = sources.ToDictionary(source => source.Id);
        var ties = sources.SelectMany(source => source.Origins, (source, origin) => (By: source.Id, origin.From, origin.Relation))
            .Where(tie => byId.ContainsKey(tie.From) && tie.From != tie.By).Distinct().ToList();
        var columns = ColumnsOf(ties);
        var nodes = columns.GroupBy(pair => pair.Value)
            .SelectMany(column => column.OrderBy(pair => byId[pair.Key].Title, StringComparer.Ordinal).ThenBy(pair => pair.Key).Index()
                .Select(each => new OriginNode(byId[each.Item.Key], column.Key, each.Index)))
            .OrderBy(node => node.Column).ThenBy(node => node.Row)
            .ToList();
        var placed = nodes.ToDictionary(node => node.Source.Id);
        return new OriginGraph(nodes, [.. ties.Select(tie => new OriginTie(placed[tie.By], placed[tie.From], tie.Relation))]);
    }

    // From the origins outwards, so that a circle ends the walk; a circle that no origin leads to stands at the left.
    private static Dictionary<SourceId, int> ColumnsOf(List<(SourceId By, SourceId From, OriginRelation Relation)> ties)
    {
        var takers = ties.ToLookup(tie => tie.From, tie => tie.By);
        var took = ties.Select(tie => tie.By).ToHashSet();
        var columns = ties.Select(tie => tie.From).Where(source => !took.Contains(source)).Distinct().ToDictionary(source => source, _ => 0);
        var open = new Queue<SourceId>(columns.Keys);
        while (open.TryDequeue(out var source))
        {
            foreach (var taker in takers[source].Where(taker => columns.TryAdd(taker, columns[source] + 1)))
            {
                open.Enqueue(taker);
            }
        }

        foreach (var source in ties.SelectMany(tie => new[] { tie.By, tie.From }))
        {
            columns.TryAdd(source, 0);
        }

        return columns;
    }
}
