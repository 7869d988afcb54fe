using System.Numerics;

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
    private const int Batch = 128;

    // A feature that speaks of more classes than this has its weights in a row, one a class, which are added several at a time.
    private const int MostCells = 12;
    private const int InRow = -1;

    private readonly Slot[] _slots;
    private readonly int _shift;
    private readonly int[] _starts;
    private readonly Cell[] _cells;
    private readonly short[] _rows;

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
        var rows = new List<short>();
        for (var row = 0; row < features.Length; row++)
        {
            // A feature without weights adds nothing; its slot would read as an empty one.
            if (starts[row] == starts[row + 1])
            {
                continue;
            }

            var at = At(features[row]);
            while (_slots[at].Count != 0)
            {
                at = (at + 1) & (_slots.Length - 1);
            }

            var cellCount = starts[row + 1] - starts[row];
            _slots[at] = cellCount > MostCells ? new Slot(features[row], Row(cells.AsSpan(starts[row], cellCount), rows), InRow) : new Slot(features[row], starts[row], cellCount);
        }

        _rows = [.. rows];
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
    public void Add(ulong feature, Span<int> scores) => Add([feature], scores);

    /// <summary>Adds the weights of several features.</summary>
    /// <remarks>
    /// A large model lies in main memory: first all features are looked up, then all weights are added, so that the waits of one stage
    /// overlap instead of following each other.
    /// </remarks>
    /// <param name="features">Their keys; a key that stands twice counts twice.</param>
    /// <param name="scores">One sum a class, by number.</param>
    public void Add(ReadOnlySpan<ulong> features, Span<int> scores)
    {
        Span<(int Start, int Count)> found = stackalloc (int, int)[Math.Min(features.Length, Batch)];
        while (features.Length > Batch)
        {
            AddBatch(features[..Batch], found, scores);
            features = features[Batch..];
        }

        AddBatch(features, found, scores);
    }

    /// <summary>The same model without its weakest weights.</summary>
    /// <param name="most">How many weights it keeps at most; of weights as strong as the weakest one kept, all are left out that would be too many.</param>
    /// <returns>The model itself where it has no more.</returns>
    public LinearModel Strongest(int most)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        if (WeightCount <= most)
        {
            return this;
        }

        var counts = new int[short.MaxValue + 2];
        foreach (var cell in _cells)
        {
            counts[Math.Abs((int)cell.Weight)]++;
        }

        var (least, kept) = (counts.Length, 0);
        while (kept + counts[least - 1] <= most)
        {
            kept += counts[--least];
        }

        var builder = new LinearModelBuilder(Classes, Unit);
        for (var row = 0; row < Features.Length; row++)
        {
            foreach (var cell in CellsOf(row))
            {
                if (Math.Abs((int)cell.Weight) >= least)
                {
                    builder.Set((ulong)Features[row] << 32, cell.Class, cell.Weight * Unit);
                }
            }
        }

        return builder.ToModel();
    }

    internal ReadOnlySpan<Cell> CellsOf(int row) => _cells.AsSpan(_starts[row].._starts[row + 1]);

    private void AddBatch(ReadOnlySpan<ulong> features, Span<(int Start, int Count)> found, Span<int> scores)
    {
        // Touches each slot without asking what it holds: no branch that is guessed wrong ends the row of loads under way.
        var touched = 0;
        foreach (var feature in features)
        {
            touched |= _slots[At((uint)(feature >> 32))].Count;
        }

        if (touched == 0)
        {
            return;
        }

        var count = 0;
        foreach (var feature in features)
        {
            var sought = (uint)(feature >> 32);
            var at = At(sought);
            ref readonly var slot = ref _slots[at];
            while (slot.Count != 0 && slot.Feature != sought)
            {
                at = (at + 1) & (_slots.Length - 1);
                slot = ref _slots[at];
            }

            found[count] = (slot.Start, slot.Count);
            count += slot.Count != 0 ? 1 : 0;
        }

        foreach (var (start, length) in found[..count])
        {
            if (length == InRow)
            {
                AddRow(_rows.AsSpan(start, Classes.Count), scores);
                continue;
            }

            foreach (var cell in _cells.AsSpan(start, length))
            {
                scores[cell.Class] += cell.Weight;
            }
        }
    }

    private static void AddRow(ReadOnlySpan<short> row, Span<int> scores)
    {
        var at = 0;
        for (; at <= row.Length - Vector<short>.Count; at += Vector<short>.Count)
        {
            Vector.Widen(new Vector<short>(row[at..]), out var low, out var high);
            var first = scores[at..];
            var second = scores[(at + Vector<int>.Count)..];
            (new Vector<int>(first) + low).CopyTo(first);
            (new Vector<int>(second) + high).CopyTo(second);
        }

        for (; at < row.Length; at++)
        {
            scores[at] += row[at];
        }
    }

    private int Row(ReadOnlySpan<Cell> cells, List<short> rows)
    {
        var start = rows.Count;
        rows.AddRange(Enumerable.Repeat((short)0, Classes.Count));
        foreach (var cell in cells)
        {
            rows[start + cell.Class] = cell.Weight;
        }

        return start;
    }

    // Fibonacci hashing: the keys are mixed already, the product spreads what the shift leaves.
    private int At(uint feature) => (int)((feature * 2654435769u) >> _shift);

    /// <summary>A weight of a class.</summary>
    internal readonly record struct Cell(byte Class, short Weight);

    /// <summary>Where the weights of a feature stand: so many cells, or a row; none where the count is 0.</summary>
    private readonly record struct Slot(uint Feature, int Start, int Count);
}
