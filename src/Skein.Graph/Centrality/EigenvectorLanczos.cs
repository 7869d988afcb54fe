namespace Skein.Graph.Centrality;

/// <summary>The vector of the largest eigenvalue of a symmetric matrix without values below zero.</summary>
internal static class EigenvectorLanczos
{
    private const int BasisSize = 16;

    public static (double[] Values, double Eigenvalue, bool HasConverged) Iterate(EigenvectorMatrix matrix, double tolerance, int mostSteps)
    {
        var n = matrix.Size;
        var basis = new double[Math.Min(BasisSize, n)][];
        for (var index = 0; index < basis.Length; index++)
        {
            basis[index] = new double[n];
        }

        var (start, next) = (new double[n], new double[n]);
        Array.Fill(start, 1);
        for (var steps = 0; ; steps += basis.Length)
        {
            var (alphas, betas) = Expand(matrix, basis, start, next);
            var (eigenvalue, weights) = EigenvectorOfSmall.Largest(alphas, betas);

            // The last beta is how far the basis is from holding the product of its last vector.
            var residual = betas[^1] * Math.Abs(weights[^1]);
            Array.Clear(start);
            for (var index = 0; index < weights.Length; index++)
            {
                matrix.Add(weights[index], basis[index], start);
            }

            if (residual <= tolerance * eigenvalue || steps >= mostSteps)
            {
                return (Upright(start), eigenvalue, residual <= tolerance * eigenvalue);
            }
        }
    }

    // Fills the basis from the start; it is shorter where the start lies in a smaller space that the matrix does not leave.
    private static (double[] Alphas, double[] Betas) Expand(EigenvectorMatrix matrix, double[][] basis, double[] start, double[] next)
    {
        var (alphas, betas) = (new List<double>(), new List<double>());
        start.CopyTo(basis[0], 0);
        var length = Math.Sqrt(matrix.Dot(start, start));
        for (var index = 0; index < basis.Length; index++)
        {
            var vector = basis[index];
            Scale(vector, 1 / length);
            matrix.Multiply(vector, next);
            alphas.Add(matrix.Dot(vector, next));
            var whole = Math.Sqrt(matrix.Dot(next, next));

            // Twice is enough (Parlett 1998).
            for (var pass = 0; pass < 2; pass++)
            {
                for (var earlier = index; earlier >= 0; earlier--)
                {
                    matrix.Add(-matrix.Dot(basis[earlier], next), basis[earlier], next);
                }
            }

            length = Math.Sqrt(matrix.Dot(next, next));
            if (length <= 1e-14 * whole)
            {
                betas.Add(0);
                break;
            }

            betas.Add(length);
            if (index + 1 < basis.Length)
            {
                next.CopyTo(basis[index + 1], 0);
            }
        }

        return ([.. alphas], [.. betas]);
    }

    private static void Scale(double[] vector, double factor)
    {
        for (var index = 0; index < vector.Length; index++)
        {
            vector[index] *= factor;
        }
    }

    private static double[] Upright(double[] vector)
    {
        if (vector.Sum() < 0)
        {
            Scale(vector, -1);
        }

        return vector;
    }
}
