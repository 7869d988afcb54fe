namespace Skein.Graph.Centrality;

/// <summary>Eigenvectors of the small matrices that Lanczos makes.</summary>
internal static class EigenvectorOfSmall
{
    /// <summary>
    /// The largest eigenvalue of a symmetric tridiagonal matrix and its vector of length one, by Jacobi rotations, which are exact to the
    /// last digits and quick at this size.
    /// </summary>
    /// <param name="diagonal">The diagonal.</param>
    /// <param name="beside">What stands beside the diagonal; its last entry belongs to the next row and is not read.</param>
    public static (double Value, double[] Vector) Largest(double[] diagonal, double[] beside)
    {
        var size = diagonal.Length;
        var (matrix, vectors) = (new double[size, size], new double[size, size]);
        for (var row = 0; row < size; row++)
        {
            (matrix[row, row], vectors[row, row]) = (diagonal[row], 1);
            if (row + 1 < size)
            {
                matrix[row, row + 1] = matrix[row + 1, row] = beside[row];
            }
        }

        for (var sweep = 0; sweep < 60 && Rotate(matrix, vectors, size); sweep++)
        {
        }

        var best = 0;
        for (var row = 1; row < size; row++)
        {
            best = matrix[row, row] > matrix[best, best] ? row : best;
        }

        return (matrix[best, best], [.. Enumerable.Range(0, size).Select(row => vectors[row, best])]);
    }

    // One sweep over all pairs; false when nothing was left to turn.
    private static bool Rotate(double[,] matrix, double[,] vectors, int size)
    {
        var turned = false;
        for (var p = 0; p < size; p++)
        {
            for (var q = p + 1; q < size; q++)
            {
                if (Math.Abs(matrix[p, q]) <= 1e-300 || Math.Abs(matrix[p, q]) < 1e-17 * (Math.Abs(matrix[p, p]) + Math.Abs(matrix[q, q])))
                {
                    continue;
                }

                turned = true;
                var theta = (matrix[q, q] - matrix[p, p]) / (2 * matrix[p, q]);
                var tangent = (theta >= 0 ? 1 : -1) / (Math.Abs(theta) + Math.Sqrt((theta * theta) + 1));
                var cosine = 1 / Math.Sqrt((tangent * tangent) + 1);
                var sine = tangent * cosine;
                for (var k = 0; k < size; k++)
                {
                    Turn(ref matrix[k, p], ref matrix[k, q]);
                }

                for (var k = 0; k < size; k++)
                {
                    Turn(ref matrix[p, k], ref matrix[q, k]);
                    Turn(ref vectors[k, p], ref vectors[k, q]);
                }

                matrix[p, q] = matrix[q, p] = 0;

                void Turn(ref double first, ref double second) =>
                    (first, second) = ((cosine * first) - (sine * second), (sine * first) + (cosine * second));
            }
        }

        return turned;
    }
}
