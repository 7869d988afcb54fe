using System.Globalization;

namespace Skein.Exchange.Pictures;

/// <summary>Brings a picture to pixels: title, network, legend, caption from top to bottom. The same picture gives the same scene.</summary>
internal sealed class SceneBuilder
{
    private const double Margin = 28;
    private const double MostPixelsAUnit = 150;
    private const double LeastRadius = 2.2;
    private const double SmallText = 13;
    private const double LeastExtent = 50;
    private readonly Picture _picture;
    private readonly PictureOptions _options;
    private readonly List<Mark> _marks = [];
    private double _scale;
    private double _left;
    private double _top;

    private SceneBuilder(Picture picture, PictureOptions options) => (_picture, _options) = (picture, options);

    public static Scene Build(Picture picture, PictureOptions options)
    {
        options.Check();
        if (picture.Nodes.Any(node => !double.IsFinite(node.X) || !double.IsFinite(node.Y) || !(node.Radius >= 0 && double.IsFinite(node.Radius)))
            || picture.Edges.Any(edge => edge.Bends.Any(bend => !double.IsFinite(bend.X) || !double.IsFinite(bend.Y))))
        {
            throw new ArgumentException("Every node and bend needs a finite place, and every node a radius of zero or more.", nameof(picture));
        }

        if (picture.Edges.Any(edge => edge.From < 0 || edge.To < 0 || edge.From >= picture.Nodes.Count || edge.To >= picture.Nodes.Count))
        {
            throw new ArgumentException("Every end of a tie must be one of the nodes.", nameof(picture));
        }

        return new SceneBuilder(picture, options).Build();
    }

    private Scene Build()
    {
        var theme = _options.Theme;
        var title = PictureText.Line(_picture.Title, 300);
        var down = Margin;
        down = Lines([title], 18, theme.Ink, down) + 8;
        var height = Fit(down);
        var leftOut = Network(down, height);
        down += height + 10;
        down = Legend(down);
        var caption = _picture.Caption.Select(line => PictureText.Line(line, 2_000)).ToList();
        if (leftOut > 0)
        {
            caption.Add(string.Create(CultureInfo.InvariantCulture, $"{leftOut} of {_picture.Nodes.Count} names are left out where they would cover others."));
        }

        down = Lines(caption, SmallText, theme.Faint, down) + Margin;
        var watermark = _picture.Watermark is null ? "" : PictureText.Line(_picture.Watermark, 80);
        Watermark(watermark, down);
        string[] said = [PictureText.Line(_picture.Description, 4_000), watermark, .. caption];
        return new Scene(_options.Width, (int)Math.Ceiling(down), theme.Ground, title, string.Join(' ', said.Where(part => part.Length > 0)), _marks);
    }

    // The scale at which the network fits, and how many pixels it takes in height.
    private double Fit(double top)
    {
        if (_picture.Nodes.Count == 0)
        {
            return 40;
        }

        var points = _picture.Edges.SelectMany(edge => edge.Bends)
            .SelectMany(bend => new[] { (bend.X, bend.Y, Radius: 0.0) })
            .Concat(_picture.Nodes.Select(node => (node.X, node.Y, node.Radius))).ToList();
        var (left, right) = (points.Min(point => point.X - point.Radius), points.Max(point => point.X + point.Radius));
        var (upper, lower) = (points.Min(point => point.Y - point.Radius), points.Max(point => point.Y + point.Radius));
        // Room beside and below for the labels of the outermost.
        var (besides, above) = (Margin + (_options.HasLabels ? 4 * _options.FontSize : 0), LeastRadius + (_options.HasLabels ? 2 * _options.FontSize : 2));
        _scale = Math.Min(
            MostPixelsAUnit,
            Math.Min(
                Math.Max(LeastExtent, _options.Width - (2 * besides)) / Math.Max(1e-9, right - left),
                Math.Max(LeastExtent, _options.MostHeight - (2 * above)) / Math.Max(1e-9, lower - upper)));
        _left = (_options.Width / 2.0) - (_scale * (left + right) / 2);
        _top = top + above - (_scale * upper);
        return (_scale * (lower - upper)) + (2 * above);
    }

