namespace Skein.Graph.Layouts;

/// <summary>Hierarchies side by side with their tops level, in as many shelves as keep the picture wider than high; isolates in rows below.</summary>
internal static class Shelves
{
    private const double Aspect = 1.6;

    public static void Place(List<Hierarchy> hierarchies, LayeredOptions options)
    {
        if (hierarchies.Count == 0)
        {
            return;
        }

        var space = Math.Max(options.LayerHeight, options.Gap);
        var widths = hierarchies.ConvertAll(hierarchy => Right(hierarchy) - Left(hierarchy) + space);
        var area = hierarchies.Zip(widths, (hierarchy, width) => width * (Bottom(hierarchy) + space)).Sum();
        var most = Math.Max(widths.Max(), Math.Sqrt(Aspect * area));
        var (across, down, deepest) = (0.0, 0.0, 0.0);
        foreach (var (hierarchy, width) in hierarchies.Zip(widths))
        {
            if (across > 0 && across + width > most * 1.0001)
            {
                (across, down, deepest) = (0, down + deepest, 0);
            }

            var (left, height) = (Left(hierarchy), Bottom(hierarchy) + space);
            for (var place = 0; place < hierarchy.X.Length; place++)
            {
                hierarchy.X[place] += across - left;
                hierarchy.Y[place] += down;
            }

            (across, deepest) = (across + width, Math.Max(deepest, height));
        }
    }

    public static void PlaceIsolates(int[] isolates, List<Hierarchy> hierarchies, LayeredOptions options, double[] x, double[] y)
    {
        if (isolates.Length == 0)
        {
            return;
        }

        var widest = isolates.Max(options.RadiusOf);
        var step = Math.Max(options.LayerHeight, ((2 * widest) + options.Gap) * 1.0001);
        var columns = (int)Math.Ceiling(Math.Sqrt(Aspect * isolates.Length));
        var (left, top) = (0.0, 0.0);
        if (hierarchies.Count > 0)
        {
            left = hierarchies.Min(Left) + widest;
            top = hierarchies.Max(Bottom) + Math.Max(widest + options.Gap, 0.6 * step);
            columns = Math.Max(columns, 1 + (int)((hierarchies.Max(Right) - left) / step));
        }

        foreach (var (index, vertex) in isolates.Index())
        {
            (x[vertex], y[vertex]) = (left + (step * (index % columns)), top + (step * (index / columns)));
        }
    }

    private static double Left(Hierarchy hierarchy) => hierarchy.X.Zip(hierarchy.Radii, (at, radius) => at - radius).Min();

    private static double Right(Hierarchy hierarchy) => hierarchy.X.Zip(hierarchy.Radii, (at, radius) => at + radius).Max();

    private static double Bottom(Hierarchy hierarchy) => hierarchy.Y.Zip(hierarchy.Radii, (at, radius) => at + radius).Max();
}
