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