    // Draws lines, nodes, labels; returns how many labels found no place.
    private int Network(double top, double height)
    {
        var theme = _options.Theme;
        var places = new LabelPlaces(_options.Width, top + height);
        places.Take(0, 0, _options.Width, top - 4);
        foreach (var mark in TieMarks.Of(_picture, point => At(point.X, point.Y), RadiusOf, theme))
        {
            _marks.Add(mark);
            if (mark is Mark.Path path)
            {
                places.Cross(path.Flat);
            }
            else if (mark is Mark.Shape { Corners: [var tip, var left, var right] })
            {
                // An arrowhead under a label would change what the tie says: as bad as many lines.
                for (var times = 0; times < 20; times++)
                {
                    places.Cross([tip, left, right]);
                }
            }
        }

        foreach (var node in _picture.Nodes)
        {
            var ((x, y), radius) = (At(node.X, node.Y), RadiusOf(node));
            _marks.Add(NodeMarks.Of(node.Shape, x, y, radius, theme.ColorOf(node.ColorClass), node.IsUncertain, theme, PictureText.Line(node.Label, 300)));
            places.Take(x - radius, y - radius, x + radius, y + radius);
        }

        var leftOut = 0;
        foreach (var node in _options.HasLabels ? _picture.Nodes : [])
        {
            var line = PictureText.Line(node.Label, _options.LabelLength);
            var (x, y) = At(node.X, node.Y);
            if (line.Length == 0)
            {
                continue;
            }

            if (places.Place(x, y, RadiusOf(node), StrokeFont.WidthOf(line, _options.FontSize), _options.FontSize) is { } place)
            {
                _marks.Add(new Mark.Text(line, place.X, place.Y, _options.FontSize, theme.Ink, IsCentered: true, Halo: theme.Ground));
            }
            else
            {
                leftOut++;
            }
        }

        return leftOut;
    }

    private double Legend(double down)
    {
        const double sample = 34;
        var theme = _options.Theme;
        var across = Margin;
        foreach (var entry in _picture.Legend)
        {
            var text = PictureText.Line(entry.Text, 80);
            var width = sample + 8 + StrokeFont.WidthOf(text, SmallText) + 24;
            if (across > Margin && across + width > _options.Width - Margin)
            {
                (across, down) = (Margin, down + 22);
            }

            var middle = down + 8;
            switch (entry)
            {
                case PictureLegendEntry.OfNode node:
                    _marks.Add(NodeMarks.Of(node.Shape, across + (sample / 2), middle, 6, theme.ColorOf(node.ColorClass), node.IsUncertain, theme));
                    break;
                case PictureLegendEntry.OfEdge edge:
                    _marks.AddRange(TieMarks.Drawn([(across, middle), (across + sample, middle)], false, edge.Stroke, 1, 1, theme));
                    break;
            }

            _marks.Add(new Mark.Text(text, across + sample + 8, middle + (0.36 * SmallText), SmallText, theme.Ink, IsCentered: false));
            across += width;
        }

        return _picture.Legend.Count == 0 ? down : down + 30;
    }

    private double Lines(IEnumerable<string> lines, double size, string color, double down)
    {
        foreach (var line in lines.SelectMany(line => PictureText.Wrap(line, size, _options.Width - (2 * Margin))))
        {
            _marks.Add(new Mark.Text(line, Margin, down + (0.8 * size), size, color, IsCentered: false));
            down += 1.45 * size;
        }

        return down;
    }

    // From corner to corner, over everything: it cannot be cropped away from the network.
    private void Watermark(string text, double height)
    {
        if (text.Length == 0)
        {
            return;
        }

        var diagonal = Math.Sqrt((_options.Width * (double)_options.Width) + (height * height));
        var size = Math.Min(110, 0.7 * diagonal / Math.Max(1, StrokeFont.WidthOf(text, 1)));
        _marks.Add(new Mark.Text(
            text, _options.Width / 2.0, height / 2, size, _options.Theme.Ink, IsCentered: true, Opacity: 0.16, Turn: -Math.Atan2(height, _options.Width) * 180 / Math.PI));
    }

    private (double X, double Y) At(double x, double y) => (_left + (_scale * x), _top + (_scale * y));

    private double RadiusOf(PictureNode node) => Math.Max(LeastRadius, _scale * node.Radius);
}
