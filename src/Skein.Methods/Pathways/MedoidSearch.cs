namespace Skein.Methods.Pathways;

/// <summary>
/// The partition around medoids of Kaufman and Rousseeuw (1990), on different sequences that stand as often as they occur: sequences are
/// chosen one by one so that the distances to the nearest chosen one sum to least, then one is exchanged for another as long as that
/// lowers the sum. All exchanges with one newcomer are weighed in one pass, as Schubert and Rousseeuw (2019) do. Deterministic: of equal
/// exchanges the first is taken. O(d²) an exchange, for d different sequences.
/// </summary>
internal sealed class MedoidSearch
{
    // Distances have about seven digits: a smaller gain is rounding, and would go round in circles.
    private const double LeastGain = 1e-6;

    private readonly SequenceDistances _distances;
    private readonly double[] _weights;
    private readonly int[] _nearest;
    private readonly double[] _first;
    private readonly double[] _second;

    private MedoidSearch(SequenceDistances distances, double[] weights)
    {
        (_distances, _weights) = (distances, weights);
        (_nearest, _first, _second) = (new int[weights.Length], new double[weights.Length], new double[weights.Length]);
    }

    /// <summary>The medoids, and of each different sequence the place of its medoid among them.</summary>
    public static (int[] Medoids, int[] Nearest) Of(SequenceDistances distances, double[] weights, int groups, CancellationToken cancellation)
    {
        var search = new MedoidSearch(distances, weights);
        var medoids = search.Build(groups, cancellation);
        search.Assign(medoids);
        while (search.BestExchange(medoids, cancellation) is { Gain: > LeastGain } exchange)
        {
            medoids[exchange.Out] = exchange.In;
            search.Assign(medoids);
        }

        return (medoids, search._nearest);
    }

    private int[] Build(int groups, CancellationToken cancellation)
    {
        var medoids = new List<int>();
        var nearest = Enumerable.Repeat(double.PositiveInfinity, _weights.Length).ToArray();
        while (medoids.Count < groups)
        {
            var (best, least) = (-1, double.PositiveInfinity);
            for (var candidate = 0; candidate < _weights.Length; candidate++)
            {
                cancellation.ThrowIfCancellationRequested();
                var sum = medoids.Contains(candidate) ? double.PositiveInfinity : SumWith(candidate, nearest);
                if (sum < least - LeastGain || best < 0)
                {
                    (best, least) = (candidate, sum);
                }
            }

            medoids.Add(best);
            for (var at = 0; at < nearest.Length; at++)
            {
                nearest[at] = Math.Min(nearest[at], _distances.Between(at, best));
            }
        }

        return [.. medoids];
    }

    private double SumWith(int candidate, double[] nearest)
    {
        var sum = 0.0;
        for (var at = 0; at < nearest.Length; at++)
        {
            sum += _weights[at] * Math.Min(nearest[at], _distances.Between(at, candidate));
        }

        return sum;
    }

    private void Assign(int[] medoids)
    {
        for (var at = 0; at < _nearest.Length; at++)
        {
            (_nearest[at], _first[at], _second[at]) = (0, double.PositiveInfinity, double.PositiveInfinity);
            for (var medoid = 0; medoid < medoids.Length; medoid++)
            {
                var distance = _distances.Between(at, medoids[medoid]);
                if (distance < _first[at])
                {
                    (_nearest[at], _first[at], _second[at]) = (medoid, distance, _first[at]);
                }
                else
                {
                    _second[at] = Math.Min(_second[at], distance);
                }
            }
        }
    }

    private (int Out, int In, double Gain) BestExchange(int[] medoids, CancellationToken cancellation)
    {
        // What the sum grows by when a medoid is taken out and nothing comes in.
        var losses = new double[medoids.Length];
        for (var at = 0; at < _nearest.Length; at++)
        {
            losses[_nearest[at]] += _weights[at] * (_second[at] - _first[at]);
        }

        var best = (Out: -1, In: -1, Gain: 0.0);
        for (var candidate = 0; candidate < _nearest.Length; candidate++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_first[candidate] == 0 && medoids[_nearest[candidate]] == candidate)
            {
                continue;
            }

            var (place, change) = ChangeWith(candidate, losses);
            if (-change > best.Gain + LeastGain)
            {
                best = (place, candidate, -change);
            }
        }

        return best;
    }

    private (int Out, double Change) ChangeWith(int candidate, double[] losses)
    {
        var (changes, shared) = ((double[])losses.Clone(), 0.0);
        for (var at = 0; at < _nearest.Length; at++)
        {
            var distance = _distances.Between(at, candidate);
            if (distance < _first[at])
            {
                shared += _weights[at] * (distance - _first[at]);
                changes[_nearest[at]] += _weights[at] * (_first[at] - _second[at]);
            }
            else if (distance < _second[at])
            {
                changes[_nearest[at]] += _weights[at] * (distance - _second[at]);
            }
        }

        var least = Array.IndexOf(changes, changes.Min());
        return (least, changes[least] + shared);
    }
}
