using Skein.Graph.Running;

namespace Skein.Graph.Communities;

/// <summary>
/// Label propagation (Raghavan, Albert and Kumara 2007, doi:10.1103/PhysRevE.76.036106): every vertex starts with a label of its own, and one
/// after the other takes the label that weighs most among its neighbors, until none would change. A vertex keeps its label when that is among
/// the heaviest; otherwise one of the heaviest is drawn, so that no number has an advantage. Groups are connected parts of equal label; labels
/// that lost their link are told apart, as the paper does. Fast and rough: it has no objective, and the seed matters more than with
/// <see cref="Leiden"/>. Self-loops and directions are not looked at; an isolate is a group by itself.
/// </summary>
public static class LabelPropagation
{
    /// <summary>Divides a graph. Each change makes the weight between equal labels larger, so that it ends.</summary>
    /// <param name="graph">An undirected graph.</param>
    /// <param name="seed">The seed of the order and of ties.</param>
    /// <param name="work">Only its cancellation is looked at.</param>
    /// <exception cref="ArgumentException">The graph is directed.</exception>
    public static Partition Of(CompactGraph graph, long seed = 0, Work? work = null)
    {
        Demand.Undirected(graph);
        var cancellation = (work ?? Work.Default).Cancellation;
        var level = Level.Of(graph, Objective.ConstantPotts);
        var random = new RandomStream(seed);
        var labels = new int[level.Count];
        var queue = new Queue<int>(level.Count);
        var isQueued = new bool[level.Count];
        Array.Fill(isQueued, true);
        for (var vertex = 0; vertex < labels.Length; vertex++)
        {
            labels[vertex] = vertex;
        }

        var order = labels.ToArray();
        random.Shuffle<int>(order);
        Array.ForEach(order, queue.Enqueue);
        var (weights, heaviest) = (new double[level.Count], new List<int>());
        while (queue.TryDequeue(out var vertex))
        {
            cancellation.ThrowIfCancellationRequested();
            isQueued[vertex] = false;
            Weigh(level, vertex, labels, weights, heaviest);
            if (heaviest.Count == 0 || heaviest.Contains(labels[vertex]))
            {
                continue;
            }

            labels[vertex] = heaviest.Count == 1 ? heaviest[0] : heaviest[random.NextInt(heaviest.Count)];
            foreach (var neighbor in level.Targets[level.Offsets[vertex]..level.Offsets[vertex + 1]])
            {
                if (!isQueued[neighbor] && labels[neighbor] != labels[vertex])
                {
                    isQueued[neighbor] = true;
                    queue.Enqueue(neighbor);
                }
            }
        }

        var parts = new int[level.Count];
        ConnectedParts.Of(level, labels, parts);
        return Partition.Of(parts);
    }

    // The labels that weigh most around a vertex; weights within a billionth of each other count as equal.
    private static void Weigh(Level level, int vertex, int[] labels, double[] weights, List<int> heaviest)
    {
        heaviest.Clear();
        double most = 0;
        var (first, last) = (level.Offsets[vertex], level.Offsets[vertex + 1]);
        for (var arc = first; arc < last; arc++)
        {
            ref var weight = ref weights[labels[level.Targets[arc]]];
            weight += level.Weights.Length == 0 ? 1 : level.Weights[arc];
            most = Math.Max(most, weight);
        }

        for (var arc = first; arc < last; arc++)
        {
            var label = labels[level.Targets[arc]];
            if (weights[label] > 0 && weights[label] >= most * (1 - 1e-9))
            {
                heaviest.Add(label);
            }

            weights[label] = 0;
        }
    }
}
