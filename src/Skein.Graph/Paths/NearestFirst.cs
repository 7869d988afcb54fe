using System.Runtime.CompilerServices;

namespace Skein.Graph.Paths;

/// <summary>
/// Vertices by distance, the nearest first, in a heap of four children that moves a vertex up when its distance falls; with the distances that
/// Dijkstra's search (1959, doi:10.1007/BF01386390) knows so far. Reused from search to search; the cost of a reset is what was touched.
/// </summary>
internal sealed class NearestFirst
{
    private readonly double[] _distances;
    private readonly int[] _places;
    private readonly int[] _heap;
    private readonly List<int> _touched = [];
    private int _count;

    public NearestFirst(int vertices)
    {
        (_distances, _places, _heap) = (new double[vertices], new int[vertices], new int[vertices]);
        Array.Fill(_distances, double.PositiveInfinity);
    }

    public bool IsEmpty => _count == 0;

    /// <summary>The distance of each vertex; infinite for one that was not offered.</summary>
    public ReadOnlySpan<double> Distances => _distances;

    public void Reset()
    {
        foreach (var vertex in _touched)
        {
            _distances[vertex] = double.PositiveInfinity;
        }

        _touched.Clear();
        _count = 0;
    }

    /// <summary>Takes a distance for a vertex if it is smaller than what is known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Offer(int vertex, double distance)
    {
        if (distance < _distances[vertex])
        {
            Accept(vertex, distance);
        }
    }

    /// <summary>Takes the nearest vertex out; its distance is final.</summary>
    public int Take()
    {
        var (nearest, last) = (_heap[0], _heap[--_count]);
        if (_count > 0)
        {
            Sink(last);
        }

        return nearest;
    }

    private void Accept(int vertex, double distance)
    {
        if (double.IsPositiveInfinity(_distances[vertex]))
        {
            _touched.Add(vertex);
            _places[vertex] = _count++;
        }

        _distances[vertex] = distance;
        Rise(vertex, _places[vertex]);
    }

    private void Rise(int vertex, int place)
    {
        while (place > 0 && _distances[vertex] < _distances[_heap[(place - 1) / 4]])
        {
            Put(_heap[(place - 1) / 4], place);
            place = (place - 1) / 4;
        }

        Put(vertex, place);
    }

    private void Sink(int vertex)
    {
        var place = 0;
        while ((4 * place) + 1 < _count)
        {
            var child = (4 * place) + 1;
            for (var other = child + 1; other < Math.Min(_count, (4 * place) + 5); other++)
            {
                child = _distances[_heap[other]] < _distances[_heap[child]] ? other : child;
            }

            if (_distances[_heap[child]] >= _distances[vertex])
            {
                break;
            }

            Put(_heap[child], place);
            place = child;
        }

        Put(vertex, place);
    }

    private void Put(int vertex, int place) => (_heap[place], _places[vertex]) = (vertex, place);
}
