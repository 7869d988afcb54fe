using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Skein.Graph.Running;

namespace Skein.Graph.Diffusion.Processes;

/// <summary>
/// One probability for all edges. A word of 64 random bits serves four arcs, sixteen bits each; when those equal the first sixteen bits of
/// the probability, which happens once in 65,536 tries, 48 further bits decide, so that the chance is exact to 2⁻⁶⁴. Whether an arc carries
/// is worked out without a branch: a quarter of the arcs do, which no processor guesses.
/// </summary>
internal sealed class ReedFrostProcess : SpreadProcess
{
    private readonly CompactGraph _graph;
    private readonly byte[] _isAdopter;
    private readonly int _bound;
    private readonly ulong _rest;

    public ReedFrostProcess(CompactGraph graph, double chance)
        : base(graph.VertexCount)
    {
        _graph = graph;
        _isAdopter = new byte[graph.VertexCount];
        var scaled = chance * 65_536;
        _bound = (int)scaled;
        _rest = (ulong)((scaled - _bound) * (1UL << 48));
    }

    public override void Spread(ReadOnlySpan<int> seeds, ref RandomStream random)
    {
        Begin(seeds);
        foreach (var seed in seeds)
        {
            _isAdopter[seed] = 1;
        }

        var stream = random;
        ref var offsets = ref MemoryMarshal.GetReference(_graph.Offsets);
        ref var targets = ref MemoryMarshal.GetReference(_graph.Targets);
        ref var isAdopter = ref MemoryMarshal.GetArrayDataReference(_isAdopter);
        ref var adopters = ref MemoryMarshal.GetArrayDataReference(Adopters);
        var (head, tail, step, bound) = (0, Size, 0, _bound);
        while (head < tail)
        {
            for (var end = tail; head < end; head++)
            {
                var vertex = Unsafe.Add(ref adopters, head);
                var arc = Unsafe.Add(ref offsets, vertex);
                var last = Unsafe.Add(ref offsets, vertex + 1);
                while (arc < last)
                {
                    var word = stream.NextBits();
                    for (var stop = Math.Min(arc + 4, last); arc < stop; arc++, word >>= 16)
                    {
                        var neighbor = Unsafe.Add(ref targets, arc);
                        var below = (int)(word & 0xFFFF) - bound;
                        var carries = below >>> 31;
                        if (below == 0)
                        {
                            carries = stream.NextBits() >> 16 < _rest ? 1 : 0;
                        }

                        ref var isTaken = ref Unsafe.Add(ref isAdopter, neighbor);
                        var adopts = carries & ~isTaken;
                        Unsafe.Add(ref adopters, tail) = neighbor;
                        tail += adopts;
                        isTaken |= (byte)adopts;
                    }
                }
            }

            if (tail > Size)
            {
                Size = tail;
                EndWave(++step);
            }
        }

        random = stream;
        Finish(activeAtEnd: 0);
        Marks.Clear(_isAdopter, Order);
    }
}
