namespace Skein.Graph.Centrality;

/// <summary>
/// PageRank of an undirected graph. With each value divided by its vertex's strength the equation becomes symmetric and positive definite, (D
/// − dA)x = b, and conjugate gradients, preconditioned by D, need about half the steps of power iteration (Saad 2003, chapter 9). Isolates
/// are the only vertices without a way out, so that what they give to everyone is known beforehand.
/// </summary>
internal sealed class PageRankSymmetric(EigenvectorMatrix matrix, double[] strengths, double damping)
{
    private const int MostSteps = 10_000;
    private readonly double[] _values = new double[matrix.Size];
    private readonly double[] _missing = new double[matrix.Size];
    private readonly double[] _direction = new double[matrix.Size];
    private readonly double[] _product = new double[matrix.Size];

    public double[] Solve(double tolerance)
    {
        var (n, isolates, ends) = (matrix.Size, 0, 0.0);
        foreach (var strength in strengths)
        {
            isolates += strength == 0 ? 1 : 0;
            ends += strength;
        }

        var everyone = (1 - damping) / (n - (damping * isolates));

        // Walkers who never begin anew are found in proportion to strength: a start close to the goal.
        var start = isolates == n ? 0 : (1 - (isolates * everyone)) / ends;
        for (var vertex = 0; vertex < n; vertex++)
        {
            _values[vertex] = strengths[vertex] == 0 ? everyone : start;
            _direction[vertex] = strengths[vertex] == 0 ? 0 : start;
            _missing[vertex] = strengths[vertex] == 0 ? 0 : everyone;
        }

        Multiply();
        var (left, square) = Subtract(length: 1, keepsValues: true);
        Turn(0);

        // The errors add up to at most what the equation misses, over one less the damping. In exact numbers the square of the error shrinks to
        // a third a step at the usual damping; the bound on the steps is for tolerances that rounding does not reach.
        for (var steps = 0; left > tolerance * (1 - damping) && steps < MostSteps; steps++)
        {
            var length = square / Multiply();
            var last = square;
            (left, square) = Subtract(length, keepsValues: false);
            Turn(square / last);
        }

        for (var vertex = 0; vertex < n; vertex++)
        {
            _values[vertex] *= strengths[vertex] == 0 ? 1 : strengths[vertex];
        }

        return _values;
    }

    // The product of the matrix with the direction; gives the square of the direction's length as the matrix measures it.
    private double Multiply() => matrix.Sum((start, end) =>
    {
        double sum = 0;
        for (var vertex = start; vertex < end; vertex++)
        {
            var product = (strengths[vertex] * _direction[vertex]) - (damping * matrix.Gather(vertex, _direction));
            _product[vertex] = product;
            sum += product * _direction[vertex];
        }

        return sum;
    });

    // Goes a length in the direction: what is missing then, added up, and its square as the strengths measure it.
    private (double Left, double Square) Subtract(double length, bool keepsValues)
    {
        var added = keepsValues ? 0 : length;
        var squares = new double[matrix.PieceCount];
        var left = matrix.Sum((piece, start, end) =>
        {
            double sum = 0, square = 0;
            for (var vertex = start; vertex < end; vertex++)
            {
                _values[vertex] += added * _direction[vertex];
                var missing = _missing[vertex] - (length * _product[vertex]);
                _missing[vertex] = missing;
                sum += Math.Abs(missing);
                square += strengths[vertex] == 0 ? 0 : missing * missing / strengths[vertex];
            }

            squares[piece] = square;
            return sum;
        });
        return (left, squares.Sum());
    }

    private void Turn(double factor) => matrix.Sum((start, end) =>
    {
        for (var vertex = start; vertex < end; vertex++)
        {
            _direction[vertex] = strengths[vertex] == 0 ? 0 : (_missing[vertex] / strengths[vertex]) + (factor * _direction[vertex]);
        }

        return 0;
    });
}
