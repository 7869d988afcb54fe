using Skein.Graph.Running;

namespace Skein.Graph.Generators;

/// <summary>Draws numbers with given chances, each in constant time (the alias method; Walker 1977, Vose 1991).</summary>
internal sealed class Urn
{
    private readonly double[] _keep;
    private readonly int[] _alias;

    public Urn(ReadOnlySpan<double> weights)
    {
        (_keep, _alias) = (new double[weights.Length], new int[weights.Length]);
        double total = 0;
        foreach (var weight in weights)
        {
            total += weight;
        }

        var (small, large) = (new Stack<int>(), new Stack<int>());
        for (var index = 0; index < weights.Length; index++)
        {
            _keep[index] = weights[index] * weights.Length / total;
            (_keep[index] < 1 ? small : large).Push(index);
        }

        while (small.Count > 0 && large.Count > 0)
        {
            var (low, high) = (small.Pop(), large.Pop());
            _alias[low] = high;
            _keep[high] -= 1 - _keep[low];
            (_keep[high] < 1 ? small : large).Push(high);
        }

        // What is left over is one but for rounding.
        foreach (var index in small.Concat(large))
        {
            _keep[index] = 1;
        }
    }

    public int Draw(ref RandomStream random)
    {
        var index = random.NextInt(_keep.Length);
        return random.NextDouble() < _keep[index] ? index : _alias[index];
    }
}
