namespace Skein.Resolution.Clustering;

/// <summary>Which records are connected; a component's root is its smallest record (Tarjan 1975, doi:10.1145/321879.321884).</summary>
internal sealed class ConnectedRecords(int records)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, records)];

    /// <summary>The root of every record.</summary>
    public int[] Roots() => [.. Enumerable.Range(0, _parents.Length).Select(RootOf)];

    public void Join(int left, int right)
    {
        var (one, other) = (RootOf(left), RootOf(right));
        _parents[Math.Max(one, other)] = Math.Min(one, other);
    }

    private int RootOf(int record)
    {
        while (_parents[record] != record)
        {
            record = _parents[record] = _parents[_parents[record]];
        }

        return record;
    }
}
