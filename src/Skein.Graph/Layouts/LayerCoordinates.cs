namespace Skein.Graph.Layouts;

/// <summary>
/// Where the places of each layer lie from left to right: as near to the mean of their neighbors as their order and the space between them
/// allow. With the neighbors held, the best places of a whole layer are a regression on an ordered line, solved exactly by joining
/// neighbors that want to pass each other; layers are solved in turn. Edges that run through several layers count for more, to be straight.
/// </summary>
internal static class LayerCoordinates
{
    private const int Rounds = 18;
    private const double Straightness = 6;

    public static void Run(Hierarchy hierarchy, LayeredOptions options)
    {
        foreach (var layer in hierarchy.Order)
        {
            var at = 0.0;
            foreach (var (index, place) in layer.Index())
            {
                at += index == 0 ? 0 : Space(layer[index - 1], place);
                hierarchy.X[place] = at;
            }

            foreach (var place in layer)
            {
                hierarchy.X[place] -= at / 2;
            }
        }

        for (var round = 0; round < Rounds; round++)
        {
            // First each direction by itself, which moves whole branches; then both together, which settles; at last parents over their children.
            var pull = round >= 2 * Rounds / 3 ? Pull.BelowOrElseAbove : round >= Rounds / 3 ? Pull.Both : round % 2 == 0 ? Pull.Above : Pull.Below;
            for (var step = 0; step < hierarchy.Order.Length; step++)
            {
                Settle(hierarchy.Order[pull == Pull.Above || (pull == Pull.Both && round % 2 == 0) ? step : hierarchy.Order.Length - 1 - step], pull);
            }
        }

        var top = 0.0;
        for (var layer = 0; layer < hierarchy.Order.Length; layer++)
        {
            var reach = hierarchy.Order[layer].Max(place => hierarchy.Radii[place]);
            top += layer == 0 ? 0 : Math.Max(options.LayerHeight, reach + hierarchy.Order[layer - 1].Max(place => hierarchy.Radii[place]) + options.Gap);
            foreach (var place in hierarchy.Order[layer])
            {
                hierarchy.Y[place] = top;
            }
        }

        double Space(int left, int right) => (hierarchy.Radii[left] + hierarchy.Radii[right] + options.Gap) * 1.0001;

        void Settle(List<int> layer, Pull pull)
        {
            var offset = 0.0;
            var (wanted, weights, offsets) = (new double[layer.Count], new double[layer.Count], new double[layer.Count]);
            foreach (var (index, place) in layer.Index())
            {
                offset += index == 0 ? 0 : Space(layer[index - 1], place);
                offsets[index] = offset;
                double sum = 0, weight = 0;
                foreach (var other in NeighborsOf(hierarchy, place, pull))
                {
                    var share = hierarchy.IsVertex(place) || hierarchy.IsVertex(other) ? 1 : Straightness;
                    (sum, weight) = (sum + (share * hierarchy.X[other]), weight + share);
                }

                (wanted[index], weights[index]) = weight > 0 ? ((sum / weight) - offset, weight) : (hierarchy.X[place] - offset, 0.1);
            }

            var fitted = Ascending(wanted, weights);
            foreach (var (index, place) in layer.Index())
            {
                hierarchy.X[place] = fitted[index] + offsets[index];
            }
        }
    }

    private enum Pull
    {
        Above,
        Below,
        Both,
        BelowOrElseAbove,
    }

    private static IEnumerable<int> NeighborsOf(Hierarchy hierarchy, int place, Pull pull) => pull switch
    {
        Pull.Above => hierarchy.Above[place],
        Pull.Below => hierarchy.Below[place],
        Pull.Both => hierarchy.Above[place].Concat(hierarchy.Below[place]),
        _ => hierarchy.Below[place].Count > 0 ? hierarchy.Below[place] : hierarchy.Above[place],
    };

    /// <summary>The ascending numbers nearest to given ones by weighted squares (pool adjacent violators).</summary>
    internal static double[] Ascending(double[] wanted, double[] weights)
    {
        var pools = new Stack<(double Mean, double Weight, int Count)>();
        for (var index = 0; index < wanted.Length; index++)
        {
            var pool = (Mean: wanted[index], Weight: weights[index], Count: 1);
            while (pools.TryPeek(out var before) && before.Mean > pool.Mean)
            {
                pools.Pop();
                var weight = before.Weight + pool.Weight;
                pool = (((before.Mean * before.Weight) + (pool.Mean * pool.Weight)) / weight, weight, before.Count + pool.Count);
            }

            pools.Push(pool);
        }

        return [.. pools.Reverse().SelectMany(pool => Enumerable.Repeat(pool.Mean, pool.Count))];
    }
}
