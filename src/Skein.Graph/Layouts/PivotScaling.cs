using Skein.Graph.Running;

namespace Skein.Graph.Layouts;

/// <summary>
/// First positions from distances to a few vertices far from each other: classical scaling on pivots (Brandes and Pich 2007, "Eigensolver
/// methods for progressive multidimensional scaling of large data", doi:10.1007/978-3-540-70904-6_6). It shows the large shape at once, in
/// time linear in vertices and edges for each pivot, so that stress and forces only have to settle what is near. Vertices that it cannot
/// tell apart are set off from each other by a spiral of their numbers.
/// </summary>
internal static class PivotScaling
{
    private const int MostPivots = 80;
    private const int PowerSteps = 100;
    private static readonly double GoldenAngle = Math.PI * (3 - Math.Sqrt(5));

    public static (double[] X, double[] Y) Place(Neighborhood part, long seed, Work work)
    {
        var n = part.Count;
        if (n == 1)
        {
            return ([0], [0]);
        }

        var columns = Distances(part, work);
        Center(columns, n);
        var random = new RandomStream(seed, part.Vertices[0]);
        var (first, second) = LeadingPair(Products(columns), ref random);
        var (x, y) = (Project(columns, first, n), Project(columns, second, n));
        Scale(part, x, y);
        for (var vertex = 0; vertex < n; vertex++)
        {
            var away = 0.1 * Math.Sqrt((vertex + 0.5) / n);
            x[vertex] += away * Math.Cos(GoldenAngle * vertex);
            y[vertex] += away * Math.Sin(GoldenAngle * vertex);
        }

        return (x, y);
    }

    // Each pivot is the vertex farthest from those before it; the first has the most ties.
    private static List<double[]> Distances(Neighborhood part, Work work)
    {
        var n = part.Count;
        var (steps, queue, nearest) = (new int[n], new int[n], new int[n]);
        Array.Fill(nearest, int.MaxValue);
        var pivot = Enumerable.Range(0, n).MaxBy(part.Degree);
        var columns = new List<double[]>();
        while (columns.Count < Math.Min(n, MostPivots))
        {
            work.Cancellation.ThrowIfCancellationRequested();
            part.Reach(pivot, steps, queue);
            columns.Add([.. steps.Select(step => (double)step)]);
            for (var vertex = 0; vertex < n; vertex++)
            {
                nearest[vertex] = Math.Min(nearest[vertex], steps[vertex]);
            }

            pivot = Array.IndexOf(nearest, nearest.Max());
        }

        return columns;
    }

    private static void Center(List<double[]> columns, int n)
    {
        var rows = new double[n];
        foreach (var column in columns)
        {
            for (var vertex = 0; vertex < n; vertex++)
            {
                column[vertex] *= -0.5 * column[vertex];
                rows[vertex] += column[vertex] / columns.Count;
            }
        }

        var all = rows.Average();
        foreach (var column in columns)
        {
            var mean = column.Average();
            for (var vertex = 0; vertex < n; vertex++)
            {
                column[vertex] += all - mean - rows[vertex];
            }
        }
    }

    private static double[][] Products(List<double[]> columns) =>
        [.. columns.Select(one => columns.Select(other => Dot(one, other)).ToArray())];

    private static (double[] First, double[] Second) LeadingPair(double[][] matrix, ref RandomStream random)
    {
        var first = Leading(matrix, [], ref random);
        return (first, Leading(matrix, first, ref random));
    }

    private static double[] Leading(double[][] matrix, double[] without, ref RandomStream random)
    {
        var vector = new double[matrix.Length];
        for (var index = 0; index < vector.Length; index++)
        {
            vector[index] = random.NextDouble() - 0.5;
        }

        for (var step = 0; step < PowerSteps; step++)
        {
            var next = Array.ConvertAll(matrix, row => Dot(row, vector));
            if (without.Length > 0)
            {
                var share = Dot(next, without);
                for (var index = 0; index < next.Length; index++)
                {
                    next[index] -= share * without[index];
                }
            }

            var length = Math.Sqrt(Dot(next, next));
            if (length < 1e-12)
            {
                break;
            }

            vector = Array.ConvertAll(next, value => value / length);
        }

        return vector;
    }

    private static double[] Project(List<double[]> columns, double[] vector, int n)
    {
        var result = new double[n];
        foreach (var (index, column) in columns.Index())
        {
            for (var vertex = 0; vertex < n; vertex++)
            {
                result[vertex] += vector[index] * column[vertex];
            }
        }

        return result;
    }

    // Ties come out one long on average; a graph that scaling shrinks to a point is left to the spiral.
    private static void Scale(Neighborhood part, double[] x, double[] y)
    {
        var sum = 0.0;
        for (var vertex = 0; vertex < part.Count; vertex++)
        {
            foreach (var other in part.Neighbors(vertex))
            {
                sum += Math.Sqrt(((x[vertex] - x[other]) * (x[vertex] - x[other])) + ((y[vertex] - y[other]) * (y[vertex] - y[other])));
            }
        }

        var factor = sum > 1e-9 ? part.ArcCount / sum : 0;
        for (var vertex = 0; vertex < part.Count; vertex++)
        {
            x[vertex] *= factor;
            y[vertex] *= factor;
        }
    }

    private static double Dot(double[] one, double[] other)
    {
        var sum = 0.0;
        for (var index = 0; index < one.Length; index++)
        {
            sum += one[index] * other[index];
        }

        return sum;
    }
}
