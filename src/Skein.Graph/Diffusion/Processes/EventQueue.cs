namespace Skein.Graph.Diffusion.Processes;

/// <summary>
/// Vertices by the time at which something happens to them, earliest first; a binary heap that keeps its room between runs.
/// </summary>
internal sealed class EventQueue
{
    private (double Time, int Vertex)[] _events = new (double, int)[64];
    private int _count;

    public bool IsEmpty => _count == 0;

    /// <summary>When the next event is; infinite when there is none.</summary>
    public double NextTime => _count == 0 ? double.PositiveInfinity : _events[0].Time;

    public void Clear() => _count = 0;

    public void Add(double time, int vertex)
    {
        if (_count == _events.Length)
        {
            Array.Resize(ref _events, 2 * _count);
        }

        var place = _count++;
        while (place > 0 && time < _events[(place - 1) >> 1].Time)
        {
            _events[place] = _events[(place - 1) >> 1];
            place = (place - 1) >> 1;
        }

        _events[place] = (time, vertex);
    }

    public (double Time, int Vertex) Take()
    {
        var first = _events[0];
        var moved = _events[--_count];
        var place = 0;
        while (true)
        {
            var child = (2 * place) + 1;
            if (child >= _count)
            {
                break;
            }

            child += child + 1 < _count && _events[child + 1].Time < _events[child].Time ? 1 : 0;
            if (moved.Time <= _events[child].Time)
            {
                break;
            }

            _events[place] = _events[child];
            place = child;
        }

        _events[place] = moved;
        return first;
    }
}
