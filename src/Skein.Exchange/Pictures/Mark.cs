namespace Skein.Exchange.Pictures;

/// <summary>A thing drawn, in pixels; what SVG and PNG both understand.</summary>
internal abstract record Mark
{
    /// <summary>A line through points; with <paramref name="IsBowed"/> three points, the middle one steering a curve between the others.</summary>
    public sealed record Path((double X, double Y)[] Points, bool IsBowed, string Color, double Width, double Opacity, double[] Dashes, string? Tooltip = null) : Mark
    {
        /// <summary>The points with a curve resolved into short lines.</summary>
        public (double X, double Y)[] Flat => IsBowed ? [.. Enumerable.Range(0, 17).Select(step => On(step / 16.0))] : Points;

        private (double X, double Y) On(double t) => (
            (Points[0].X * (1 - t) * (1 - t)) + (2 * Points[1].X * t * (1 - t)) + (Points[2].X * t * t),
            (Points[0].Y * (1 - t) * (1 - t)) + (2 * Points[1].Y * t * (1 - t)) + (Points[2].Y * t * t));
    }

    /// <summary>Straight lines with round ends that are laid down at once; one of no length is a dot as wide as the others.</summary>
    public sealed record Strokes(IReadOnlyList<((double X, double Y) From, (double X, double Y) To)> Lines, string Color, double Width, double Opacity) : Mark;

    /// <summary>A filled shape: a disc when it has no corners, else a convex polygon; with an outline where <paramref name="Stroke"/> is given.</summary>
    public sealed record Shape(
        (double X, double Y) Center, double Radius, (double X, double Y)[] Corners, string Fill, string? Stroke, double[] Dashes, string? Tooltip = null) : Mark;

    /// <summary>A line of text whose baseline begins, or is centered, at a point.</summary>
    public sealed record Text(
        string Line, double X, double Y, double Size, string Color, bool IsCentered, string? Halo = null, double Opacity = 1, double Turn = 0) : Mark;
}

/// <summary>All marks of a picture in the order in which they are drawn.</summary>
internal sealed record Scene(int Width, int Height, string Ground, string Title, string Description, IReadOnlyList<Mark> Marks);
