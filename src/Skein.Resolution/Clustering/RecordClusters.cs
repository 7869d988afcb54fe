using Skein.Model;

namespace Skein.Resolution.Clustering;

/// <summary>Evidence that would have joined two clusters that a judgement keeps apart, or one cluster to two such; it was not applied.</summary>
/// <param name="Left">The smallest record of one cluster.</param>
/// <param name="Right">The smallest record of the other.</param>
/// <param name="MeanWeight">The mean of the evidence between them in bits above the threshold.</param>
/// <param name="DifferentLeft">One record of the judgement in the way.</param>
/// <param name="DifferentRight">The other.</param>
public sealed record ClusterConflict(int Left, int Right, double MeanWeight, int DifferentLeft, int DifferentRight);

/// <summary>What holds a cluster together.</summary>
/// <param name="Size">Its records.</param>
/// <param name="Pairs">Its pairs of records.</param>
/// <param name="SupportedPairs">Those at or above the threshold.</param>
/// <param name="MeanWeight">The mean weight of its pairs, in bits, prior included; 0 for one record.</param>
/// <param name="WeakestRecord">The record whose mean weight with the others is least; the record itself for one record.</param>
/// <param name="WeakestMean">That mean.</param>
public sealed record ClusterEvidence(int Size, long Pairs, long SupportedPairs, double MeanWeight, int WeakestRecord, double WeakestMean);

/// <summary>Which records are proposed to be one. A proposal: nothing is merged by it.</summary>
public sealed class RecordClusters
{
    private readonly int[] _clusterOf;
    private readonly Dictionary<int, int[]> _members;
    private readonly Func<int, int, double> _weight;
    private readonly double _threshold;

    internal RecordClusters(int[] clusterOf, EquatableList<ClusterConflict> conflicts, Func<int, int, double> weight, double threshold)
    {
        (_clusterOf, Conflicts, _weight, _threshold) = (clusterOf, conflicts, weight, threshold);
        _members = Enumerable.Range(0, clusterOf.Length)
            .GroupBy(record => clusterOf[record])
            .Where(group => group.Skip(1).Any())
            .ToDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>Evidence that judgements stood against.</summary>
    public EquatableList<ClusterConflict> Conflicts { get; }

    /// <summary>How many records there are.</summary>
    public int RecordCount => _clusterOf.Length;

    /// <summary>The clusters of two records or more, each by its smallest record, in order.</summary>
    public IEnumerable<int> Joined => _members.Keys.Order();

    /// <summary>The cluster of a record, named by its smallest record.</summary>
    /// <param name="record">The number of the record.</param>
    public int Of(int record) => _clusterOf[record];

    /// <summary>The records of a cluster, in order.</summary>
    /// <param name="cluster">The cluster.</param>
    public IReadOnlyList<int> Members(int cluster) => _members.TryGetValue(cluster, out var members) ? members : [cluster];

    /// <summary>Counts what holds a cluster together, over all its pairs: time is the square of its size.</summary>
    /// <param name="cluster">The cluster.</param>
    public ClusterEvidence Evidence(int cluster)
    {
        var members = Members(cluster);
        var sums = new double[members.Count];
        long supported = 0;
        for (var i = 0; i < members.Count; i++)
        {
            for (var j = i + 1; j < members.Count; j++)
            {
                var weight = _weight(members[i], members[j]);
                (sums[i], sums[j]) = (sums[i] + weight, sums[j] + weight);
                supported += weight >= _threshold ? 1 : 0;
            }
        }

        var pairs = members.Count * (members.Count - 1L) / 2;
        var weakest = Array.IndexOf(sums, sums.Min());
        return new ClusterEvidence(
            members.Count, pairs, supported, pairs == 0 ? 0 : sums.Sum() / 2 / pairs, members[weakest], pairs == 0 ? 0 : sums[weakest] / (members.Count - 1));
    }
}
