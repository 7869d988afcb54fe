namespace Skein.Graph.Layouts;

/// <summary>
/// Puts components side by side: each is covered with squares, holes filled, and takes the free place nearest to where it wants to be, the
/// middle unless a start says otherwise (after Freivalds, Dogrusoz and Kikusts 2002, "Disconnected graph layout and the polyomino packing
/// approach", doi:10.1007/3-540-45848-4_30). Pinned ones first, then those with a start, then by size, the largest first. Places are tried
/// on wide rings, so that the picture comes out wider than high.
/// </summary>
internal static class BlockPacking
{
    private const double Wider = 1.5;
    private const double MostSquares = 40_000;

    public static void Run(List<PackedBlock> blocks, double gap)
    {
        if (blocks.Count < 2)
        {
            return;
        }

        var side = SideOf(blocks, gap);
        var taken = new HashSet<(int, int)>();
        var (lastSize, lastRing) = ((0, 0), 0);
        foreach (var block in blocks.OrderBy(block => block.IsFixed ? 0 : block.IsAnchored ? 1 : 2))
        {
            var shape = ShapeOf(block, gap, side);
            if (!block.IsFixed)
            {
                var size = (Extent(shape.Select(square => square.Column)), Extent(shape.Select(square => square.Row)));
                // Of blocks alike in size, the next finds nothing nearer than the last did.
                var (columns, rows, ring) = FreePlace(shape, taken, !block.IsAnchored && size == lastSize ? lastRing : 0);
                (lastSize, lastRing) = block.IsAnchored ? ((0, 0), 0) : (size, ring);
                shape = [.. shape.Select(square => (square.Column + columns, square.Row + rows))];
                for (var vertex = 0; vertex < block.X.Length; vertex++)
                {
                    block.X[vertex] += columns * side;
                    block.Y[vertex] += rows * side;
                }
            }

            // A rim of one square keeps neighbors apart.
            foreach (var (column, row) in shape)
            {
                for (var near = 0; near < 9; near++)
                {
                    taken.Add((column + (near % 3) - 1, row + (near / 3) - 1));
                }
            }
        }
    }

    private static int Extent(IEnumerable<int> squares) => squares.Max() - squares.Min();

    private static double SideOf(List<PackedBlock> blocks, double gap)
    {
        var area = blocks.Sum(block => (block.X.Max() - block.X.Min() + 1) * (block.Y.Max() - block.Y.Min() + 1));
        return Math.Max(Math.Max(0.25, gap), Math.Sqrt(area / MostSquares));
    }

    private static List<(int Column, int Row)> ShapeOf(PackedBlock block, double gap, double side)
    {
        var rows = new Dictionary<int, (int First, int Last)>();
        for (var vertex = 0; vertex < block.X.Length; vertex++)
        {
            var reach = block.Radii[vertex] + (gap / 2);
            for (var row = Square(block.Y[vertex] - reach); row <= Square(block.Y[vertex] + reach); row++)
            {
                Cover(row, block.X[vertex] - reach);
                Cover(row, block.X[vertex] + reach);
            }

            foreach (var other in block.Part.Neighbors(vertex))
            {
                var (dx, dy) = (block.X[other] - block.X[vertex], block.Y[other] - block.Y[vertex]);
                var steps = other > vertex ? (int)Math.Ceiling(2 * Math.Max(Math.Abs(dx), Math.Abs(dy)) / side) : 0;
                for (var step = 1; step < steps; step++)
                {
                    Cover(Square(block.Y[vertex] + (dy * step / steps)), block.X[vertex] + (dx * step / steps));
                }
            }
        }

        return [.. rows.OrderBy(row => row.Key).SelectMany(row =>
            Enumerable.Range(row.Value.First, row.Value.Last - row.Value.First + 1).Select(column => (column, row.Key)))];

        int Square(double at) => (int)Math.Floor(at / side);

        void Cover(int row, double at)
        {
            var column = Square(at);
            rows[row] = rows.TryGetValue(row, out var span) ? (Math.Min(span.First, column), Math.Max(span.Last, column)) : (column, column);
        }
    }

    private static (int Columns, int Rows, int Ring) FreePlace(List<(int Column, int Row)> shape, HashSet<(int, int)> taken, int firstRing)
    {
        for (var ring = firstRing; ; ring++)
        {
            var wide = (int)(Wider * ring);
            foreach (var (columns, rows) in RingOf(wide, ring))
            {
                if (!shape.Exists(square => taken.Contains((square.Column + columns, square.Row + rows))))
                {
                    return (columns, rows, ring);
                }
            }
        }
    }

    // From the middle of each side outward: right, left, below, above.
    private static IEnumerable<(int Columns, int Rows)> RingOf(int wide, int high)
    {
        for (var off = 0; off <= high; off++)
        {
            yield return (wide, off);
            yield return (-wide, off);
            yield return (wide, -off);
            yield return (-wide, -off);
        }

        for (var off = 0; off <= wide; off++)
        {
            yield return (off, high);
            yield return (-off, high);
            yield return (off, -high);
            yield return (-off, -high);
        }
    }
}
