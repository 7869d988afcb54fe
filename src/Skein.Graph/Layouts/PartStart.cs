namespace Skein.Graph.Layouts;

/// <summary>What a given start says of one component, and how a new layout is brought back to it.</summary>
internal sealed class PartStart(Neighborhood part, Positions? start)
{
    private static readonly double GoldenAngle = Math.PI * (3 - Math.Sqrt(5));
    private readonly int[] _placed = [.. Enumerable.Range(0, part.Count).Where(vertex => start is not null && start.Has(part.Vertices[vertex]))];

    public bool HasAny => _placed.Length > 0;

    /// <summary>True when at least half of the vertices have a place: the others can be put beside them.</summary>
    public bool IsEnough => HasAny && 2 * _placed.Length >= part.Count;

    /// <summary>The start, each vertex without a place put beside the middle of its neighbors that have one, nearest first.</summary>
    public (double[] X, double[] Y) Filled()
    {
        var (x, y, has) = (new double[part.Count], new double[part.Count], new bool[part.Count]);
        foreach (var vertex in _placed)
        {
            (x[vertex], y[vertex]) = Of(vertex);
            has[vertex] = true;
        }

        for (var missing = part.Count - _placed.Length; missing > 0;)
        {
            int[] next = [.. Enumerable.Range(0, part.Count).Where(vertex => !has[vertex] && HasNeighbor(vertex))];
            foreach (var vertex in next)
            {
                double sumX = 0, sumY = 0, count = 0;
                foreach (var other in part.Neighbors(vertex))
                {
                    if (has[other])
                    {
                        (sumX, sumY, count) = (sumX + x[other], sumY + y[other], count + 1);
                    }
                }

                (x[vertex], y[vertex]) = ((sumX / count) + (0.5 * Math.Cos(GoldenAngle * vertex)), (sumY / count) + (0.5 * Math.Sin(GoldenAngle * vertex)));
            }

            foreach (var vertex in next)
            {
                has[vertex] = true;
            }

            missing -= next.Length;
        }

        return (x, y);

        bool HasNeighbor(int vertex)
        {
            foreach (var other in part.Neighbors(vertex))
            {
                if (has[other])
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Turns and shifts a layout so that the placed vertices come as near to their start as a rigid motion brings them.</summary>
    public void Align(double[] x, double[] y)
    {
        var middle = (X: _placed.Average(vertex => x[vertex]), Y: _placed.Average(vertex => y[vertex]));
        var wanted = (X: _placed.Average(vertex => Of(vertex).X), Y: _placed.Average(vertex => Of(vertex).Y));
        double along = 0, across = 0;
        foreach (var vertex in _placed)
        {
            var (fromX, fromY) = (x[vertex] - middle.X, y[vertex] - middle.Y);
            var (toX, toY) = (Of(vertex).X - wanted.X, Of(vertex).Y - wanted.Y);
            along += (fromX * toX) + (fromY * toY);
            across += (fromX * toY) - (fromY * toX);
        }

        var angle = Math.Atan2(across, along);
        var (cos, sin) = (Math.Cos(angle), Math.Sin(angle));
        for (var vertex = 0; vertex < x.Length; vertex++)
        {
            var (dx, dy) = (x[vertex] - middle.X, y[vertex] - middle.Y);
            (x[vertex], y[vertex]) = (wanted.X + (cos * dx) - (sin * dy), wanted.Y + (sin * dx) + (cos * dy));
        }
    }

    /// <summary>Puts pinned vertices exactly where the start has them.</summary>
    public void Restore(double[] x, double[] y, bool[] isPinned)
    {
        foreach (var vertex in _placed.Where(vertex => isPinned[vertex]))
        {
            (x[vertex], y[vertex]) = Of(vertex);
        }
    }

    private (double X, double Y) Of(int vertex) => (start!.X[part.Vertices[vertex]], start.Y[part.Vertices[vertex]]);
}
