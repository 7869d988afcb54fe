using Skein.Graph.Running;

namespace Skein.Graph.Diffusion;

/// <summary>The seeds of one run after another, without a vertex twice; costs what the seeds cost, not what the graph does.</summary>
internal sealed class SeedPicker(int vertexCount)
{
    private readonly byte[] _isPicked = new byte[vertexCount];
    private readonly int[] _picked = new int[vertexCount];
    private int[]? _order;
    private int _count;

    public ReadOnlySpan<int> Picked => _picked.AsSpan(0, _count);

    public void Clear()
    {
        foreach (var vertex in Picked)
        {
            _isPicked[vertex] = 0;
        }

        _count = 0;
    }

    public void Take(IReadOnlyList<int> vertices)
    {
        for (var index = 0; index < vertices.Count; index++)
        {
            Take(vertices[index]);
        }
    }

    public void TakeEgo(CompactGraph graph, int vertex)
    {
        Take(vertex);
        foreach (var neighbor in graph.Neighbors(vertex))
        {
            Take(neighbor);
        }
    }

    // The first steps of a shuffle of all vertices, taken back afterwards, so that a run does not depend on those before it.
    public void TakeRandom(int count, ref RandomStream random)
    {
        count = Math.Min(count, vertexCount);
        _order ??= Enumerable.Range(0, vertexCount).ToArray();
        var swaps = new int[count];
        for (var index = 0; index < count; index++)
        {
            swaps[index] = index + random.NextInt(vertexCount - index);
            (_order[index], _order[swaps[index]]) = (_order[swaps[index]], _order[index]);
            Take(_order[index]);
        }

        for (var index = count - 1; index >= 0; index--)
        {
            (_order[index], _order[swaps[index]]) = (_order[swaps[index]], _order[index]);
        }
    }

    private void Take(int vertex)
    {
        if ((uint)vertex >= (uint)vertexCount)
        {
            throw new ArgumentOutOfRangeException(nameof(vertex), vertex, "A seed is a vertex of the graph.");
        }

        if (_isPicked[vertex] == 0)
        {
            _isPicked[vertex] = 1;
            _picked[_count++] = vertex;
        }
    }
}
