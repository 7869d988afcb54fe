using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Skein.Graph.Running;

namespace Skein.Graph.Diffusion.Processes;

/// <summary>
/// Thresholds without noise on one layer, the case that ensembles repeat most. Each vertex counts down from its need, and adopts in the step
/// after it has reached zero; an adopter counts on below zero and so never meets it again, which makes one number serve for need, count and
/// state. Sixteen bits a vertex keep ten thousand of them in the first cache.
/// </summary>
internal sealed class NarrowThresholdProcess : SpreadProcess
{
    public const int MostNeighbors = short.MaxValue - 1;

    private readonly CompactGraph _graph;
    private readonly short[] _needs;
    private readonly short[] _left;
    private readonly int _maxSteps;

    public NarrowThresholdProcess(CompactGraph graph, int[] needs, int maxSteps)
        : base(graph.VertexCount)
    {
        (_graph, _maxSteps) = (graph, maxSteps == 0 ? int.MaxValue : maxSteps);
        _needs = Array.ConvertAll(needs, need => (short)Math.Min(need, short.MaxValue));
        _left = [.. _needs];
    }

    public override void Spread(ReadOnlySpan<int> seeds, ref RandomStream random)
    {
        Begin(seeds);
        foreach (var seed in seeds)
        {
            _left[seed] = 0;
        }

        ref var offsets = ref MemoryMarshal.GetReference(_graph.Offsets);
        ref var targets = ref MemoryMarshal.GetReference(_graph.Targets);
        ref var left = ref MemoryMarshal.GetArrayDataReference(_left);
        ref var adopters = ref MemoryMarshal.GetArrayDataReference(Adopters);
        var (head, tail, step, arcs) = (0, Size, 0, 0L);
        while (head < tail && step < _maxSteps)
        {
            for (var end = tail; head < end; head++)
            {
                var vertex = Unsafe.Add(ref adopters, head);
                var last = Unsafe.Add(ref offsets, vertex + 1);
                var arc = Unsafe.Add(ref offsets, vertex);
                arcs += last - arc;
                for (; arc < last; arc++)
                {
                    var neighbor = Unsafe.Add(ref targets, arc);
                    var still = Unsafe.Add(ref left, neighbor) - 1;
                    Unsafe.Add(ref left, neighbor) = (short)still;
                    Unsafe.Add(ref adopters, tail) = neighbor;
                    tail += still == 0 ? 1 : 0;
                }
            }

            if (tail > Size)
            {
                Size = tail;
                EndWave(++step);
            }
        }

        Finish(Size);
        TakeBack(head, arcs);
    }

    // Those after the head adopted in the last step and have not been counted at their neighbors.
    private void TakeBack(int head, long arcs)
    {
        if (arcs > _left.Length >> 4)
        {
            _needs.CopyTo(_left, 0);
            return;
        }

        foreach (var vertex in Order)
        {
            _left[vertex] = _needs[vertex];
        }

        foreach (var vertex in Order[..head])
        {
            foreach (var neighbor in _graph.Neighbors(vertex))
            {
                _left[neighbor] = _needs[neighbor];
            }
        }
    }
}
