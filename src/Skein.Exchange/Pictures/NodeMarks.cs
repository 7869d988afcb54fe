namespace Skein.Exchange.Pictures;

/// <summary>A node's outline around a point; shapes of one radius cover about the same area.</summary>
internal static class NodeMarks
{
    public static Mark Of(NodeShape shape, double x, double y, double radius, string color, bool isUncertain, PictureTheme theme, string? text = null)
    {
        (double X, double Y)[] corners = shape switch
        {
            NodeShape.Square => Corners(4, 1.2, 45),
            NodeShape.Diamond => Corners(4, 1.3, 0),
            NodeShape.Triangle => Corners(3, 1.4, 30),
            NodeShape.Hexagon => Corners(6, 1.1, 0),
            _ => [],
        };
        return isUncertain
            ? new Mark.Shape((x, y), radius, corners, theme.Ground, color, [3, 2.5], text)
            : new Mark.Shape((x, y), radius, corners, color, theme.Ground, [], text);

        (double X, double Y)[] Corners(int count, double reach, double turn) =>
            [.. Enumerable.Range(0, count).Select(corner => (turn + (360.0 * corner / count)) * Math.PI / 180)
                .Select(angle => (x + (reach * radius * Math.Cos(angle)), y + (reach * radius * Math.Sin(angle))))];
    }
}
