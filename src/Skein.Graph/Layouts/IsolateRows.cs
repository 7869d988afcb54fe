namespace Skein.Graph.Layouts;

/// <summary>Vertices without an edge, in rows below the rest, in the order of their numbers.</summary>
internal static class IsolateRows
{
    public static void Place(int[] isolates, List<PackedBlock> blocks, LayoutOptions options, double[] x, double[] y)
    {
        if (isolates.Length == 0)
        {
            return;
        }

        var widest = isolates.Max(options.RadiusOf);
        var step = Math.Max(1, ((2 * widest) + options.Gap) * 1.001);
        var (left, bottom) = (0.0, 0.0);
        var columns = (int)Math.Ceiling(Math.Sqrt(1.6 * isolates.Length));
        if (blocks.Count > 0)
        {
            left = blocks.Min(block => block.X.Min());
            bottom = blocks.Max(block => block.Y.Zip(block.Radii, (at, radius) => at + radius).Max()) + Math.Max(widest + options.Gap, 0.6 * step);
            columns = Math.Max(columns, 1 + (int)((blocks.Max(block => block.X.Max()) - left) / step));
        }

        foreach (var (index, vertex) in isolates.Index())
        {
            (x[vertex], y[vertex]) = (left + (step * (index % columns)), bottom + (step * (index / columns)));
        }
    }
}
