namespace Skein.Graph.Tests.Centrality;

/// <summary>Adjacency as a square table, and Gaussian elimination on it: entry [to, from] is what the arcs between the two weigh together.</summary>
internal static class NaiveMatrix
{
    public static double[,] Of(CompactGraph graph, bool usesWeights = true)
    {
        var matrix = new double[graph.VertexCount, graph.VertexCount];
        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            var weight = usesWeights ? graph.WeightOf(edge) : 1;
            matrix[graph.EdgeTo[edge], graph.EdgeFrom[edge]] += weight;
            matrix[graph.EdgeFrom[edge], graph.EdgeTo[edge]] += graph.IsDirected ? 0 : weight;
        }

        return matrix;
    }

    public static double[] Times(double[,] matrix, double[] vector)
    {
        var product = new double[vector.Length];
        for (var row = 0; row < product.Length; row++)
        {
            for (var column = 0; column < product.Length; column++)
            {
                product[row] += matrix[row, column] * vector[column];
            }
        }

        return product;
    }

    public static double[] Solve(double[,] matrix, double[] right)
    {
        var (size, table, values) = (right.Length, (double[,])matrix.Clone(), (double[])right.Clone());
        for (var pivot = 0; pivot < size; pivot++)
        {
            var best = Enumerable.Range(pivot, size - pivot).MaxBy(row => Math.Abs(table[row, pivot]));
            for (var column = 0; column < size; column++)
            {
                (table[pivot, column], table[best, column]) = (table[best, column], table[pivot, column]);
            }

            (values[pivot], values[best]) = (values[best], values[pivot]);
            for (var row = 0; row < size; row++)
            {
                var factor = row == pivot ? 0 : table[row, pivot] / table[pivot, pivot];
                for (var column = 0; column < size; column++)
                {
                    table[row, column] -= factor * table[pivot, column];
                }

                values[row] -= factor * values[pivot];
            }
        }

        return [.. Enumerable.Range(0, size).Select(row => values[row] / table[row, row])];
    }
}
