using Skein.Graph.Running;

namespace Skein.Graph.Layouts;

/// <summary>
/// Orders each layer by the mean place of its neighbors in the layer before, downward and upward in turn, then exchanges neighbors while
/// that loses crossings; the best order seen is kept. Crossings are counted with a tree of sums (Barth, Mutzel and Jünger 2004,
/// doi:10.7155/jgaa.00088).
/// </summary>
internal static class LayerOrdering
{
    private const int ExchangesUpTo = 3_000;

    /// <summary>Orders the layers; returns how many crossings are left.</summary>
    public static long Run(Hierarchy hierarchy, int sweeps, Work work)
    {
        Begin(hierarchy);
        var rank = new int[hierarchy.LayerOf.Count];
        Rank(hierarchy, rank);
        var (best, fewest) = (Copy(hierarchy.Order), Crossings(hierarchy, rank));
        for (var sweep = 0; sweep < sweeps && fewest > 0; sweep++)
        {
            work.Cancellation.ThrowIfCancellationRequested();
            var isDownward = sweep % 2 == 0;
            for (var step = 1; step < hierarchy.Order.Length; step++)
            {
                var layer = hierarchy.Order[isDownward ? step : hierarchy.Order.Length - 1 - step];
                SortByNeighbors(layer, isDownward ? hierarchy.Above : hierarchy.Below, rank);
            }

            if (rank.Length <= ExchangesUpTo)
            {
                Exchange(hierarchy, rank);
            }

            var crossings = Crossings(hierarchy, rank);
            if (crossings < fewest)
            {
                (best, fewest) = (Copy(hierarchy.Order), crossings);
            }
        }

        hierarchy.Order = best;
        return fewest;
    }

    // Depth first from the top, so that a tree begins without a crossing.
    private static void Begin(Hierarchy hierarchy)
    {
        var seen = new bool[hierarchy.LayerOf.Count];
        var stack = new Stack<int>();
        foreach (var root in Enumerable.Range(0, seen.Length).OrderBy(place => hierarchy.LayerOf[place]))
        {
            stack.Push(root);
            while (stack.TryPop(out var place))
            {
                if (seen[place])
                {
                    continue;
                }

                seen[place] = true;
                hierarchy.Order[hierarchy.LayerOf[place]].Add(place);
                foreach (var child in Enumerable.Reverse(hierarchy.Below[place]))
                {
                    stack.Push(child);
                }
            }
        }
    }

    private static void Rank(Hierarchy hierarchy, int[] rank)
    {
        foreach (var layer in hierarchy.Order)
        {
            Rank(layer, rank);
        }
    }

    private static void Rank(List<int> layer, int[] rank)
    {
        foreach (var (index, place) in layer.Index())
        {
            rank[place] = index;
        }
    }

    // Places without a neighbor on that side stay where they are; the sort is stable, so ties keep their order.
    private static void SortByNeighbors(List<int> layer, List<List<int>> neighbors, int[] rank)
    {
        int[] movable = [.. layer.Where(place => neighbors[place].Count > 0)];
        var sorted = new Queue<int>(movable.OrderBy(place => neighbors[place].Average(other => rank[other])));
        for (var index = 0; index < layer.Count; index++)
        {
            layer[index] = neighbors[layer[index]].Count > 0 ? sorted.Dequeue() : layer[index];
        }

        Rank(layer, rank);
    }

    private static void Exchange(Hierarchy hierarchy, int[] rank)
    {
        foreach (var layer in hierarchy.Order)
        {
            for (var index = 0; index + 1 < layer.Count; index++)
            {
                var (left, right) = (layer[index], layer[index + 1]);
                var kept = PairCrossings(hierarchy.Above, left, right) + PairCrossings(hierarchy.Below, left, right);
                var turned = PairCrossings(hierarchy.Above, right, left) + PairCrossings(hierarchy.Below, right, left);
                if (turned < kept)
                {
                    (layer[index], layer[index + 1]) = (right, left);
                    (rank[left], rank[right]) = (rank[right], rank[left]);
                }
            }
        }

        int PairCrossings(List<List<int>> neighbors, int left, int right) =>
            neighbors[left].Sum(one => neighbors[right].Count(other => rank[other] < rank[one]));
    }

    private static long Crossings(Hierarchy hierarchy, int[] rank)
    {
        var crossings = 0L;
        for (var layer = 0; layer + 1 < hierarchy.Order.Length; layer++)
        {
            var sums = new int[hierarchy.Order[layer + 1].Count + 1];
            var before = 0;
            foreach (var place in hierarchy.Order[layer])
            {
                foreach (var child in hierarchy.Below[place])
                {
                    crossings += before - Upto(sums, rank[child]);
                }

                foreach (var child in hierarchy.Below[place])
                {
                    Count(sums, rank[child]);
                    before++;
                }
            }
        }

        return crossings;
    }

    private static int Upto(int[] sums, int index)
    {
        var sum = 0;
        for (var at = index + 1; at > 0; at -= at & -at)
        {
            sum += sums[at];
        }

        return sum;
    }

    private static void Count(int[] sums, int index)
    {
        for (var at = index + 1; at < sums.Length; at += at & -at)
        {
            sums[at]++;
        }
    }

    private static List<int>[] Copy(List<int>[] order) => [.. order.Select(layer => layer.ToList())];
}
