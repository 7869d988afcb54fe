using System.Globalization;

namespace Skein.Exchange.Pictures;

/// <summary>
/// Dots of a picture. How much of a dot a shape covers is told from its distance to the rim; the strokes of one call are laid down once, so
/// that crossing strokes of a letter or a line do not darken each other.
/// </summary>
internal sealed class Canvas
{
    private readonly float[] _cover;
    private readonly List<int> _touched = [];

    public Canvas(int width, int height, string ground)
    {
        (Width, Height) = (width, height);
        _cover = new float[width * height];
        Dots = new byte[3 * width * height];
        var color = ColorOf(ground);
        for (var index = 0; index < Dots.Length; index++)
        {
            Dots[index] = color[index % 3];
        }
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Red, green, blue of each dot, row by row.</summary>
    public byte[] Dots { get; }

    public void Stroke(IEnumerable<(double X, double Y)[]> lines, double width, string color, double opacity)
    {
        // A hairline thinner than a dot is a paler line of one dot.
        var (drawn, pale) = width < 1 ? (1.0, width) : (width, 1.0);
        foreach (var line in lines)
        {
            for (var index = 0; index + 1 < line.Length; index++)
            {
                Segment(line[index], line[index + 1], drawn / 2);
            }
        }

        Lay(color, opacity * pale);
    }

    public void FillDisc((double X, double Y) center, double radius, string color)
    {
        Each(center.X - radius, center.Y - radius, center.X + radius, center.Y + radius, (x, y) =>
            radius - Math.Sqrt(((x - center.X) * (x - center.X)) + ((y - center.Y) * (y - center.Y))));
        Lay(color, 1);
    }

    /// <summary>Fills a convex polygon, its corners in either turn.</summary>
    public void FillConvex((double X, double Y)[] corners, string color)
    {
        var area = corners.Zip([.. corners.Skip(1), corners[0]], (one, next) => (one.X * next.Y) - (one.Y * next.X)).Sum();
        Each(corners.Min(corner => corner.X), corners.Min(corner => corner.Y), corners.Max(corner => corner.X), corners.Max(corner => corner.Y), (x, y) =>
        {
            var inside = double.MaxValue;
            for (var index = 0; index < corners.Length; index++)
            {
                var (from, to) = (corners[index], corners[(index + 1) % corners.Length]);
                var (dx, dy) = (to.X - from.X, to.Y - from.Y);
                var length = Math.Max(1e-9, Math.Sqrt((dx * dx) + (dy * dy)));
                inside = Math.Min(inside, Math.Sign(area) * ((dx * (y - from.Y)) - (dy * (x - from.X))) / length);
            }

            return inside;
        });
        Lay(color, 1);
    }

    private void Segment((double X, double Y) from, (double X, double Y) to, double half)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var squared = (dx * dx) + (dy * dy);
        var reach = half + 1;
        // Dot by dot along the long side, and as far across as the line is wide there.
        var isFlat = Math.Abs(dx) >= Math.Abs(dy);
        var (first, last) = isFlat ? (Math.Min(from.X, to.X), Math.Max(from.X, to.X)) : (Math.Min(from.Y, to.Y), Math.Max(from.Y, to.Y));
        var slope = squared < 1e-12 ? 0 : isFlat ? dy / dx : dx / dy;
        var across = reach * Math.Sqrt(1 + (slope * slope));
        for (var along = (int)Math.Floor(first - reach); along <= Math.Min(isFlat ? Width : Height, last + reach); along++)
        {
            var clamped = Math.Clamp(along + 0.5, first, last);
            var middle = isFlat ? from.Y + (slope * (clamped - from.X)) : from.X + (slope * (clamped - from.Y));
            for (var other = (int)Math.Floor(middle - across); other <= middle + across; other++)
            {
                var (column, row) = isFlat ? (along, other) : (other, along);
                var (px, py) = (column + 0.5 - from.X, row + 0.5 - from.Y);
                var share = squared < 1e-12 ? 0 : Math.Clamp(((px * dx) + (py * dy)) / squared, 0, 1);
                var (offX, offY) = (px - (share * dx), py - (share * dy));
                Cover(column, row, half - Math.Sqrt((offX * offX) + (offY * offY)));
            }
        }
    }

    private void Each(double left, double top, double right, double bottom, Func<double, double, double> insideBy)
    {
        for (var row = (int)Math.Floor(top - 1); row <= bottom + 1; row++)
        {
            for (var column = (int)Math.Floor(left - 1); column <= right + 1; column++)
            {
                Cover(column, row, insideBy(column + 0.5, row + 0.5));
            }
        }
    }

    private void Cover(int column, int row, double insideBy)
    {
        if (insideBy <= -0.5 || column < 0 || row < 0 || column >= Width || row >= Height)
        {
            return;
        }

        var index = (row * Width) + column;
        if (_cover[index] == 0)
        {
            _touched.Add(index);
        }

        _cover[index] = Math.Max(_cover[index], (float)Math.Min(1, insideBy + 0.5));
    }

    private void Lay(string color, double opacity)
    {
        var paint = ColorOf(color);
        foreach (var index in _touched)
        {
            var share = _cover[index] * opacity;
            for (var channel = 0; channel < 3; channel++)
            {
                ref var dot = ref Dots[(3 * index) + channel];
                dot = (byte)Math.Round(dot + (share * (paint[channel] - dot)));
            }

            _cover[index] = 0;
        }

        _touched.Clear();
    }

    private static byte[] ColorOf(string color) =>
        [.. Enumerable.Range(0, 3).Select(channel => byte.Parse(color.AsSpan(1 + (2 * channel), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture))];
}
