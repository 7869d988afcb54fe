using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Skein.Learning;

/// <summary>
/// Logistic regression over binary features, one independent yes-or-no output a class, fitted by stochastic gradient steps whose length
/// shrinks by feature (AdaGrad; Duchi, Hazan and Singer 2011) with an L2 penalty on the features at hand. Used by one thread; the same rows in
/// the same order with the same seed give the same weights.
/// </summary>
/// <param name="classes">The outputs, by number; at most 32.</param>
/// <param name="features">How many features there are; they are numbered from 0.</param>
public sealed class LogisticRegression(IReadOnlyList<string> classes, int features)
{
    private readonly int _outputs = classes.Count is > 0 and <= 32 ? classes.Count : throw new ArgumentException("1 to 32 outputs.", nameof(classes));
    // Eight outputs at a time; for each feature its weights, then the squares of its gradients, so that both come with one memory access.
    private readonly int _width = (classes.Count + 7) / 8;
    private readonly Vector256<float>[] _cells = new Vector256<float>[features * 2 * ((classes.Count + 7) / 8)];

    /// <summary>Fits the weights; may be called again to go on.</summary>
    /// <param name="rows">The features of each example, by number.</param>
    /// <param name="labels">For each example, the bits of the classes that hold.</param>
    /// <param name="masks">For each example, the bits of the classes it teaches; null for all.</param>
    /// <param name="options">How to train.</param>
    public void Fit(IReadOnlyList<int[]> rows, IReadOnlyList<uint> labels, IReadOnlyList<uint>? masks, LogisticOptions options)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(labels);
        ArgumentNullException.ThrowIfNull(options);
        var order = Enumerable.Range(0, rows.Count).ToArray();
        var random = new Random(options.Seed);
        Span<Vector256<float>> packed = stackalloc Vector256<float>[_width];
        var gradients = MemoryMarshal.Cast<Vector256<float>, float>(packed);
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var number in order)
            {
                var row = rows[number];
                packed.Clear();
                Sum(row, packed);
                var moves = false;
                for (var output = _outputs; output < gradients.Length; output++)
                {
                    gradients[output] = 0;
                }

                for (var output = 0; output < _outputs; output++)
                {
                    var wanted = (labels[number] >> output & 1) != 0 ? 1f : 0f;
                    var taught = masks is null || (masks[number] >> output & 1) != 0;
                    var gradient = taught ? Sigmoid(gradients[output]) - wanted : 0f;
                    gradients[output] = Math.Abs(gradient) < options.Tolerance ? 0 : gradient;
                    moves |= gradients[output] != 0;
                }

                if (moves)
                {
                    Step(row, packed, options);
                }
            }
        }
    }

    /// <summary>The probability of each class.</summary>
    /// <param name="row">The features, by number.</param>
    /// <param name="probabilities">One value a class, 0 to 1; overwritten.</param>
    public void Predict(ReadOnlySpan<int> row, Span<double> probabilities)
    {
        Span<Vector256<float>> packed = stackalloc Vector256<float>[_width];
        packed.Clear();
        Sum(row, packed);
        var sums = MemoryMarshal.Cast<Vector256<float>, float>(packed);
        for (var output = 0; output < _outputs; output++)
        {
            probabilities[output] = Sigmoid(sums[output]);
        }
    }

    /// <summary>Takes the mean of these weights and others of the same features, so that the order of examples matters less. Fitting does not go on from it.</summary>
    /// <param name="others">Regressions with the same classes and features.</param>
    public void Average(IReadOnlyList<LogisticRegression> others)
    {
        ArgumentNullException.ThrowIfNull(others);
        var share = Vector256.Create(1f / (others.Count + 1));
        for (var cell = 0; cell < _cells.Length; cell++)
        {
            var sum = _cells[cell];
            foreach (var other in others)
            {
                sum += other._cells[cell];
            }

            _cells[cell] = sum * share;
        }
    }

    /// <summary>The weights as a model whose sums are log odds.</summary>
    /// <param name="keys">The key of each feature, by number.</param>
    /// <param name="leastWeight">Weights nearer to 0 are left out.</param>
    public LinearModel ToModel(IReadOnlyList<ulong> keys, double leastWeight = 0.002)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var builder = new LinearModelBuilder(classes, 1.0 / 1024);
        var cells = MemoryMarshal.Cast<Vector256<float>, float>(_cells);
        for (var feature = 0; feature < keys.Count; feature++)
        {
            for (var output = 0; output < _outputs; output++)
            {
                var weight = cells[(feature * _width * 16) + output];
                if (Math.Abs(weight) >= leastWeight)
                {
                    builder.Set(keys[feature], output, weight);
                }
            }
        }

        return builder.ToModel();
    }

    private static float Sigmoid(float sum) => 1f / (1f + MathF.Exp(-sum));

    private void Sum(ReadOnlySpan<int> row, Span<Vector256<float>> sums)
    {
        if (_width == 1)
        {
            var sum = sums[0];
            foreach (var feature in row)
            {
                sum += _cells[feature * 2];
            }

            sums[0] = sum;
            return;
        }

        foreach (var feature in row)
        {
            for (var part = 0; part < _width; part++)
            {
                sums[part] += _cells[(feature * 2 * _width) + part];
            }
        }
    }

    private void Step(int[] row, ReadOnlySpan<Vector256<float>> gradients, LogisticOptions options)
    {
        var (rate, penalty, floor) = (Vector256.Create((float)options.Rate), Vector256.Create((float)options.Penalty), Vector256.Create(0.1f));
        foreach (var feature in row)
        {
            for (var part = 0; part < _width; part++)
            {
                ref var weights = ref _cells[(feature * 2 * _width) + part];
                ref var squares = ref _cells[(feature * 2 * _width) + _width + part];
                var moved = Vector256.AndNot(Vector256<float>.AllBitsSet, Vector256.Equals(gradients[part], Vector256<float>.Zero));
                var gradient = (gradients[part] + (penalty * weights)) & moved;
                squares += gradient * gradient;
                weights -= rate * gradient / (Vector256.Sqrt(squares) + floor);
            }
        }
    }
}

/// <summary>How logistic regression is fitted.</summary>
/// <param name="Epochs">Passes over the examples, 1 or more.</param>
/// <param name="Rate">The length of the first steps, above 0.</param>
/// <param name="Penalty">The weight of the L2 penalty, 0 or more.</param>
/// <param name="Seed">Of the order of examples.</param>
/// <param name="Tolerance">Errors below it move nothing, which saves time.</param>
public sealed record LogisticOptions(int Epochs, double Rate, double Penalty, int Seed = 1, double Tolerance = 0.003);
