namespace Skein.Exchange.Pictures;

/// <summary>
/// The forms of a line, with the measures of the canvas of the pages (web/src/network/painter.ts), so that a picture that was saved looks like
/// the one that was seen. Beads and ticks stand around the middle of a line, one at least: a file cannot be zoomed until there is room.
/// </summary>
internal static class LineForms
{
    private const double Step = 16;
    private const double Shortest = 6;

    /// <summary>The marks of a line along a path, whose own width and dashes are not used.</summary>
    public static IEnumerable<Mark> Of(Mark.Path middle, TieStroke stroke, double thinning, string? tooltip)
    {
        var width = stroke.Width * thinning;
        if (stroke.Form == LineForm.Double)
        {
            var line = Math.Max(0.7, width * 0.55);
            var apart = (width * 0.6) + 0.7;
            foreach (var side in new[] { -apart, apart })
            {
                yield return middle with { Points = Beside(middle.Points, side), Width = line, Dashes = DashesOf(stroke.Doubt, line), Tooltip = tooltip };
            }

            yield break;
        }

        var drawn = stroke.Form == LineForm.Single ? width : width * 0.7;
        yield return middle with { Width = drawn, Dashes = DashesOf(stroke.Doubt, drawn), Tooltip = tooltip };
        if (stroke.Form is LineForm.Beaded or LineForm.Ticked && Places(middle.Flat).ToList() is { Count: > 0 } places)
        {
            var size = ((stroke.Width * 0.7) + 1.6) * thinning;
            yield return stroke.Form == LineForm.Beaded
                ? new Mark.Strokes([.. places.Select(place => (place.At, place.At))], middle.Color, 2 * size, middle.Opacity)
                : new Mark.Strokes([.. places.Select(place => Tick(place, size + 1.5))], middle.Color, Math.Max(0.8, width * 0.5), middle.Opacity);
        }
    }

    /// <summary>The point at a share of the length of a line.</summary>
    public static (double X, double Y) Along((double X, double Y)[] line, double share) => At(line, share * Length(line)).At;

    // Ends are round: what they add to a dash is taken from it.
    private static double[] DashesOf(LineDoubt doubt, double width) => doubt switch
    {
        LineDoubt.Dashed => [Math.Max(3, 7 - width), 5 + Math.Min(4, width)],
        LineDoubt.Dotted => [0.1, 3.4 + width],
        _ => [],
    };

    private static IEnumerable<((double X, double Y) At, (double X, double Y) Ahead)> Places((double X, double Y)[] line)
    {
        var length = Length(line);
        var count = length < Shortest ? 0 : Math.Max(1, (int)(length / Step));
        for (var index = 0; index < count; index++)
        {
            yield return At(line, (length / 2) + (Step * (index - ((count - 1) / 2.0))));
        }
    }

    private static ((double X, double Y) From, (double X, double Y) To) Tick(((double X, double Y) At, (double X, double Y) Ahead) place, double reach)
    {
        var ((x, y), (aheadX, aheadY)) = place;
        return ((x + (reach * aheadY), y - (reach * aheadX)), (x - (reach * aheadY), y + (reach * aheadX)));
    }

    // The point some way along a line, and the direction there.
    private static ((double X, double Y) At, (double X, double Y) Ahead) At((double X, double Y)[] line, double way)
    {
        for (var index = 0; ; index++)
        {
            var (from, to) = (line[index], line[index + 1]);
            var length = Math.Max(1e-9, Distance(from, to));
            if (way <= length || index + 2 == line.Length)
            {
                var (x, y) = ((to.X - from.X) / length, (to.Y - from.Y) / length);
                return ((from.X + (x * way), from.Y + (y * way)), (x, y));
            }

            way -= length;
        }
    }

    // The same line some way to its side.
    private static (double X, double Y)[] Beside((double X, double Y)[] line, double by) =>
    [
        .. line.Select((point, index) =>
        {
            var (before, after) = (line[Math.Max(0, index - 1)], line[Math.Min(line.Length - 1, index + 1)]);
            var length = Math.Max(1e-9, Distance(before, after));
            return (point.X - (by * (after.Y - before.Y) / length), point.Y + (by * (after.X - before.X) / length));
        }),
    ];

    private static double Length((double X, double Y)[] line) => line.Zip(line.Skip(1), Distance).Sum();

    private static double Distance((double X, double Y) one, (double X, double Y) other) =>
        Math.Sqrt(((one.X - other.X) * (one.X - other.X)) + ((one.Y - other.Y) * (one.Y - other.Y)));
}
