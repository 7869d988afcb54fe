using Skein.Model.Judgements;
using Skein.Resolution.Clustering;
using Skein.Resolution.Records;

namespace Skein.Resolution.Tests.Clustering;

/// <summary>Match weights between a few records, written down or drawn from a seed.</summary>
internal sealed class WeightMatrix(double[,] weights)
{
    public int Count => weights.GetLength(0);

    public double this[int left, int right] => weights[left, right];

    /// <summary>Weights around 6 for records of one of some planted people and around -6 for others, with noise on top.</summary>
    public static WeightMatrix Planted(Random random, int records, int people, double noise, out int[] personOf)
    {
        var persons = Enumerable.Range(0, records).Select(_ => random.Next(people)).ToArray();
        personOf = persons;
        return Make(records, (left, right) => (persons[left] == persons[right] ? 6 : -6) + (noise * ((random.NextDouble() * 2) - 1)));
    }

    public static WeightMatrix Make(int records, Func<int, int, double> weight)
    {
        var weights = new double[records, records];
        for (var left = 0; left < records; left++)
        {
            for (var right = left + 1; right < records; right++)
            {
                weights[left, right] = weights[right, left] = weight(left, right);
            }
        }

        return new WeightMatrix(weights);
    }

    public RecordTable Table() => RecordTable.From(Enumerable.Range(0, Count).Select(i => new LinkageRecord(Id(i), "", [])));

    public static RecordId Id(int record) => RecordId.From($"r{record:000}");

    public static JudgedPair Judged(int left, int right, Verdict verdict) => new(Id(left), Id(right), verdict);

    public IEnumerable<WeightedPair> Pairs() =>
        from left in Enumerable.Range(0, Count)
        from right in Enumerable.Range(left + 1, Count - left - 1)
        where weights[left, right] > 0
        select new WeightedPair(left, right, weights[left, right]);

    public RecordClusters Cluster(ClusterConstraints? constraints = null, ClusteringOptions? options = null, IEnumerable<WeightedPair>? pairs = null, Func<int, int, bool>? contradicts = null) =>
        ClusterRecords.Run(Count, pairs ?? Pairs(), (left, right) => weights[left, right], constraints, options, contradicts, TestContext.Current.CancellationToken);

    /// <summary>The objective of correlation clustering: the sum of the votes within clusters.</summary>
    public double Objective(Func<int, int> clusterOf, double largestVote) =>
        (from left in Enumerable.Range(0, Count)
         from right in Enumerable.Range(left + 1, Count - left - 1)
         where clusterOf(left) == clusterOf(right)
         select Math.Clamp(weights[left, right], -largestVote, largestVote)).Sum();

    /// <summary>Every partition of the records, as the cluster of each (restricted growth strings).</summary>
    public static IEnumerable<int[]> Partitions(int records)
    {
        var labels = new int[records];
        return Grow(0, 0);

        IEnumerable<int[]> Grow(int at, int used)
        {
            if (at == records)
            {
                yield return labels.ToArray();
                yield break;
            }

            for (var label = 0; label <= used; label++)
            {
                labels[at] = label;
                foreach (var partition in Grow(at + 1, Math.Max(used, label + 1)))
                {
                    yield return partition;
                }
            }
        }
    }
}
