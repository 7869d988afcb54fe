namespace Skein.Learning;

/// <summary>Gathers the weights of a model, whatever way they were learned.</summary>
/// <param name="classes">The classes, by number; at most 256.</param>
/// <param name="unit">What one whole unit of a score is worth; weights are rounded to it. Above 0.</param>
public sealed class LinearModelBuilder(IReadOnlyList<string> classes, double unit)
{
    private readonly SortedDictionary<uint, SortedDictionary<byte, double>> _rows = [];

    /// <summary>Adds to a weight. Features that share the upper half of their key share their weights.</summary>
    /// <param name="feature">The feature's key.</param>
    /// <param name="class">The number of the class.</param>
    /// <param name="weight">The weight, on the scale of training.</param>
    public void Set(ulong feature, int @class, double weight)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(@class);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(@class, classes.Count);
        var key = (uint)(feature >> 32);
        if (!_rows.TryGetValue(key, out var row))
        {
            _rows.Add(key, row = []);
        }

        row[(byte)@class] = row.GetValueOrDefault((byte)@class) + weight;
    }

    /// <summary>Adds all weights of another model with the same classes.</summary>
    /// <param name="model">The model.</param>
    public void Add(LinearModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (!model.Classes.SequenceEqual(classes, StringComparer.Ordinal))
        {
            throw new ArgumentException("The model has other classes.", nameof(model));
        }

        for (var row = 0; row < model.FeatureCount; row++)
        {
            foreach (var cell in model.CellsOf(row))
            {
                Set((ulong)model.Features[row] << 32, cell.Class, cell.Weight * model.Unit);
            }
        }
    }

    /// <summary>Adds a share of the weights of a model with other classes; those of classes that this one has not are left out.</summary>
    /// <param name="model">The model.</param>
    /// <param name="share">What each weight is multiplied by.</param>
    /// <param name="without">Features that are left out, by the upper half of their key.</param>
    public void Add(LinearModel model, double share, IReadOnlySet<uint> without)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(without);
        var numbers = model.Classes.Select(name => classes.ToList().IndexOf(name)).ToArray();
        for (var row = 0; row < model.FeatureCount; row++)
        {
            foreach (var cell in model.CellsOf(row))
            {
                if (numbers[cell.Class] >= 0 && !without.Contains(model.Features[row]))
                {
                    Set((ulong)model.Features[row] << 32, numbers[cell.Class], share * cell.Weight * model.Unit);
                }
            }
        }
    }

    /// <summary>The model; weights that round to nothing are left out, those beyond 32,767 units are cut there.</summary>
    public LinearModel ToModel()
    {
        var features = new List<uint>(_rows.Count);
        var starts = new List<int>(_rows.Count + 1) { 0 };
        var cells = new List<LinearModel.Cell>();
        foreach (var (feature, row) in _rows)
        {
            foreach (var (number, weight) in row)
            {
                var units = (short)Math.Clamp(Math.Round(weight / unit), -short.MaxValue, short.MaxValue);
                if (units != 0)
                {
                    cells.Add(new LinearModel.Cell(number, units));
                }
            }

            if (cells.Count > starts[^1])
            {
                features.Add(feature);
                starts.Add(cells.Count);
            }
        }

        return new LinearModel(classes, unit, [.. features], [.. starts], [.. cells]);
    }
}
