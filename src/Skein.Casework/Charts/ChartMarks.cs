using Skein.Casework.Pictures;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Model.Charts;

namespace Skein.Casework.Charts;

/// <summary>The marks that a chart draws: a node each, or a group that stands for several.</summary>
internal sealed class ChartMarks
{
    private ChartMarks(List<ChartMark> all, Dictionary<string, int> index) => (All, Index) = (all, index);

    /// <summary>By label, groups first.</summary>
    public List<ChartMark> All { get; }

    /// <summary>The mark at which ties of an entity end, by its identifier.</summary>
    public Dictionary<string, int> Index { get; }

    /// <summary>Those that are drawn by themselves.</summary>
    public List<EntityRef> Entities => [.. All.Select(mark => mark.Node?.Entity).OfType<EntityRef>()];

    public static ChartMarks Of(ChartPicture chart)
    {
        var places = chart.Content.Places.ToDictionary(place => place.Entity.Value, place => new Spot(place.X, place.Y), StringComparer.Ordinal);
        var grouped = chart.Groups.SelectMany(group => group.Members).Select(member => member.Id.Value).ToHashSet(StringComparer.Ordinal);
        List<ChartMark> all =
        [
            .. chart.Groups.OrderBy(group => group.Name, StringComparer.Ordinal)
                .Select(group => new ChartMark(T.Of("chart.group-label", group.Name, group.Members.Count), null, group, PlaceOf(chart.Content, group, places))),
            .. chart.Network.Nodes.Where(node => !grouped.Contains(node.Entity.Id.Value))
                .OrderBy(node => node.Entity.Label, StringComparer.Ordinal)
                .ThenBy(node => node.Entity.Id)
                .Select(node => new ChartMark(PictureSheet.Label(node), node, null, places.GetValueOrDefault(node.Entity.Id.Value))),
        ];
        var index = all.Index()
            .SelectMany(row => row.Item.Ids.Select(id => (id, row.Index)))
            .ToDictionary(pair => pair.id, pair => pair.Index, StringComparer.Ordinal);
        return new ChartMarks(all, index);
    }

    private static Spot? PlaceOf(ChartContent content, ChartGroupView group, Dictionary<string, Spot> places)
    {
        if (content.Groups.FirstOrDefault(saved => saved.Name == group.Name) is { X: { } x, Y: { } y })
        {
            return new Spot(x, y);
        }

        var known = group.Members.Select(member => places.GetValueOrDefault(member.Id.Value)).OfType<Spot>().ToList();
        return known.Count == 0 ? null : new Spot(known.Average(place => place.X), known.Average(place => place.Y));
    }
}

/// <summary>A mark of a chart.</summary>
/// <param name="Label">What is written at it.</param>
/// <param name="Node">The node; null for a group.</param>
/// <param name="Group">The group; null for a node.</param>
/// <param name="Place">Where it lies on the canvas; null where that was not saved.</param>
internal sealed record ChartMark(string Label, PictureNode? Node, ChartGroupView? Group, Spot? Place)
{
    /// <summary>Whom it stands for, by identifier.</summary>
    public IEnumerable<string> Ids => Group?.Members.Select(member => member.Id.Value) ?? [Node!.Entity.Id.Value];
}

/// <summary>A place on the canvas.</summary>
/// <param name="X">From left to right.</param>
/// <param name="Y">From top to bottom.</param>
internal sealed record Spot(double X, double Y);
