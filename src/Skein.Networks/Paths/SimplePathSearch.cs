using Skein.Model;
using Skein.Model.Entities;

namespace Skein.Networks.Paths;

/// <summary>
/// All simple paths between two nodes of at most a number of ties, shorter ones first, in ordinal order of their nodes. A breadth-first
/// search from the goal gives every node its distance, and only nodes from which the goal can still be reached are entered.
/// </summary>
internal sealed class SimplePathSearch(Network network, CanonicalId from, CanonicalId to, PathOptions options)
{
    private readonly Dictionary<CanonicalId, int> _distance = [];
    private readonly Dictionary<CanonicalId, CanonicalId[]> _onward = [];
    private readonly List<CanonicalId> _way = [from];
    private readonly List<CanonicalId[]> _found = [];
    private int _followed;

    public bool WasStopped => _followed > options.MostFollowed;

    public List<CanonicalId[]> Run()
    {
        Measure();
        for (var length = 1; length <= options.MostTies && !WasStopped; length++)
        {
            Extend(length);
        }

        return _found;
    }

    /// <summary>True when there is a path at all: a shortest one is simple.</summary>
    public bool IsReachable()
    {
        Measure();
        return _distance.TryGetValue(from, out var ties) && ties <= options.MostTies;
    }

    private void Measure()
    {
        _distance[to] = 0;
        var queue = new Queue<CanonicalId>([to]);
        while (queue.TryDequeue(out var node))
        {
            foreach (var next in _distance[node] < options.MostTies ? network.Neighbors(node).Keys : [])
            {
                if (_distance.TryAdd(next, _distance[node] + 1) && IsWalkedThrough(next))
                {
                    queue.Enqueue(next);
                }
            }
        }
    }

    private void Extend(int left)
    {
        foreach (var next in OnwardFrom(_way[^1]))
        {
            if (WasStopped || ++_followed > options.MostFollowed)
            {
                return;
            }

            if (left == 1)
            {
                if (next == to)
                {
                    _found.Add([.. _way, to]);
                }
            }
            else if (next != to && _distance[next] < left && IsWalkedThrough(next) && !_way.Contains(next))
            {
                _way.Add(next);
                Extend(left - 1);
                _way.RemoveAt(_way.Count - 1);
            }
        }
    }

    private CanonicalId[] OnwardFrom(CanonicalId node)
    {
        if (!_onward.TryGetValue(node, out var onward))
        {
            _onward.Add(node, onward = [.. network.Neighbors(node).Keys.Where(_distance.ContainsKey).Order()]);
        }

        return onward;
    }

    private bool IsWalkedThrough(CanonicalId node) =>
        options.AllowsHubs
        || (network.Find(node)!.Kind == EntityKind.Person && !(network.Neighbors(node).Count > options.MostNeighbors));
}
