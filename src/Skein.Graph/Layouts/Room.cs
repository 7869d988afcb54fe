namespace Skein.Graph.Layouts;

/// <summary>Widens a layout that has too little room for its discs, before they are pushed apart: distances keep their proportions.</summary>
internal static class Room
{
    private const double AreaPerDisc = 2.5;

    public static void Make(double[] x, double[] y, double[] radii, double gap)
    {
        if (x.Length < 2)
        {
            return;
        }

        var wanted = radii.Sum(radius => AreaPerDisc * ((2 * radius) + gap) * ((2 * radius) + gap));
        var (middleX, middleY) = (x.Average(), y.Average());
        var spread = 0.0;
        for (var vertex = 0; vertex < x.Length; vertex++)
        {
            spread += ((x[vertex] - middleX) * (x[vertex] - middleX)) + ((y[vertex] - middleY) * (y[vertex] - middleY));
        }

        // The area of the disc that would have this spread if it were filled evenly.
        var area = 2 * Math.PI * spread / x.Length;
        var factor = area > 1e-12 ? Math.Max(1, Math.Sqrt(wanted / area)) : 1;
        for (var vertex = 0; vertex < x.Length; vertex++)
        {
            (x[vertex], y[vertex]) = (middleX + (factor * (x[vertex] - middleX)), middleY + (factor * (y[vertex] - middleY)));
        }
    }
}
