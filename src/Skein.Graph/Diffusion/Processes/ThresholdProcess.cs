using Skein.Graph.Running;

namespace Skein.Graph.Diffusion.Processes;

/// <summary>
/// Thresholds with all that may come with them: several layers, needs drawn for each run, vertices that adopt by themselves, noise. As the
/// chance to adopt below the threshold is the same in each step from the first active neighbor on, the step in which it happens is drawn
/// once, at that first contact, and waits in a queue; steps in which nothing happens are passed over.
/// </summary>
internal sealed class ThresholdProcess : SpreadProcess
{
    private readonly IReadOnlyList<ThresholdLayer> _layers;
    private readonly int[][] _needs;
    private readonly int[][] _left;
    private readonly byte[] _state;
    private readonly EventQueue _exceptions = new();
    private readonly double _noise;
    private readonly int _maxSteps;

    public ThresholdProcess(IReadOnlyList<ThresholdLayer> layers, double noise, int maxSteps)
        : base(layers[0].Graph.VertexCount)
    {
        (_layers, _noise, _maxSteps) = (layers, noise, maxSteps == 0 ? int.MaxValue : maxSteps);
        var count = layers[0].Graph.VertexCount;
        _state = new byte[count];
        _needs = [.. layers.Select(_ => new int[count])];
        _left = [.. layers.Select(_ => new int[count])];
        var unused = new RandomStream(0);
        foreach (var (index, layer) in layers.Index().Where(row => !row.Item.IsDrawn))
        {
            layer.Fill(_needs[index], ref unused);
        }
    }

    private const byte Active = 1;
    private const byte Exposed = 2;

    public override void Spread(ReadOnlySpan<int> seeds, ref RandomStream random)
    {
        Begin(seeds);
        Reset(ref random);
        foreach (var seed in seeds)
        {
            _state[seed] = Active;
        }

        var tail = Size;
        foreach (var needs in _needs)
        {
            tail = TakeThoseWithoutNeed(needs, tail);
        }

        var (head, step) = (0, 0);
        while (step < _maxSteps)
        {
            for (; head < Size; head++)
            {
                for (var layer = 0; layer < _left.Length; layer++)
                {
                    tail = Press(Adopters[head], layer, step, tail, ref random);
                }
            }

            while (_exceptions.NextTime <= step + 1)
            {
                tail = Take(_exceptions.Take().Vertex, tail);
            }

            if (tail > Size)
            {
                Size = tail;
                EndWave(++step);
            }
            else if (_exceptions.NextTime <= _maxSteps)
            {
                step = (int)_exceptions.NextTime - 1;
            }
            else
            {
                break;
            }
        }

        Finish(Size);
    }

    private void Reset(ref RandomStream random)
    {
        _exceptions.Clear();
        Array.Clear(_state);
        for (var layer = 0; layer < _needs.Length; layer++)
        {
            if (_layers[layer].IsDrawn)
            {
                _layers[layer].Fill(_needs[layer], ref random);
            }

            _needs[layer].CopyTo(_left[layer], 0);
        }
    }

    private int TakeThoseWithoutNeed(int[] needs, int tail)
    {
        for (var vertex = needs.AsSpan().IndexOf(0); vertex >= 0 && vertex < needs.Length; vertex++)
        {
            tail = needs[vertex] == 0 ? Take(vertex, tail) : tail;
        }

        return tail;
    }

    private int Press(int vertex, int layer, int step, int tail, ref RandomStream random)
    {
        var left = _left[layer];
        foreach (var neighbor in _layers[layer].Graph.Neighbors(vertex))
        {
            if (--left[neighbor] == 0)
            {
                tail = Take(neighbor, tail);
            }
            else if (_noise > 0 && _state[neighbor] == 0)
            {
                _state[neighbor] = Exposed;
                var due = step + Waiting.Steps(_noise, ref random);
                if (due <= _maxSteps)
                {
                    _exceptions.Add(due, neighbor);
                }
            }
        }

        return tail;
    }

    private int Take(int vertex, int tail)
    {
        if ((_state[vertex] & Active) != 0)
        {
            return tail;
        }

        _state[vertex] |= Active;
        Adopters[tail] = vertex;
        return tail + 1;
    }
}
