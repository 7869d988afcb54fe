namespace Skein.Graph.Layouts;

/// <summary>
/// Pushes discs apart until none overlap. Overlapping pairs move away from each other along the line between them, so that what lay to the
/// left mostly stays to the left; what is still in the way after many passes takes the nearest free place. Pinned discs never move.
/// </summary>
internal static class OverlapRemoval
{
    private const int Passes = 200;
    private const double Slack = 1.001;
    private static readonly double GoldenAngle = Math.PI * (3 - Math.Sqrt(5));

    public static void Run(double[] x, double[] y, double[] radii, double gap, bool[] isPinned)
    {
        var clear = true;
        for (var pass = 0; pass < Passes; pass++)
        {
            clear = PushApart(x, y, radii, gap, isPinned);
            if (clear)
            {
                return;
            }
        }

        SettleRest(x, y, radii, gap, isPinned);
    }

    private static bool PushApart(double[] x, double[] y, double[] radii, double gap, bool[] isPinned)
    {
        var clear = true;
        var grid = new DiscGrid(Reach(radii, gap));
        for (var one = 0; one < x.Length; one++)
        {
            grid.Add(one, x[one], y[one]);
        }

        for (var one = 0; one < x.Length; one++)
        {
            foreach (var other in grid.Near(x[one], y[one]))
            {
                var needed = radii[one] + radii[other] + gap;
                if (other <= one || (isPinned[one] && isPinned[other]) || !Overlap(x, y, one, other, needed))
                {
                    continue;
                }

                clear = false;
                var (dx, dy) = (x[other] - x[one], y[other] - y[one]);
                var length = Math.Sqrt((dx * dx) + (dy * dy));
                // Two in one place have no line between them; their numbers give one.
                (dx, dy) = length > 1e-9 * needed
                    ? (dx / length, dy / length)
                    : (Math.Cos(GoldenAngle * (one + other)), Math.Sin(GoldenAngle * (one + other)));
                var push = (needed * Slack) - length;
                var share = isPinned[one] ? 0 : isPinned[other] ? 1 : 0.5;
                x[one] -= share * push * dx;
                y[one] -= share * push * dy;
                x[other] += (1 - share) * push * dx;
                y[other] += (1 - share) * push * dy;
            }
        }

        return clear;
    }

    // Pinned discs stand first; each other one keeps its place or takes the nearest that is free, on circles of growing radius.
    private static void SettleRest(double[] x, double[] y, double[] radii, double gap, bool[] isPinned)
    {
        var reach = Reach(radii, gap);
        var grid = new DiscGrid(reach);
        foreach (var vertex in Enumerable.Range(0, x.Length).OrderBy(vertex => !isPinned[vertex]))
        {
            var (homeX, homeY) = (x[vertex], y[vertex]);
            for (var step = 0; !isPinned[vertex] && !IsFree(); step++)
            {
                var away = 0.25 * reach * Math.Sqrt(step + 1);
                (x[vertex], y[vertex]) = (homeX + (away * Math.Cos(GoldenAngle * step)), homeY + (away * Math.Sin(GoldenAngle * step)));
            }

            grid.Add(vertex, x[vertex], y[vertex]);

            bool IsFree()
            {
                foreach (var other in grid.Near(x[vertex], y[vertex]))
                {
                    if (Overlap(x, y, vertex, other, radii[vertex] + radii[other] + gap))
                    {
                        return false;
                    }
                }

                return true;
            }
        }
    }

    private static double Reach(double[] radii, double gap) => Math.Max(1e-9, ((2 * radii.DefaultIfEmpty().Max()) + gap) * Slack);

    private static bool Overlap(double[] x, double[] y, int one, int other, double needed)
    {
        var (dx, dy) = (x[other] - x[one], y[other] - y[one]);
        return (dx * dx) + (dy * dy) < needed * needed * (1 - 1e-9);
    }

    // Squares as wide as two discs reach: whatever overlaps a disc lies in its square or in one of the eight around.
    private sealed class DiscGrid(double side)
    {
        private readonly Dictionary<(long, long), List<int>> _squares = [];

        public void Add(int disc, double x, double y)
        {
            var square = SquareOf(x, y);
            if (!_squares.TryGetValue(square, out var discs))
            {
                _squares[square] = discs = [];
            }

            discs.Add(disc);
        }

        public IEnumerable<int> Near(double x, double y)
        {
            var (column, row) = SquareOf(x, y);
            for (var square = 0; square < 9; square++)
            {
                foreach (var disc in _squares.GetValueOrDefault((column + (square % 3) - 1, row + (square / 3) - 1)) ?? [])
                {
                    yield return disc;
                }
            }
        }

        private (long, long) SquareOf(double x, double y) => ((long)Math.Floor(x / side), (long)Math.Floor(y / side));
    }
}
