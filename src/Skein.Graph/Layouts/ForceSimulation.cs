using Skein.Graph.Running;

namespace Skein.Graph.Layouts;

/// <summary>
/// The steps of ForceAtlas2 on one component. Every vertex reads the positions of the step before and writes its own force, so that threads
/// do not change the result; sums over vertices are added in their order. The push is set so that a tie of average ends comes to rest near
/// length one, which keeps a given start in scale.
/// </summary>
internal static class ForceSimulation
{
    private const int PieceSize = 256;
    private const double SpeedFactor = 0.1;
    private const double MostSpeed = 10;

    public static void Run(Neighborhood part, double[] x, double[] y, bool[] isPinned, ForceOptions options, Work work)
    {
        var n = part.Count;
        var mass = new double[n];
        for (var vertex = 0; vertex < n; vertex++)
        {
            mass[vertex] = part.Degree(vertex) + 1;
        }

        var push = 1 / MeanProduct(part, mass);
        var gravity = options.Gravity * Math.Sqrt(push);
        var tree = new QuadTree();
        var (forceX, forceY, lastX, lastY) = (new double[n], new double[n], new double[n], new double[n]);
        var quiet = work with { Progress = null };
        var speed = 0.0;
        for (var step = 0; step < options.Steps && n > 1; step++)
        {
            work.Cancellation.ThrowIfCancellationRequested();
            tree.Build(x, y, mass);
            var (middleX, middleY) = (x.Average(), y.Average());
            Pieces.Run((n + PieceSize - 1) / PieceSize, quiet, () => 0, (piece, _) =>
            {
                for (var vertex = piece * PieceSize; vertex < Math.Min(n, (piece + 1) * PieceSize); vertex++)
                {
                    var (fx, fy) = tree.Push(vertex, x, y, mass, options.Theta);
                    var (pullX, pullY) = Pull(part, vertex, x, y, options);
                    var (dx, dy) = (middleX - x[vertex], middleY - y[vertex]);
                    var inward = gravity * mass[vertex] / Math.Max(1, Math.Sqrt((dx * dx) + (dy * dy)));
                    forceX[vertex] = (push * fx) + pullX + (inward * dx);
                    forceY[vertex] = (push * fy) + pullY + (inward * dy);
                }
            });
            speed = NextSpeed(speed, step, mass, forceX, forceY, lastX, lastY, options.Tolerance);
            Move(x, y, isPinned, speed, forceX, forceY, lastX, lastY);
            (forceX, lastX) = (lastX, forceX);
            (forceY, lastY) = (lastY, forceY);
            work.Progress?.Report((step + 1, options.Steps));
        }
    }

    private static (double X, double Y) Pull(Neighborhood part, int vertex, double[] x, double[] y, ForceOptions options)
    {
        double sumX = 0, sumY = 0;
        var neighbors = part.Neighbors(vertex);
        var weights = part.Weights(vertex);
        for (var index = 0; index < neighbors.Length; index++)
        {
            var (dx, dy) = (x[neighbors[index]] - x[vertex], y[neighbors[index]] - y[vertex]);
            var factor = options.WeightInfluence == 0 ? 1 : Math.Pow(weights[index], options.WeightInfluence);
            if (options.IsLogarithmic)
            {
                var length = Math.Sqrt((dx * dx) + (dy * dy));
                factor *= length > 1e-12 ? Math.Log(1 + length) / length : 0;
            }

            sumX += factor * dx;
            sumY += factor * dy;
        }

        return (sumX, sumY);
    }

    // As fast as the vertices agree with their last direction; it may rise by half a step at most.
    private static double NextSpeed(
        double speed, int step, double[] mass, double[] forceX, double[] forceY, double[] lastX, double[] lastY, double tolerance)
    {
        double swinging = 0, traction = 0;
        for (var vertex = 0; vertex < mass.Length; vertex++)
        {
            swinging += mass[vertex] * Length(forceX[vertex] - lastX[vertex], forceY[vertex] - lastY[vertex]);
            traction += mass[vertex] * Length(forceX[vertex] + lastX[vertex], forceY[vertex] + lastY[vertex]) / 2;
        }

        var wanted = swinging > 1e-12 ? tolerance * traction / swinging : MostSpeed;
        return step == 0 ? wanted : Math.Min(wanted, 1.5 * speed);
    }

    private static void Move(
        double[] x, double[] y, bool[] isPinned, double speed, double[] forceX, double[] forceY, double[] lastX, double[] lastY)
    {
        for (var vertex = 0; vertex < x.Length; vertex++)
        {
            if (isPinned[vertex])
            {
                continue;
            }

            var swinging = Length(forceX[vertex] - lastX[vertex], forceY[vertex] - lastY[vertex]);
            var own = SpeedFactor * speed / (1 + (speed * Math.Sqrt(swinging)));
            var force = Length(forceX[vertex], forceY[vertex]);
            own = force > 0 ? Math.Min(own, MostSpeed / force) : own;
            x[vertex] += own * forceX[vertex];
            y[vertex] += own * forceY[vertex];
        }
    }

    private static double MeanProduct(Neighborhood part, double[] mass)
    {
        double sum = 0;
        for (var vertex = 0; vertex < part.Count; vertex++)
        {
            foreach (var other in part.Neighbors(vertex))
            {
                sum += mass[vertex] * mass[other];
            }
        }

        return part.ArcCount == 0 ? 1 : sum / part.ArcCount;
    }

    private static double Length(double x, double y) => Math.Sqrt((x * x) + (y * y));
}
