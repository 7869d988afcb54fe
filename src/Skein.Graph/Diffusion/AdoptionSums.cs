namespace Skein.Graph.Diffusion;

/// <summary>
/// How often and when each vertex adopted, summed over runs. Times are summed as whole multiples of 2⁻³², so that sums do not depend on which
/// thread made which run; a step is such a multiple exactly.
/// </summary>
internal sealed class AdoptionSums(int vertexCount)
{
    private const double Scale = 1L << 32;

    private readonly int[] _counts = new int[vertexCount];
    private readonly Int128[] _times = new Int128[vertexCount];

    public void Add(int vertex, double time)
    {
        _counts[vertex]++;
        _times[vertex] += (Int128)Math.Round(time * Scale);
    }

    public static VertexAdoption[]? Total(IReadOnlyList<AdoptionSums> parts, int vertexCount)
    {
        if (parts.Count == 0)
        {
            return null;
        }

        var total = new VertexAdoption[vertexCount];
        for (var vertex = 0; vertex < vertexCount; vertex++)
        {
            var (count, time) = (0, Int128.Zero);
            foreach (var part in parts)
            {
                count += part._counts[vertex];
                time += part._times[vertex];
            }

            total[vertex] = new VertexAdoption(count, count == 0 ? double.NaN : (double)time / Scale / count);
        }

        return total;
    }
}

/// <summary>How one vertex fared in an ensemble: a property of a model on a graph, not of who the vertex stands for.</summary>
/// <param name="Runs">In how many runs it adopted.</param>
/// <param name="MeanTime">The mean step or time at which it did, over those runs; not a number where it never did.</param>
public readonly record struct VertexAdoption(int Runs, double MeanTime);
