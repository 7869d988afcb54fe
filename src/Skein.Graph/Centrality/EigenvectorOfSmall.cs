namespace Skein.Graph.Centrality;

/// <summary>Eigenvectors of the small matrices that Lanczos makes.</summary>
internal static class EigenvectorOfSmall
{
    private const double Precision = 1.1102230246251565e-16;
    private const int MostTurns = 60;

    /// <summary>
    /// The largest eigenvalue of a symmetric tridiagonal matrix and its vector of length one, by the QL method with implicit shifts (Parlett
    /// 1998, chapter 8): a few dozen rotations of neighboring rows, each as long as the matrix is wide.
    /// </summary>
    /// <param name="diagonal">The diagonal.</param>
    /// <param name="beside">What stands beside the diagonal; its last entry belongs to the next row and is not read.</param>
    public static (double Value, double[] Vector) Largest(double[] diagonal, double[] beside)
    {
        var size = diagonal.Length;
        var (values, links) = (diagonal.AsSpan().ToArray(), new double[size]);
        beside.AsSpan(0, size - 1).CopyTo(links);

        // Row by row the eigenvectors, so that a rotation turns two rows that lie side by side.
        var vectors = new double[size * size];
        for (var row = 0; row < size; row++)
        {
            vectors[(row * size) + row] = 1;
        }

        for (var first = 0; first < size; first++)
        {
            for (var turn = 0; turn < MostTurns && EndOf(values, links, first) is var last && last > first; turn++)
            {
                Chase(values, links, vectors, first, last);
            }
        }

        var best = 0;
        for (var row = 1; row < size; row++)
        {
            best = values[row] > values[best] ? row : best;
        }

        return (values[best], vectors.AsSpan(best * size, size).ToArray());
    }

    // Where the part of the matrix ends that begins at a row: the next link that is nothing beside its neighbors.
    private static int EndOf(double[] values, double[] links, int first)
    {
        var last = first;
        while (last < values.Length - 1 && Math.Abs(links[last]) > Precision * (Math.Abs(values[last]) + Math.Abs(values[last + 1])))
        {
            last++;
        }

        return last;
    }

    // One step of QL: a rotation at the lower end, and those that chase what it brings about up to the first row.
    private static void Chase(double[] values, double[] links, double[] vectors, int first, int last)
    {
        var gap = (values[first + 1] - values[first]) / (2 * links[first]);
        var root = Math.Sqrt((gap * gap) + 1);
        var bulge = values[last] - values[first] + (links[first] / (gap + Math.CopySign(root, gap)));
        var (sine, cosine, moved) = (1.0, 1.0, 0.0);
        for (var row = last - 1; row >= first; row--)
        {
            var (across, along) = (sine * links[row], cosine * links[row]);
            var length = Math.Sqrt((across * across) + (bulge * bulge));
            links[row + 1] = length;
            if (length == 0)
            {
                values[row + 1] -= moved;
                links[last] = 0;
                return;
            }

            (sine, cosine) = (across / length, bulge / length);
            var rest = values[row + 1] - moved;
            var turned = ((values[row] - rest) * sine) + (2 * cosine * along);
            moved = sine * turned;
            values[row + 1] = rest + moved;
            bulge = (cosine * turned) - along;
            Turn(vectors, values.Length, row, sine, cosine);
        }

        values[first] -= moved;
        links[first] = bulge;
        links[last] = 0;
    }

    private static void Turn(double[] vectors, int size, int row, double sine, double cosine)
    {
        var upper = vectors.AsSpan(row * size, size);
        var lower = vectors.AsSpan((row + 1) * size, size);
        for (var place = 0; place < upper.Length; place++)
        {
            (upper[place], lower[place]) =
                ((cosine * upper[place]) - (sine * lower[place]), (sine * upper[place]) + (cosine * lower[place]));
        }
    }
}
