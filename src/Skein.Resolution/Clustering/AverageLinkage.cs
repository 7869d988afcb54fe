namespace Skein.Resolution.Clustering;

/// <summary>Average linkage within one component. Clusters are named by their smallest record; not safe for several threads.</summary>
internal sealed partial class AverageLinkage(Func<int, int, double> weight, Func<int, int, bool>? contradicts, ClusteringOptions options)
{
    private readonly Dictionary<int, Cluster> _clusters = [];
    private readonly Dictionary<int, int> _groupOf = [];
    private readonly PriorityQueue<Merge, Merge> _queue = new();
    private int _version;

    public List<ClusterConflict> Conflicts { get; } = [];

    /// <summary>Records that a judgement makes one from the start.</summary>
    public void AddGroup(int[] records)
    {
        var smallest = records.Min();
        _clusters[smallest] = new Cluster([.. records.Order()]);
        Array.ForEach(records, record => _groupOf[record] = smallest);
    }

    public void Run(ReadOnlySpan<WeightedPair> pairs, (int Left, int Right)[] differents)
    {
        foreach (var (left, right) in differents)
        {
            var (one, other) = (ClusterOf(left), ClusterOf(right));
            _clusters[one].Apart.TryAdd(other, (left, right));
            _clusters[other].Apart.TryAdd(one, (left, right));
        }

        foreach (var pair in pairs)
        {
            var (one, other) = (ClusterOf(pair.Left), ClusterOf(pair.Right));
            if (one != other && !_clusters[one].Votes.ContainsKey(other))
            {
                var votes = _clusters[one].Records.Count * _clusters[other].Records.Count == 1
                    ? Vote(pair.Weight)
                    : Count(_clusters[one], _clusters[other]);
                Put(one, other, votes);
            }
        }

        while (_queue.TryDequeue(out var merge, out _))
        {
            if (_clusters.TryGetValue(merge.Left, out var left) && _clusters.TryGetValue(merge.Right, out var right)
                && left.Version == merge.LeftVersion && right.Version == merge.RightVersion
                && !IsWithheld(merge, left, right))
            {
                Join(merge.Left, left, merge.Right, right);
            }
        }
    }

    public void WriteTo(int[] clusterOf)
    {
        foreach (var (name, cluster) in _clusters)
        {
            cluster.Records.ForEach(record => clusterOf[record] = name);
        }
    }

    private int ClusterOf(int record)
    {
        var name = _groupOf.GetValueOrDefault(record, record);
        if (!_clusters.ContainsKey(name))
        {
            _clusters.Add(name, new Cluster([record]));
        }

        return name;
    }

    private void Join(int leftName, Cluster left, int rightName, Cluster right)
    {
        // Votes of both with each neighbor; what only one of them has votes with is counted now, against the records of before.
        var neighbors = left.Votes.Keys.Union(right.Votes.Keys).Where(name => name != leftName && name != rightName).Order().ToList();
        var votes = neighbors.ConvertAll(name => Between(left, name) + Between(right, name));
        foreach (var name in neighbors)
        {
            _clusters[name].Votes.Remove(leftName);
            _clusters[name].Votes.Remove(rightName);
        }

        foreach (var (name, pair) in right.Apart.Concat(left.Apart).ToList())
        {
            left.Apart.TryAdd(name, pair);
            _clusters[name].Apart.Remove(rightName);
            _clusters[name].Apart.TryAdd(leftName, pair);
        }

        left.Records.AddRange(right.Records);
        left.Version = ++_version;
        left.Votes.Clear();
        _clusters.Remove(rightName);
        for (var i = 0; i < neighbors.Count; i++)
        {
            Put(leftName, neighbors[i], votes[i]);
        }
    }

    private Votes Between(Cluster cluster, int name) => cluster.Votes.TryGetValue(name, out var votes) ? votes : Count(cluster, _clusters[name]);

    private void Put(int one, int other, Votes votes)
    {
        var (left, right) = (Math.Min(one, other), Math.Max(one, other));
        _clusters[left].Votes[right] = votes;
        _clusters[right].Votes[left] = votes;
        if (votes.IsFor(options))
        {
            var merge = new Merge(votes.Mean, votes.MeanStrength, left, right, _clusters[left].Version, _clusters[right].Version);
            _queue.Enqueue(merge, merge);
        }
    }
}
