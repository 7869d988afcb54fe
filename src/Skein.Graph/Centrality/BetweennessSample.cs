namespace Skein.Graph.Centrality;

/// <summary>What sources told about each vertex: the sum, the sum of squares, the greatest; the last two only of a sample.</summary>
internal sealed class BetweennessSample(int vertices, bool isSample)
{
    public double[] Sums { get; } = new double[vertices];

    public double[] Squares { get; } = new double[isSample ? vertices : 0];

    public double[] Greatest { get; } = new double[isSample ? vertices : 0];

    public void Add(BetweennessSample other)
    {
        BetweennessSearch.AddTo(Sums, other.Sums);
        BetweennessSearch.AddTo(Squares, other.Squares);
        for (var vertex = 0; vertex < Greatest.Length; vertex++)
        {
            Greatest[vertex] = Math.Max(Greatest[vertex], other.Greatest[vertex]);
        }
    }
}
