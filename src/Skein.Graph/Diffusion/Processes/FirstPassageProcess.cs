using Skein.Graph.Running;

namespace Skein.Graph.Diffusion.Processes;

/// <summary>
/// A spread in which every arc takes a random time, drawn when its first end adopts: a vertex adopts when the earliest of its arcs arrives.
/// Each arc is looked at once, whatever the number of steps.
/// </summary>
internal abstract class FirstPassageProcess(CompactGraph graph) : SpreadProcess(graph.VertexCount)
{
    private readonly byte[] _isAdopter = new byte[graph.VertexCount];
    private readonly EventQueue _arrivals = new();

    public override void Spread(ReadOnlySpan<int> seeds, ref RandomStream random)
    {
        Begin(seeds);
        _arrivals.Clear();
        foreach (var seed in seeds)
        {
            _isAdopter[seed] = 1;
        }

        foreach (var seed in seeds)
        {
            Release(seed, 0, ref random);
        }

        while (!_arrivals.IsEmpty)
        {
            var (time, vertex) = _arrivals.Take();
            if (_isAdopter[vertex] == 0)
            {
                _isAdopter[vertex] = 1;
                Adopters[Size++] = vertex;
                Release(vertex, time, ref random);
            }

            // All that arrives at one time is one wave.
            if (_arrivals.NextTime > time && Size > Wave(Waves - 1).Size)
            {
                EndWave(time);
            }
        }

        FinishAfter(Size);
        Marks.Clear(_isAdopter, Order);
    }

    protected abstract void FinishAfter(int size);

    /// <summary>Draws what an adopter shares between its arcs, and gives the time after which none of them carries.</summary>
    protected abstract double LastTime(double adopted, ref RandomStream random);

    protected abstract double Delay(ref RandomStream random);

    private void Release(int vertex, double time, ref RandomStream random)
    {
        var last = LastTime(time, ref random);
        foreach (var neighbor in graph.Neighbors(vertex))
        {
            if (_isAdopter[neighbor] == 0 && time + Delay(ref random) is var arrival && arrival <= last && double.IsFinite(arrival))
            {
                _arrivals.Add(arrival, neighbor);
            }
        }
    }
}

/// <summary>Exponential delays, cut by the adopter's exponential recovery.</summary>
internal sealed class MarkovSirProcess(CompactGraph graph, double rate, double recovery) : FirstPassageProcess(graph)
{
    protected override double LastTime(double adopted, ref RandomStream random) => adopted + Waiting.Exponential(recovery, ref random);

    protected override double Delay(ref RandomStream random) => Waiting.Exponential(rate, ref random);

    protected override void FinishAfter(int size) => Finish(activeAtEnd: 0);
}

/// <summary>Geometric delays: the step of the first success of tries that are repeated in every step.</summary>
internal sealed class SusceptibleInfectedProcess(CompactGraph graph, double chance, int maxSteps) : FirstPassageProcess(graph)
{
    protected override double LastTime(double adopted, ref RandomStream random) => maxSteps == 0 ? double.MaxValue : maxSteps;

    protected override double Delay(ref RandomStream random) => Waiting.Steps(chance, ref random);

    protected override void FinishAfter(int size) => Finish(size);
}
