namespace Skein.Resolution.Clustering;

/// <summary>Average linkage within one component. Clusters are named by their smallest record; not safe for several threads.</summary>
internal sealed partial class AverageLinkage(Func<int, int, double> weight, Func<int, int, bool>? contradicts, ClusteringOptions options)
{
    private const int MostVotes = 400, MostVoters = 16;
    private const int Unit = 1 << 20;

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

    private bool IsWithheld(Merge merge, Cluster left, Cluster right)
    {
        if (left.Apart.TryGetValue(merge.Right, out var judged))
        {
            Conflicts.Add(new ClusterConflict(merge.Left, merge.Right, merge.Mean, judged.Left, judged.Right));
            return true;
        }

        if (contradicts is not null && (Contradict(left, right) || IsTorn(merge, left, right) || IsTorn(merge, right, left)))
        {
            return true;
        }

        // One cluster that goes as well with either side of a "different" goes to neither.
        var rival = Rival(merge, left, right) ?? Rival(merge, right, left);
        if (rival is { } found)
        {
            Conflicts.Add(new ClusterConflict(merge.Left, merge.Right, merge.Mean, found.Left, found.Right));
        }

        return rival is not null;
    }

    private (int Left, int Right)? Rival(Merge merge, Cluster shared, Cluster side)
    {
        (int, int)? found = null;
        foreach (var (name, pair) in side.Apart.OrderBy(row => row.Key))
        {
            if (shared.Votes.TryGetValue(name, out var votes) && votes.IsFor(options) && votes.Mean >= merge.Mean - options.Margin)
            {
                found ??= pair;
            }
        }

        return found;
    }

    // A cluster that goes as well with either of two that contradict each other goes to neither: nothing says which of them it is.
    private bool IsTorn(Merge merge, Cluster shared, Cluster side)
    {
        foreach (var (name, votes) in shared.Votes)
        {
            if (votes.IsFor(options) && votes.Mean >= merge.Mean - options.Margin && _clusters[name] is var other && other != side
                && Contradict(side, other) && !Contradict(shared, other))
            {
                return true;
            }
        }

        return false;
    }

    private bool Contradict(Cluster one, Cluster other)
    {
        var (lefts, rights) = (Voters(one, other), Voters(other, one));
        for (var i = 0; i < lefts; i++)
        {
            for (var j = 0; j < rights; j++)
            {
                if (contradicts!(Voter(one, i, lefts), Voter(other, j, rights)))
                {
                    return true;
                }
            }
        }

        return false;
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

    private Votes Count(Cluster one, Cluster other)
    {
        var votes = default(Votes);
        var (lefts, rights) = (Voters(one, other), Voters(other, one));
        for (var i = 0; i < lefts; i++)
        {
            var left = Voter(one, i, lefts);
            for (var j = 0; j < rights; j++)
            {
                var right = Voter(other, j, rights);
                votes += Vote(weight(Math.Min(left, right), Math.Max(left, right)));
            }
        }

        return votes.ScaledTo((long)one.Records.Count * other.Records.Count);
    }

    // Two large clusters vote by evenly spaced records, so that a million equal records do not mean a million million comparisons.
    private static int Voters(Cluster cluster, Cluster other) =>
        (long)cluster.Records.Count * other.Records.Count <= MostVotes ? cluster.Records.Count : Math.Min(cluster.Records.Count, MostVoters);

    private static int Voter(Cluster cluster, int number, int voters) => cluster.Records[(int)((long)number * cluster.Records.Count / voters)];

    // Votes are whole numbers of a small fraction of a bit, so that a sum does not depend on the order of adding.
    private Votes Vote(double bits)
    {
        var vote = Math.Clamp(bits - options.Threshold, -options.LargestVote, options.LargestVote);
        var strength = Math.Clamp(bits - options.Threshold, -100, 100);
        return new Votes((long)Math.Round(vote * Unit), (long)Math.Round(strength * Unit), vote > 0 ? 1 : 0, 1);
    }
}
