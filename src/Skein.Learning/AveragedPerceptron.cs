namespace Skein.Learning;

/// <summary>
/// The averaged perceptron (Freund and Schapire 1999; for sequences Collins 2002): weights move only on mistakes, and the model is the mean
/// of all weights that training went through. Used by one thread; the same examples in the same order give the same model.
/// </summary>
/// <param name="classes">The classes, by number; at most 256.</param>
public sealed class AveragedPerceptron(IReadOnlyList<string> classes)
{
    private readonly Dictionary<ulong, Row> _rows = [];
    private int _step = 1;

    /// <summary>The classes, by number.</summary>
    public IReadOnlyList<string> Classes { get; } = classes.Count is > 0 and <= 256
        ? classes
        : throw new ArgumentException("A model has 1 to 256 classes.", nameof(classes));

    /// <summary>How many features have been updated so far.</summary>
    public int FeatureCount => _rows.Count;

    /// <summary>Adds the present weights of one feature.</summary>
    /// <param name="feature">Its key.</param>
    /// <param name="scores">One sum a class, by number.</param>
    public void Add(ulong feature, Span<int> scores)
    {
        if (_rows.TryGetValue(feature, out var row))
        {
            for (var i = 0; i < row.Count; i++)
            {
                scores[row.Cells[i].Class] += row.Cells[i].Weight;
            }
        }
    }

    /// <summary>Moves a weight.</summary>
    /// <param name="feature">The feature's key.</param>
    /// <param name="class">The number of the class.</param>
    /// <param name="amount">By how much, mostly 1 or -1.</param>
    public void Update(ulong feature, int @class, int amount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(@class);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(@class, Classes.Count);
        if (!_rows.TryGetValue(feature, out var row))
        {
            _rows.Add(feature, row = new Row());
        }

        row.Move((byte)@class, amount, _step);
    }

    /// <summary>Speaks for the right class and against the one that was guessed; nothing when they are the same.</summary>
    /// <param name="features">The features of the example.</param>
    /// <param name="right">The right class.</param>
    /// <param name="guess">The class that was guessed.</param>
    public void Correct(ReadOnlySpan<ulong> features, int right, int guess)
    {
        if (right == guess)
        {
            return;
        }

        foreach (var feature in features)
        {
            Update(feature, right, 1);
            Update(feature, guess, -1);
        }
    }

    /// <summary>One example is done, right or wrong: the weights as they are now count once more in the mean.</summary>
    public void Next() => _step++;

    /// <summary>The mean of the weights, in whole units of 1/64 of an update.</summary>
    /// <param name="leastWeight">Weights whose mean lies below it are left out, to keep the file small; 0 keeps all.</param>
    public LinearModel ToModel(double leastWeight = 0.05)
    {
        const double Unit = 1.0 / 64;
        var weights = new LinearModelBuilder(Classes, Unit);
        foreach (var (feature, row) in _rows)
        {
            for (var i = 0; i < row.Count; i++)
            {
                var mean = row.Cells[i].Mean(_step);
                if (Math.Abs(mean) >= leastWeight)
                {
                    weights.Set(feature, row.Cells[i].Class, mean);
                }
            }
        }

        return weights.ToModel();
    }

    private sealed class Row
    {
        public Cell[] Cells { get; private set; } = new Cell[2];

        public int Count { get; private set; }

        public void Move(byte @class, int amount, int step)
        {
            for (var i = 0; i < Count; i++)
            {
                if (Cells[i].Class == @class)
                {
                    Cells[i].Move(amount, step);
                    return;
                }
            }

            if (Count == Cells.Length)
            {
                var cells = Cells;
                Array.Resize(ref cells, Count * 2);
                Cells = cells;
            }

            Cells[Count] = new Cell { Class = @class, Since = step };
            Cells[Count++].Move(amount, step);
        }
    }

    private struct Cell
    {
        public byte Class;
        public int Weight;
        public int Since;
        private long _total;

        public void Move(int amount, int step)
        {
            _total += (long)(step - Since) * Weight;
            (Since, Weight) = (step, Weight + amount);
        }

        public readonly double Mean(int step) => (_total + ((double)(step - Since) * Weight)) / step;
    }
}
