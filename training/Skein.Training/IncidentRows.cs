namespace Skein.Training;

/// <summary>Examples whose features are numbered: those seen in fewer than a few examples are dropped.</summary>
internal sealed class IncidentRows
{
    private readonly Dictionary<ulong, int> _numbers = [];

    public IncidentRows(IReadOnlyList<ulong[]> examples, int least)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var example in examples)
        {
            foreach (var feature in example)
            {
                counts[feature] = counts.GetValueOrDefault(feature) + 1;
            }
        }

        var keys = new List<ulong>();
        foreach (var (feature, count) in counts)
        {
            if (count >= least)
            {
                _numbers.Add(feature, keys.Count);
                keys.Add(feature);
            }
        }

        Keys = keys;
        Rows = [.. examples.Select(Row)];
    }

    /// <summary>The key of each feature.</summary>
    public IReadOnlyList<ulong> Keys { get; }

    /// <summary>The features of each example.</summary>
    public IReadOnlyList<int[]> Rows { get; }

    public int[] Row(ulong[] features)
    {
        var row = new List<int>(features.Length);
        foreach (var feature in features)
        {
            if (_numbers.TryGetValue(feature, out var number))
            {
                row.Add(number);
            }
        }

        return [.. row];
    }
}
