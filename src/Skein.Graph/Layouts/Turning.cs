namespace Skein.Graph.Layouts;

/// <summary>Brings a component into a turn that does not depend on where its layout began: long side level, the heavier tail to the right and below.</summary>
internal static class Turning
{
    public static void Lay(double[] x, double[] y)
    {
        if (x.Length == 0)
        {
            return;
        }

        var (middleX, middleY) = (x.Average(), y.Average());
        double xx = 0, yy = 0, xy = 0;
        for (var vertex = 0; vertex < x.Length; vertex++)
        {
            (x[vertex], y[vertex]) = (x[vertex] - middleX, y[vertex] - middleY);
            xx += x[vertex] * x[vertex];
            yy += y[vertex] * y[vertex];
            xy += x[vertex] * y[vertex];
        }

        var angle = 0.5 * Math.Atan2(2 * xy, xx - yy);
        var (cos, sin) = (Math.Cos(angle), Math.Sin(angle));
        double skewX = 0, skewY = 0;
        for (var vertex = 0; vertex < x.Length; vertex++)
        {
            (x[vertex], y[vertex]) = ((cos * x[vertex]) + (sin * y[vertex]), (cos * y[vertex]) - (sin * x[vertex]));
            skewX += Math.Pow(x[vertex], 3);
            skewY += Math.Pow(y[vertex], 3);
        }

        for (var vertex = 0; vertex < x.Length; vertex++)
        {
            (x[vertex], y[vertex]) = (skewX < 0 ? -x[vertex] : x[vertex], skewY < 0 ? -y[vertex] : y[vertex]);
        }
    }
}

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
