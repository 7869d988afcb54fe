using Skein.Resolution.Running;

namespace Skein.Resolution.Clustering;

/// <summary>
/// Clusters records without chaining: two clusters become one while the mean of the votes between all their records is above 0 and enough of
/// their pairs are above the threshold, the best pair of clusters first (average linkage, Sokal and Michener 1958). A vote is a weight less the
/// threshold, within <see cref="ClusteringOptions.LargestVote"/>; every step raises the sum of the votes within clusters, the objective of
/// correlation clustering (Bansal, Blum and Chawla 2004, doi:10.1023/B:MACH.0000033116.57574.95).
/// <para>A cluster depends on the records that pairs above the threshold connect it with, and on nothing else: unrelated records move
/// nothing, and neither does the order of the input. Equal means go to the stronger evidence, then to the smaller record numbers. Weights of pairs that are no
/// candidates are computed when a mean needs them; between two large clusters evenly spaced records stand for all.</para>
/// </summary>
public static class ClusterRecords
{
    /// <summary>Clusters.</summary>
    /// <param name="records">How many records there are.</param>
    /// <param name="pairs">The pairs at or above the threshold, in any order; others are passed over.</param>
    /// <param name="weight">The match weight of any two records in bits, prior included; symmetric, safe for many threads.</param>
    /// <param name="constraints">What was judged; null for nothing.</param>
    /// <param name="options">How much evidence is needed; null for the defaults.</param>
    /// <param name="contradicts">
    /// Whether two records cannot be of one person, whatever else agrees; symmetric, safe for many threads. A cluster never holds two such records, and a
    /// record that goes as well with either of them goes with neither. Null, the default, for nothing of the kind.
    /// </param>
    /// <param name="cancellation">Stops it.</param>
    public static RecordClusters Run(
        int records,
        IEnumerable<WeightedPair> pairs,
        Func<int, int, double> weight,
        ClusterConstraints? constraints = null,
        ClusteringOptions? options = null,
        Func<int, int, bool>? contradicts = null,
        CancellationToken cancellation = default)
    {
        options ??= new ClusteringOptions();
        constraints ??= ClusterConstraints.None;
        var kept = pairs.Where(pair => pair.Weight > options.Threshold && pair.Left != pair.Right)
            .Select(pair => pair.Left < pair.Right ? pair : new WeightedPair(pair.Right, pair.Left, pair.Weight))
            .ToArray();
        var components = new ConnectedRecords(records);
        Array.ForEach(kept, pair => components.Join(pair.Left, pair.Right));
        foreach (var group in constraints.Groups)
        {
            Array.ForEach(group, record => components.Join(group[0], record));
        }

        var roots = components.Roots();
        Array.Sort(kept, (left, right) =>
            (roots[left.Left], left.Left, left.Right).CompareTo((roots[right.Left], right.Left, right.Right)));
        var starts = Starts(kept, roots, constraints);
        var groups = constraints.Groups.ToLookup(group => roots[group[0]]);
        var differents = constraints.Differents.ToLookup(pair => roots[pair.Left]);
        var (clusterOf, conflicts) = (Enumerable.Range(0, records).ToArray(), new List<ClusterConflict>[starts.Count]);
        Slices.Run(starts.Count, options.Threads, () => 0, (_, start, end, _) =>
        {
            for (var i = start; i < end; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                var (root, first, count) = starts[i];
                var linkage = new AverageLinkage(weight, contradicts, options);
                foreach (var group in groups[root])
                {
                    linkage.AddGroup(group);
                }

                linkage.Run(kept.AsSpan(first, count), [.. differents[root].Where(pair => roots[pair.Right] == root)]);
                linkage.WriteTo(clusterOf);
                conflicts[i] = linkage.Conflicts;
            }
        }, cancellation);
        return new RecordClusters(
            clusterOf,
            [.. conflicts.SelectMany(list => list).Distinct().OrderBy(conflict => conflict.Left).ThenBy(conflict => conflict.Right).ThenBy(conflict => conflict.DifferentLeft)],
            weight,
            options.Threshold);
    }

    // Where the pairs of each component stand; a component that judgements alone make has none.
    private static List<(int Root, int First, int Count)> Starts(WeightedPair[] pairs, int[] roots, ClusterConstraints constraints)
    {
        var starts = new List<(int Root, int First, int Count)>();
        for (var at = 0; at < pairs.Length;)
        {
            var (root, first) = (roots[pairs[at].Left], at);
            while (at < pairs.Length && roots[pairs[at].Left] == root)
            {
                at++;
            }

            starts.Add((root, first, at - first));
        }

        var known = starts.Select(start => start.Root).ToHashSet();
        starts.AddRange(constraints.Groups.Select(group => roots[group[0]]).Distinct().Where(known.Add).Select(root => (root, 0, 0)));
        return starts;
    }
}
