namespace Skein.Methods.Numerics;

/// <summary>
/// The variances of parameters from the curvature of the negative log-likelihood at its least point (the observed information).
/// </summary>
internal static class Curvature
{
    /// <summary>
    /// The variance of every parameter; null when the curvature is not positive in every direction: the data do not determine the point.
    /// </summary>
    public static double[]? Variances(Func<double[], double> negative, double[] point, double step = 1e-3)
    {
        var size = point.Length;
        var matrix = new double[size, size];
        double At(int one, double byOne, int other, double byOther)
        {
            double[] moved = [.. point];
            moved[one] += byOne;
            moved[other] += byOther;
            return negative(moved);
        }

        var middle = negative(point);
        for (var row = 0; row < size; row++)
        {
            matrix[row, row] = (At(row, step, row, 0) - (2 * middle) + At(row, -step, row, 0)) / (step * step);
            for (var column = 0; column < row; column++)
            {
                var mixed = At(row, step, column, step) - At(row, step, column, -step)
                    - At(row, -step, column, step) + At(row, -step, column, -step);
                matrix[row, column] = matrix[column, row] = mixed / (4 * step * step);
            }
        }

        return InverseDiagonal(matrix);
    }

    // Cholesky: the matrix is the product of a lower triangle with itself; the diagonal of the inverse is the square of the inverse
    // triangle's columns.
    private static double[]? InverseDiagonal(double[,] matrix)
    {
        var size = matrix.GetLength(0);
        var lower = new double[size, size];
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column <= row; column++)
            {
                var rest = matrix[row, column] - Enumerable.Range(0, column).Sum(k => lower[row, k] * lower[column, k]);
                if (row == column && !(rest > 1e-6))
                {
                    return null;
                }

                lower[row, column] = row == column ? Math.Sqrt(rest) : rest / lower[column, column];
            }
        }

        return [.. Enumerable.Range(0, size).Select(axis => InverseColumn(lower, axis).Sum(value => value * value))];
    }

    private static double[] InverseColumn(double[,] lower, int axis)
    {
        var column = new double[lower.GetLength(0)];
        for (var row = axis; row < column.Length; row++)
        {
            var rest = (row == axis ? 1 : 0) - Enumerable.Range(axis, row - axis).Sum(k => lower[row, k] * column[k]);
            column[row] = rest / lower[row, row];
        }

        return column;
    }
}
