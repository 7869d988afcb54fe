namespace Skein.Graph.Communities;

/// <summary>Sets that grow together (union by size, halving of paths; Tarjan 1975).</summary>
internal sealed class DisjointSets
{
    private readonly int[] _parents;
    private readonly int[] _sizes;

    public DisjointSets(int count)
    {
        (_parents, _sizes) = (new int[count], new int[count]);
        for (var index = 0; index < count; index++)
        {
            (_parents[index], _sizes[index]) = (index, 1);
        }
    }

    public int Find(int item)
    {
        while (_parents[item] != item)
        {
            item = _parents[item] = _parents[_parents[item]];
        }

        return item;
    }

    /// <summary>Joins the sets of two items; gives the root that stays and the one that goes, the same when they were together.</summary>
    public (int Stays, int Goes) Join(int first, int second)
    {
        var (stays, goes) = (Find(first), Find(second));
        if (stays == goes)
        {
            return (stays, goes);
        }

        if (_sizes[stays] < _sizes[goes])
        {
            (stays, goes) = (goes, stays);
        }

        _parents[goes] = stays;
        _sizes[stays] += _sizes[goes];
        return (stays, goes);
    }
}
