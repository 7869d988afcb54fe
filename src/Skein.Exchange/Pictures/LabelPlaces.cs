namespace Skein.Exchange.Pictures;

/// <summary>
/// Which small squares of the picture are taken, by nodes and labels (nothing may lie there) or by lines (better not). Labels are placed one
/// after the other where they cover no node and no other label and the fewest lines.
/// </summary>
internal sealed class LabelPlaces(double width, double height)
{
    private const double Side = 3;
    private const byte Taken = 255;
    private readonly int _columns = (int)Math.Ceiling(width / Side);
    private readonly int _rows = (int)Math.Ceiling(height / Side);
    private readonly byte[] _squares = new byte[(int)Math.Ceiling(width / Side) * (int)Math.Ceiling(height / Side)];

    public void Take(double left, double top, double right, double bottom)
    {
        for (var row = Math.Max(0, Square(top)); row <= Math.Min(_rows - 1, Square(bottom)); row++)
        {
            for (var column = Math.Max(0, Square(left)); column <= Math.Min(_columns - 1, Square(right)); column++)
            {
                _squares[(row * _columns) + column] = Taken;
            }
        }
    }

    public void Cross((double X, double Y)[] points)
    {
        foreach (var (from, to) in points.Zip(points.Skip(1)))
        {
            var steps = 1 + (int)(Math.Max(Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y)) / Side);
            for (var step = 0; step <= steps; step++)
            {
                var column = Square(from.X + ((to.X - from.X) * step / steps));
                var row = Square(from.Y + ((to.Y - from.Y) * step / steps));
                if (column >= 0 && column < _columns && row >= 0 && row < _rows && _squares[(row * _columns) + column] < 200)
                {
                    _squares[(row * _columns) + column]++;
                }
            }
        }
    }

    /// <summary>The middle of the label's baseline, or null when it fits nowhere around its node.</summary>
    public (double X, double Y)? Place(double x, double y, double radius, double textWidth, double size)
    {
        (double X, double Y)? best = null;
        var least = long.MaxValue;
        var (side, over) = (radius + 4 + (textWidth / 2), radius + 3);
        ReadOnlySpan<(double X, double Y)> places =
        [
            (x, y + over + (0.78 * size)), (x, y - over - (0.2 * size)), (x + side, y + (0.35 * size)), (x - side, y + (0.35 * size)),
            (x + (0.75 * side), y + (0.7 * over) + (0.78 * size)), (x - (0.75 * side), y + (0.7 * over) + (0.78 * size)),
            (x + (0.75 * side), y - (0.7 * over) - (0.2 * size)), (x - (0.75 * side), y - (0.7 * over) - (0.2 * size)),
        ];
        foreach (var place in places)
        {
            if (CostOf(Box(place, textWidth, size)) is { } cost && cost < least)
            {
                (best, least) = (place, cost);
            }
        }

        if (best is { } found)
        {
            var box = Box(found, textWidth, size);
            Take(box.Left, box.Top, box.Right, box.Bottom);
        }

        return best;
    }

    private static (double Left, double Top, double Right, double Bottom) Box((double X, double Y) place, double textWidth, double size) =>
        (place.X - (textWidth / 2) - 1, place.Y - (0.8 * size), place.X + (textWidth / 2) + 1, place.Y + (0.25 * size));

    private long? CostOf((double Left, double Top, double Right, double Bottom) box)
    {
        if (box.Left < 0 || box.Top < 0 || box.Right > width || box.Bottom > height)
        {
            return null;
        }

        var cost = 0L;
        for (var row = Square(box.Top); row <= Math.Min(_rows - 1, Square(box.Bottom)); row++)
        {
            for (var column = Square(box.Left); column <= Math.Min(_columns - 1, Square(box.Right)); column++)
            {
                var square = _squares[(row * _columns) + column];
                if (square == Taken)
                {
                    return null;
                }

                cost += square;
            }
        }

        return cost;
    }

    private static int Square(double at) => (int)Math.Floor(at / Side);
}
