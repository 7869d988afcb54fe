namespace Skein.Graph.Layouts;

/// <summary>
/// Squares within squares, each with the mass of the vertices in it and its middle, so that far vertices push as one (Barnes and Hut 1986,
/// doi:10.1038/324446a0). Built anew for every step in the order of the vertices; read by many threads.
/// </summary>
internal sealed class QuadTree
{
    private const int DeepestLevel = 40;
    private readonly List<Square> _squares = [];

    private struct Square
    {
        public double Mass;
        public double SumX;
        public double SumY;
        public double Side;
        public int FirstChild;
        public int Vertex;
    }

    /// <summary>Builds the tree over all vertices.</summary>
    public void Build(double[] x, double[] y, double[] mass)
    {
        _squares.Clear();
        var (left, top) = (x.Min(), y.Min());
        var side = Math.Max(1e-9, Math.Max(x.Max() - left, y.Max() - top));
        _squares.Add(Empty(side));
        for (var vertex = 0; vertex < x.Length; vertex++)
        {
            Insert(vertex, x, y, mass, left, top, side);
        }
    }

    /// <summary>The push of all others on a vertex: mass times mass over distance, without the constant.</summary>
    public (double X, double Y) Push(int vertex, double[] x, double[] y, double[] mass, double theta)
    {
        Span<int> stack = stackalloc int[4 * (DeepestLevel + 2)];
        var squares = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_squares);
        stack[0] = 0;
        var (height, pushX, pushY) = (1, 0.0, 0.0);
        while (height > 0)
        {
            ref readonly var square = ref squares[stack[--height]];
            var weight = square.Mass;
            if (weight == 0 || square.Vertex == vertex)
            {
                continue;
            }

            var (dx, dy) = (x[vertex] - (square.SumX / weight), y[vertex] - (square.SumY / weight));
            var squared = (dx * dx) + (dy * dy);
            if (square.FirstChild > 0 && square.Side * square.Side >= theta * theta * squared)
            {
                for (var child = 0; child < 4; child++)
                {
                    stack[height++] = square.FirstChild + child;
                }
            }
            else if (squared > 1e-18)
            {
                pushX += weight * dx / squared;
                pushY += weight * dy / squared;
            }
        }

        return (pushX * mass[vertex], pushY * mass[vertex]);
    }

    private static Square Empty(double side) => new() { Side = side, Vertex = -1 };

    private void Insert(int vertex, double[] x, double[] y, double[] mass, double left, double top, double side)
    {
        var at = 0;
        for (var level = 0; ; level++)
        {
            var square = _squares[at];
            var wasEmpty = square.Mass == 0;
            var resident = square.Vertex;
            square.Mass += mass[vertex];
            square.SumX += mass[vertex] * x[vertex];
            square.SumY += mass[vertex] * y[vertex];
            square.Vertex = wasEmpty ? vertex : -1;
            // Vertices in one place share the deepest square and push as one.
            if (wasEmpty || (square.FirstChild == 0 && level >= DeepestLevel))
            {
                _squares[at] = square;
                return;
            }

            var half = side / 2;
            if (square.FirstChild == 0)
            {
                square.FirstChild = _squares.Count;
                for (var child = 0; child < 4; child++)
                {
                    _squares.Add(Empty(half));
                }

                var home = square.FirstChild + Quarter(x[resident], y[resident], left, top, half);
                _squares[home] = _squares[home] with
                {
                    Mass = mass[resident],
                    SumX = mass[resident] * x[resident],
                    SumY = mass[resident] * y[resident],
                    Vertex = resident,
                };
            }

            _squares[at] = square;
            var quarter = Quarter(x[vertex], y[vertex], left, top, half);
            at = square.FirstChild + quarter;
            (left, top, side) = (left + ((quarter & 1) * half), top + ((quarter >> 1) * half), half);
        }
    }

    private static int Quarter(double x, double y, double left, double top, double half) => (x >= left + half ? 1 : 0) | (y >= top + half ? 2 : 0);
}
