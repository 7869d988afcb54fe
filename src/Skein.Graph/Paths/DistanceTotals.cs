namespace Skein.Graph.Paths;

/// <summary>What a search from some sources counts, by the vertices of its own numbering.</summary>
internal sealed class DistanceTotals(int vertices)
{
    public int[] Reached { get; } = new int[vertices];

    public long[] Sums { get; } = new long[vertices];

    public double[] Reciprocals { get; } = new double[vertices];

    public int[] Farthest { get; } = new int[vertices];

    /// <summary>How many ordered pairs lie at each distance.</summary>
    public List<long> Pairs { get; } = [0];

    public void Add(int vertex, int distance, int count)
    {
        Reached[vertex] += count;
        Sums[vertex] += (long)distance * count;
        Reciprocals[vertex] += (double)count / distance;
        Farthest[vertex] = Math.Max(Farthest[vertex], distance);
    }

    public void AddPairs(int distance, long count)
    {
        while (Pairs.Count <= distance)
        {
            Pairs.Add(0);
        }

        Pairs[distance] += count;
    }

    public void Add(DistanceTotals other)
    {
        for (var vertex = 0; vertex < Reached.Length; vertex++)
        {
            Reached[vertex] += other.Reached[vertex];
            Sums[vertex] += other.Sums[vertex];
            Reciprocals[vertex] += other.Reciprocals[vertex];
            Farthest[vertex] = Math.Max(Farthest[vertex], other.Farthest[vertex]);
        }

        for (var distance = 1; distance < other.Pairs.Count; distance++)
        {
            AddPairs(distance, other.Pairs[distance]);
        }
    }
}
