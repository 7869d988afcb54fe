namespace Skein.Graph.Communities;

/// <summary>How often each vertex is with its group, without looking at pairs: linear in vertices for each partition.</summary>
internal static class GroupStability
{
    public static double[] Of(Partition consensus, IReadOnlyList<Partition> partitions, double[]? weights = null)
    {
        var (sizes, stability) = (consensus.Sizes(), new double[consensus.VertexCount]);
        for (var number = 0; number < partitions.Count; number++)
        {
            var (partition, weight) = (partitions[number], weights is null ? 1.0 / partitions.Count : weights[number]);
            var met = new Dictionary<(int, int), int>();
            foreach (var cell in Contingency.Of(consensus, partition))
            {
                met[(cell.First, cell.Second)] = cell.Count;
            }

            var otherSizes = partition.Sizes();
            for (var vertex = 0; vertex < stability.Length; vertex++)
            {
                var (group, other) = (consensus.Groups[vertex], partition.Groups[vertex]);
                stability[vertex] += weight * (sizes[group] == 1
                    ? otherSizes[other] == 1 ? 1 : 0
                    : (met[(group, other)] - 1.0) / (sizes[group] - 1));
            }
        }

        for (var vertex = 0; vertex < stability.Length; vertex++)
        {
            stability[vertex] = Math.Min(1, stability[vertex]);
        }

        return stability;
    }
}
