namespace Skein.Casework.Maps;

/// <summary>
/// Cuts outlines at the frame of a picture (Sutherland and Hodgman 1974): what lies outside is not sent. A ring that leaves the frame and comes back runs
/// along its edge meanwhile, outside of what is seen.
/// </summary>
internal static class FrameClip
{
    // As far outside as a line is wide and a little more.
    private const double Beyond = 6;

    /// <summary>The part of a ring in the frame; empty where there is none.</summary>
    /// <param name="ring">The points of a closed outline, in pixels.</param>
    /// <param name="width">The width of the frame.</param>
    /// <param name="height">Its height.</param>
    public static IReadOnlyList<(double X, double Y)> Of(IReadOnlyList<(double X, double Y)> ring, double width, double height)
    {
        var cut = Cut(ring, point => point.X + Beyond);
        cut = Cut(cut, point => width + Beyond - point.X);
        cut = Cut(cut, point => point.Y + Beyond);
        return Cut(cut, point => height + Beyond - point.Y);
    }

    private static List<(double X, double Y)> Cut(IReadOnlyList<(double X, double Y)> ring, Func<(double X, double Y), double> inside)
    {
        var kept = new List<(double X, double Y)>();
        for (var at = 0; at < ring.Count; at++)
        {
            var (from, to) = (ring[at == 0 ? ring.Count - 1 : at - 1], ring[at]);
            var (before, now) = (inside(from), inside(to));
            if (before < 0 != now < 0)
            {
                var share = before / (before - now);
                kept.Add((from.X + ((to.X - from.X) * share), from.Y + ((to.Y - from.Y) * share)));
            }

            if (now >= 0)
            {
                kept.Add(to);
            }
        }

        return kept;
    }
}
