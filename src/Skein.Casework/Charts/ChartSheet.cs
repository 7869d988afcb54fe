using Skein.Casework.Pictures;
using Skein.Casework.Wording;
using Skein.Graph.Running;
using Drawing = Skein.Exchange.Pictures;

namespace Skein.Casework.Charts;

/// <summary>A chart as a sheet: its marks in their places, its ties, what marks mean, what is said below.</summary>
internal static class ChartSheet
{
    // The unit of the places on the canvas; on a sheet the length of a tie at rest is one.
    private const double Unit = 70;

    public static Drawing.Picture Of(ChartPicture chart, string title, DateTimeOffset madeAt, Work? work)
    {
        var marks = ChartMarks.Of(chart);
        var places = PlacesOf(chart, marks, work);
        var request = new RenderRequest(PictureFormat.Svg) { Around = chart.Content.Around, WithIsolates = true };
        var ties = chart.Network.Ties.ToList();
        var drawn = marks.All.Count;
        return new Drawing.Picture
        {
            Title = title,
            Description = T.Of("picture.description", drawn, ties.Count),
            Nodes = [.. marks.All.Select((mark, index) => new Drawing.PictureNode(mark.Label, places[index].X, places[index].Y)
            {
                Shape = mark.Node is { } node ? PictureSheet.ShapeOf(node.Entity.Kind) : Drawing.NodeShape.Hexagon,
                IsUncertain = mark.Node is { IsOpen: true } or { Entity.IsProposed: true },
            })],
            Edges = [.. ties.Select(tie => PictureSheet.Edge(tie, marks.Index, []))],
            Legend = [.. PictureSheet.Legend(marks.Entities, ties, marks.All.Any(mark => mark.Node?.IsOpen == true)), .. GroupLegend(chart)],
            Caption = [.. PictureSheet.Caption(chart.Network, request, drawn, ties.Count, 0, chart.Loose, madeAt), .. Said(chart)],
        };
    }

    private static IEnumerable<Drawing.PictureLegendEntry> GroupLegend(ChartPicture chart) => chart.Groups.Count == 0
        ? []
        : [new Drawing.PictureLegendEntry.OfNode(T.Of("chart.group"), Drawing.NodeShape.Hexagon, 0)];

    private static IEnumerable<string> Said(ChartPicture chart)
    {
        if (chart.Inside > 0)
        {
            yield return T.Count("chart.inside", chart.Inside);
        }

        if (chart.Content.Hidden.Count > 0)
        {
            yield return T.Count("chart.hidden", chart.Content.Hidden.Count);
        }

        if (chart.Content.Metric is not null)
        {
            yield return T.Of("chart.no-sizes");
        }
    }

    // Marks without a place stand in a row below; where nothing has one, as in a chart that no browser drew, all are placed.
    private static List<(double X, double Y)> PlacesOf(ChartPicture chart, ChartMarks marks, Work? work)
    {
        var known = marks.All.ConvertAll(mark => mark.Place);
        if (known.TrueForAll(place => place is null))
        {
            var ties = chart.Network.Ties.Select(tie => (marks.Index[tie.From], marks.Index[tie.To])).ToList();
            var laid = PicturePlaces.Of(marks.All.Count, ties, new RenderRequest(PictureFormat.Svg), work);
            return [.. laid.X.Zip(laid.Y)];
        }

        var below = known.Max(place => place?.Y ?? double.MinValue) + Unit;
        var left = known.Min(place => place?.X ?? double.MaxValue);
        return [.. known.Select((place, index) => place ?? new Spot(left + (index * Unit), below)).Select(place => (place.X / Unit, place.Y / Unit))];
    }
}
