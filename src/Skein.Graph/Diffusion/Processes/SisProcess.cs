using Skein.Graph.Running;

namespace Skein.Graph.Diffusion.Processes;

/// <summary>Keeps a list of the infected; a step costs their arcs.</summary>
internal sealed class SisProcess(CompactGraph graph, double transmission, double recovery, int maxSteps) : SpreadProcess(graph.VertexCount)
{
    private readonly byte[] _isInfected = new byte[graph.VertexCount];
    private readonly byte[] _wasInfected = new byte[graph.VertexCount];
    private readonly int[] _infected = new int[graph.VertexCount];
    private readonly int[] _new = new int[graph.VertexCount];

    public override void Spread(ReadOnlySpan<int> seeds, ref RandomStream random)
    {
        Begin(seeds);
        var count = seeds.Length;
        seeds.CopyTo(_infected);
        foreach (var seed in seeds)
        {
            _isInfected[seed] = _wasInfected[seed] = 1;
        }

        var step = 0;
        while (count > 0 && step < maxSteps)
        {
            step++;
            var added = Transmit(count, ref random);
            var left = Recover(count, ref random);
            foreach (var vertex in _new.AsSpan(0, added))
            {
                if (_wasInfected[vertex] == 0)
                {
                    _wasInfected[vertex] = 1;
                    Adopters[Size++] = vertex;
                }
            }

            _new.AsSpan(0, added).CopyTo(_infected.AsSpan(left));
            count = left + added;
            if (Size > Wave(Waves - 1).Size)
            {
                EndWave(step);
            }
        }

        ActiveAtEnd = count;
        Duration = step;
        Marks.Clear(_isInfected, Order);
        Marks.Clear(_wasInfected, Order);
    }

    private int Transmit(int count, ref RandomStream random)
    {
        var added = 0;
        foreach (var vertex in _infected.AsSpan(0, count))
        {
            foreach (var neighbor in graph.Neighbors(vertex))
            {
                if (_isInfected[neighbor] == 0 && random.NextDouble() < transmission)
                {
                    _isInfected[neighbor] = 1;
                    _new[added++] = neighbor;
                }
            }
        }

        return added;
    }

    private int Recover(int count, ref RandomStream random)
    {
        var left = 0;
        for (var index = 0; index < count; index++)
        {
            var vertex = _infected[index];
            if (random.NextDouble() < recovery)
            {
                _isInfected[vertex] = 0;
            }
            else
            {
                _infected[left++] = vertex;
            }
        }

        return left;
    }
}
