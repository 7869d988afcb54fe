namespace Skein.Learning;

/// <summary>
/// The averaged perceptron (Freund and Schapire 1999; for sequences Collins 2002): weights move only on mistakes, and the model is the mean
/// of all weights that training went through. Used by one thread; the same examples in the same order give the same model.
/// </summary>
/// <param name="classes">The classes, by number; at most 256.</param>
public sealed class AveragedPerceptron(IReadOnlyList<string> classes)
{
    private readonly WeightTable _table = new();
    private int _step = 1;

    /// <summary>The classes, by number.</summary>
    public IReadOnlyList<string> Classes { get; } = classes.Count is > 0 and <= 256
        ? classes
        : throw new ArgumentException("A model has 1 to 256 classes.", nameof(classes));

    /// <summary>How many features have been updated so far.</summary>
    public int FeatureCount => _table.Count;

    /// <summary>Adds the present weights of one feature.</summary>
    /// <param name="feature">Its key.</param>
    /// <param name="scores">One sum a class, by number.</param>
    public void Add(ulong feature, Span<int> scores) => _table.Add(feature, scores);

    /// <summary>Adds the present weights of several features.</summary>
    /// <param name="features">Their keys; a key that stands twice counts twice.</param>
    /// <param name="scores">One sum a class, by number.</param>
    public void Add(ReadOnlySpan<ulong> features, Span<int> scores) => _table.Add(features, scores);

    /// <summary>Moves a weight.</summary>
    /// <param name="feature">The feature's key.</param>
    /// <param name="class">The number of the class.</param>
    /// <param name="amount">By how much, mostly 1 or -1.</param>
    public void Update(ulong feature, int @class, int amount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(@class);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(@class, Classes.Count);
        _table.Move(feature, (byte)@class, amount, _step);
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
        foreach (var (feature, @class, mean) in _table.Means(_step))
        {
            if (Math.Abs(mean) >= leastWeight)
            {
                weights.Set(feature, @class, mean);
            }
        }

        return weights.ToModel();
    }
}
