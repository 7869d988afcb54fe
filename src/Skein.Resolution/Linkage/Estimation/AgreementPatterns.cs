namespace Skein.Resolution.Linkage.Estimation;

/// <summary>Counts of agreement patterns: how often each combination of levels occurs. A level of -1 is missing.</summary>
public sealed class AgreementPatterns
{
    private readonly Dictionary<string, double> _counts = new(StringComparer.Ordinal);
    private readonly int _fields;

    /// <summary>Starts without patterns.</summary>
    /// <param name="fields">How many fields a pattern has.</param>
    public AgreementPatterns(int fields) => _fields = fields;

    /// <summary>How many pairs were counted.</summary>
    public double Total { get; private set; }

    /// <summary>The patterns and their counts, in a fixed order.</summary>
    internal IReadOnlyList<(int[] Levels, double Count)> Rows =>
        [.. _counts.OrderBy(row => row.Key, StringComparer.Ordinal).Select(row => (row.Key.Select(unit => unit - 1).ToArray(), row.Value))];

    /// <summary>Counts pairs of one pattern.</summary>
    /// <param name="levels">The level of each field; -1 for missing.</param>
    /// <param name="count">How many pairs; 1 by default.</param>
    /// <exception cref="ArgumentException">The pattern has another number of fields.</exception>
    public void Add(ReadOnlySpan<int> levels, double count = 1)
    {
        if (levels.Length != _fields)
        {
            throw new ArgumentException("A pattern has one level for each field.", nameof(levels));
        }

        Span<char> key = stackalloc char[levels.Length];
        for (var i = 0; i < levels.Length; i++)
        {
            key[i] = (char)(levels[i] + 1);
        }

        var text = new string(key);
        _counts[text] = _counts.GetValueOrDefault(text) + count;
        Total += count;
    }

    /// <summary>Adds the counts of others; the order of adding does not matter while counts are whole numbers.</summary>
    /// <param name="others">Patterns of the same fields.</param>
    public void Add(AgreementPatterns others)
    {
        foreach (var (levels, count) in others.Rows)
        {
            Add(levels, count);
        }
    }
}
