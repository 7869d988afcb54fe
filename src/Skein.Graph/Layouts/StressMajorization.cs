using Skein.Graph.Running;

namespace Skein.Graph.Layouts;

/// <summary>
/// Stress of one component: the sum over pairs of (distance drawn − steps apart)² / steps². Each vertex in turn moves to the least of the
/// quadratic bound that majorization puts over the stress with all others held (Gansner, Koren and North 2005, "Graph drawing by stress
/// majorization", doi:10.1007/978-3-540-31843-9_25, the localized form), so the stress never grows from sweep to sweep.
/// </summary>
internal static class StressMajorization
{
    private const double Settled = 1e-4;
    private const int PieceSize = 64;

    /// <summary>Moves the vertices; returns the stress before the first sweep and after each.</summary>
    public static List<double> Run(Neighborhood part, double[] x, double[] y, bool[] isPinned, int sweeps, Work work)
    {
        var inverse = InverseDistances(part, work);
        var history = new List<double> { StressOf(inverse, x, y) };
        for (var sweep = 0; sweep < sweeps && part.Count > 1; sweep++)
        {
            work.Cancellation.ThrowIfCancellationRequested();
            for (var vertex = 0; vertex < part.Count; vertex++)
            {
                if (!isPinned[vertex])
                {
                    Move(vertex, inverse.AsSpan(vertex * part.Count, part.Count), x, y);
                }
            }

            history.Add(StressOf(inverse, x, y));
            work.Progress?.Report((sweep + 1, sweeps));
            if (history[^2] - history[^1] <= Settled * history[^2])
            {
                break;
            }
        }

        return history;
    }

    private static void Move(int vertex, ReadOnlySpan<double> inverse, double[] x, double[] y)
    {
        var (ownX, ownY) = (x[vertex], y[vertex]);
        double sumX = 0, sumY = 0, sum = 0;
        for (var other = 0; other < inverse.Length; other++)
        {
            var near = inverse[other];
            var (dx, dy) = (ownX - x[other], ownY - y[other]);
            var length = Math.Sqrt((dx * dx) + (dy * dy));
            var stretch = length > 1e-12 ? near / length : 0;
            sumX += (near * near * x[other]) + (stretch * dx);
            sumY += (near * near * y[other]) + (stretch * dy);
            sum += near * near;
        }

        (x[vertex], y[vertex]) = (sumX / sum, sumY / sum);
    }

    // Zero on the diagonal, so that a vertex has no part in its own place.
    private static double[] InverseDistances(Neighborhood part, Work work)
    {
        var n = part.Count;
        var inverse = new double[(long)n * n];
        Pieces.Run((n + PieceSize - 1) / PieceSize, work with { Progress = null }, () => (Steps: new int[n], Queue: new int[n]), (piece, scratch) =>
        {
            for (var vertex = piece * PieceSize; vertex < Math.Min(n, (piece + 1) * PieceSize); vertex++)
            {
                part.Reach(vertex, scratch.Steps, scratch.Queue);
                for (var other = 0; other < n; other++)
                {
                    inverse[((long)vertex * n) + other] = scratch.Steps[other] > 0 ? 1.0 / scratch.Steps[other] : 0;
                }
            }
        });
        return inverse;
    }

    private static double StressOf(double[] inverse, double[] x, double[] y)
    {
        var stress = 0.0;
        for (var vertex = 0; vertex < x.Length; vertex++)
        {
            for (var other = vertex + 1; other < x.Length; other++)
            {
                var (dx, dy) = (x[vertex] - x[other], y[vertex] - y[other]);
                var off = (Math.Sqrt((dx * dx) + (dy * dy)) * inverse[(vertex * x.Length) + other]) - 1;
                stress += off * off;
            }
        }

        return stress;
    }
}
