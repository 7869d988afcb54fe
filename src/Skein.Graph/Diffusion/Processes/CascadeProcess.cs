using Skein.Graph.Running;

namespace Skein.Graph.Diffusion.Processes;

/// <summary>
/// An own probability for each arc, in steps of 2⁻⁶³, so that a certain arc always carries and one of probability zero never.
/// </summary>
internal sealed class CascadeProcess(CompactGraph graph, ulong[] bounds) : SpreadProcess(graph.VertexCount)
{
    private readonly byte[] _isAdopter = new byte[graph.VertexCount];

    public static ulong Bound(double chance) => (ulong)(chance * (1UL << 63));

    public override void Spread(ReadOnlySpan<int> seeds, ref RandomStream random)
    {
        Begin(seeds);
        foreach (var seed in seeds)
        {
            _isAdopter[seed] = 1;
        }

        var offsets = graph.Offsets;
        var targets = graph.Targets;
        var (head, step) = (0, 0);
        while (head < Size)
        {
            var tail = Size;
            for (; head < Size; head++)
            {
                var vertex = Adopters[head];
                for (var arc = offsets[vertex]; arc < offsets[vertex + 1]; arc++)
                {
                    var neighbor = targets[arc];
                    if (_isAdopter[neighbor] == 0 && random.NextBits() >> 1 < bounds[arc])
                    {
                        _isAdopter[neighbor] = 1;
                        Adopters[tail++] = neighbor;
                    }
                }
            }

            if (tail > Size)
            {
                Size = tail;
                EndWave(++step);
            }
        }

        Finish(activeAtEnd: 0);
        Marks.Clear(_isAdopter, Order);
    }
}
