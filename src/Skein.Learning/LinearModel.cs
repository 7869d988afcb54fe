namespace Skein.Learning;

/// <summary>
/// A trained linear model: for each feature, the weights of the classes it speaks for or against. Weights are whole numbers, so that a score
/// is the same on every machine and in any order of adding. Immutable and shared between threads.
/// </summary>
/// <remarks>
/// Features are found by the upper half of their key: an unseen one is taken for a known one about once in 2^32 / (number of features)
/// times, which is noise far below that of the training.
/// </remarks>
public sealed class LinearModel
{
    private readonly Slot[] _slots;
    private readonly int _shift;
    private readonly int[] _starts;
    private readonly Cell[] _cells;

    internal LinearModel(IReadOnlyList<string> classes, double unit, uint[] features, int[] starts, Cell[] cells)
    {
        Classes = classes;
        Unit = unit;
        Features = features;
        (_starts, _cells) = (starts, cells);
        var bits = 4;
        while (1L << bits < features.Length * 2L)
        {
            bits++;
        }

        _shift = 32 - bits;
        _slots = new Slot[1 << bits];
        for (var row = 0; row < features.Length; row++)
        {
            var at = At(features[row]);
            while (_slots[at].Next != 0)
            {
                at = (at + 1) & (_slots.Length - 1);
            }

            _slots[at] = new Slot(features[row], row + 1);
        }
    }

    /// <summary>The classes, by number.</summary>
    public IReadOnlyList<string> Classes { get; }

    /// <summary>What one whole unit of a score is worth on the scale of training.</summary>
    public double Unit { get; }

    /// <summary>How many features have a weight.</summary>
    public int FeatureCount => Features.Length;

    /// <summary>How many weights there are.</summary>
    public int WeightCount => _cells.Length;

    internal uint[] Features { get; }

    /// <summary>Adds the weights of one feature; nothing happens for a feature that training never saw.</summary>
    /// <param name="feature">Its key.</param>
    /// <param name="scores">One sum a class, by number.</param>
    public void Add(ulong feature, Span<int> scores)
    {
        var sought = (uint)(feature >> 32);
        for (var at = At(sought); _slots[at].Next != 0; at = (at + 1) & (_slots.Length - 1))
        {
            if (_slots[at].Feature == sought)
            {
                foreach (var cell in CellsOf(_slots[at].Next - 1))
                {
                    scores[cell.Class] += cell.Weight;
                }

                return;
            }
        }
    }

    internal ReadOnlySpan<Cell> CellsOf(int row) => _cells.AsSpan(_starts[row].._starts[row + 1]);

    // Fibonacci hashing: the keys are mixed already, the product spreads what the shift leaves.
    private int At(uint feature) => (int)((feature * 2654435769u) >> _shift);

    /// <summary>A weight of a class.</summary>
    internal readonly record struct Cell(byte Class, short Weight);

    private readonly record struct Slot(uint Feature, int Next);
}
