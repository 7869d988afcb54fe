namespace Skein.Methods.Numerics;

/// <summary>
/// The downhill simplex of Nelder and Mead (1965), for a handful of parameters without derivatives. Deterministic; stops when the values
/// of the corners differ by less than 1e-10 and the corners by less than 1e-7, or after 2,000 steps.
/// </summary>
internal static class Simplex
{
    /// <summary>The point where a function is least, in the neighborhood of a start.</summary>
    public static double[] Minimize(Func<double[], double> function, double[] start, double step = 0.5)
    {
        var corners = Corners(start, step);
        var values = Array.ConvertAll(corners, corner => function(corner));
        for (var round = 0; round < 2_000; round++)
        {
            Array.Sort(values, corners);
            if (Near(corners, values))
            {
                break;
            }

            Move(function, corners, values);
        }

        Array.Sort(values, corners);
        return corners[0];
    }

    private static double[][] Corners(double[] start, double step)
    {
        var corners = new double[start.Length + 1][];
        for (var corner = 0; corner < corners.Length; corner++)
        {
            corners[corner] = [.. start];
            if (corner > 0)
            {
                corners[corner][corner - 1] += step;
            }
        }

        return corners;
    }

    private static bool Near(double[][] corners, double[] values)
        => values[^1] - values[0] < 1e-10
            && corners.Skip(1).All(corner => corner.Index().All(row => Math.Abs(row.Item - corners[0][row.Index]) < 1e-7));

    private static void Move(Func<double[], double> function, double[][] corners, double[] values)
    {
        var dimension = corners.Length - 1;
        var center = Enumerable.Range(0, dimension).Select(axis => corners.Take(dimension).Average(corner => corner[axis])).ToArray();
        double[] Along(double factor) => [.. center.Index().Select(row => row.Item + (factor * (corners[^1][row.Index] - row.Item)))];
        void Take(double[] point, double value) => (corners[^1], values[^1]) = (point, value);

        var reflected = Along(-1);
        var value = function(reflected);
        if (value < values[0])
        {
            var further = Along(-2);
            var beyond = function(further);
            Take(beyond < value ? further : reflected, Math.Min(beyond, value));
        }
        else if (value < values[^2])
        {
            Take(reflected, value);
        }
        else
        {
            var closer = Along(value < values[^1] ? -0.5 : 0.5);
            var inside = function(closer);
            if (inside < Math.Min(value, values[^1]))
            {
                Take(closer, inside);
            }
            else
            {
                Shrink(function, corners, values);
            }
        }
    }

    private static void Shrink(Func<double[], double> function, double[][] corners, double[] values)
    {
        for (var corner = 1; corner < corners.Length; corner++)
        {
            corners[corner] = [.. corners[corner].Index().Select(row => (row.Item + corners[0][row.Index]) / 2)];
            values[corner] = function(corners[corner]);
        }
    }
}
