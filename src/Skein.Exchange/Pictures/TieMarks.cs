namespace Skein.Exchange.Pictures;

/// <summary>Ties as lines from the rim of one node to the rim of the other, bowed where several join the same two, with arrowheads.</summary>
internal static class TieMarks
{
    private const double Bow = 16;
    private const double Arrow = 9;

    public static IEnumerable<Mark> Of(
        Picture picture, Func<(double X, double Y), (double X, double Y)> toPixels, Func<PictureNode, double> radiusOf, PictureTheme theme)
    {
        // How many ties two nodes share, and which of them this one is.
        var shared = picture.Edges.Where(edge => edge.From != edge.To).GroupBy(PairOf).ToDictionary(group => group.Key, group => group.Count());
        var seen = new Dictionary<(int, int), int>();
        var thinning = picture.Edges.Count > 2_000 ? 0.5 : picture.Edges.Count > 300 ? 0.65 : 1;
        var opacity = picture.Edges.Count <= 300 ? 0.75 : Math.Max(0.07, 0.5 * Math.Min(1, Math.Sqrt(1_500.0 / picture.Edges.Count)));
        foreach (var edge in picture.Edges.Where(edge => edge.From != edge.To))
        {
            var pair = PairOf(edge);
            var index = seen[pair] = seen.GetValueOrDefault(pair) + 1;
            var (from, to) = (picture.Nodes[edge.From], picture.Nodes[edge.To]);
            var (start, end) = (toPixels((from.X, from.Y)), toPixels((to.X, to.Y)));
            (double X, double Y)[] points = [start, .. edge.Bends.Select(toPixels), end];
            var bow = edge.Bends.Count > 0 ? 0 : Bow * (index - 1 - ((shared[pair] - 1) / 2.0)) * (edge.From < edge.To ? 1 : -1);
            if (bow != 0)
            {
                var length = Math.Max(1e-9, Distance(start, end));
                var (acrossX, acrossY) = (-(end.Y - start.Y) / length, (end.X - start.X) / length);
                points = [start, (((start.X + end.X) / 2) + (2 * bow * acrossX), ((start.Y + end.Y) / 2) + (2 * bow * acrossY)), end];
            }

            points[0] = Toward(start, points[1], radiusOf(from));
            points[^1] = Toward(end, points[^2], radiusOf(to) + (edge.Stroke.IsDirected ? 1 : 0));
            var text = edge.Text is null ? null : PictureText.Line(edge.Text, 300);
            foreach (var mark in Drawn(points, bow != 0, edge.Stroke, thinning, opacity, theme, text))
            {
                yield return mark;
            }
        }
    }

    /// <summary>One tie along points: its line, what its form has on it, its arrowhead, its cross.</summary>
    public static IEnumerable<Mark> Drawn(
        (double X, double Y)[] points, bool isBowed, TieStroke stroke, double thinning, double opacity, PictureTheme theme, string? tooltip = null)
    {
        var color = theme.ColorOf(stroke);
        var tip = points[^1];
        if (stroke.IsDirected)
        {
            points[^1] = Toward(tip, points[^2], 0.8 * Arrow);
        }

        var middle = new Mark.Path(points, isBowed, color, 0, opacity, []);
        foreach (var mark in LineForms.Of(middle, stroke, thinning, tooltip))
        {
            yield return mark;
        }

        if (stroke.IsDirected)
        {
            yield return ArrowAt(tip, points[^2], color);
        }

        if (stroke.IsCrossed)
        {
            var (x, y) = LineForms.Along(middle.Flat, 0.5);
            yield return new Mark.Strokes([((x - 4, y - 4), (x + 4, y + 4)), ((x + 4, y - 4), (x - 4, y + 4))], theme.ColorOf(LineInk.Warn), 1.6, 1);
        }
    }

    // An arrowhead whose tip lies at a point, coming from another.
    private static Mark.Shape ArrowAt((double X, double Y) tip, (double X, double Y) from, string color)
    {
        var length = Math.Max(1e-9, Distance(from, tip));
        var (alongX, alongY) = ((tip.X - from.X) / length, (tip.Y - from.Y) / length);
        var (backX, backY) = (tip.X - (Arrow * alongX), tip.Y - (Arrow * alongY));
        const double half = 0.38 * Arrow;
        (double X, double Y)[] corners = [tip, (backX - (half * alongY), backY + (half * alongX)), (backX + (half * alongY), backY - (half * alongX))];
        return new Mark.Shape(tip, 0, corners, color, null, []);
    }

    // Never past the other point: nodes may touch in a crowded picture.
    private static (double X, double Y) Toward((double X, double Y) from, (double X, double Y) to, double by)
    {
        var length = Distance(from, to);
        var share = length > 1e-9 ? Math.Min(0.49, by / length) : 0;
        return (from.X + (share * (to.X - from.X)), from.Y + (share * (to.Y - from.Y)));
    }

    private static (int, int) PairOf(PictureEdge edge) => (Math.Min(edge.From, edge.To), Math.Max(edge.From, edge.To));

    private static double Distance((double X, double Y) one, (double X, double Y) other) =>
        Math.Sqrt(((one.X - other.X) * (one.X - other.X)) + ((one.Y - other.Y) * (one.Y - other.Y)));
}
