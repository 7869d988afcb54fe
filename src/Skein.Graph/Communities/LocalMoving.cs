using Skein.Graph.Running;

namespace Skein.Graph.Communities;

/// <summary>
/// Moves vertices one by one to the neighboring group, or the empty one, where they gain most, until none gains. Vertices wait in a queue;
/// one that moves sends those of its neighbors that are not in its new group back to the end (Traag, Waltman and van Eck 2019).
/// </summary>
internal static class LocalMoving
{
    private const int CheckEvery = 1 << 16;

    // Far above what any graph takes; weights so unlike that rounding outgrows the least gain shall not keep it going for ever.
    private const long MostVisits = 2_000;

    // Of the terms that are compared: what their rounding may come to.
    private const double Rounding = 1e-13;

    /// <summary>Moves until stable and says by how much the quality grew, in units of weight.</summary>
    /// <param name="level">The level.</param>
    /// <param name="groups">The group of each vertex, below the number of vertices; changed.</param>
    /// <param name="rules">What is gained.</param>
    /// <param name="space">Scratch space.</param>
    /// <param name="random">The order of the vertices.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static double Run(
        Level level, Span<int> groups, Rules rules, MoverSpace space, ref RandomStream random, CancellationToken cancellation)
    {
        var n = level.Count;
        var offsets = level.Offsets;
        var targets = level.Targets;
        var weights = level.Weights;
        var masses = level.Masses;
        var tallies = space.Tallies.AsSpan(0, n);
        var touched = space.Touched.AsSpan(0, n + 1);
        var queue = space.Queue.AsSpan(0, n);
        var isQueued = space.IsQueued.AsSpan(0, n);
        var sizes = space.Sizes.AsSpan(0, n);
        var empties = space.Spare.AsSpan(0, n);
        var emptyCount = Prepare(groups, masses, tallies, sizes, empties);
        FillQueue(level, queue, rules.LeastTiedFirst, ref random);
        isQueued.Fill(true);
        double total = 0;
        var (head, waiting, steps) = (0, n, 0L);
        while (waiting > 0 && steps < MostVisits * (n + 100L))
        {
            if (++steps % CheckEvery == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            var vertex = queue[head];
            head = head + 1 == n ? 0 : head + 1;
            waiting--;
            isQueued[vertex] = false;
            var own = groups[vertex];
            var neighbors = targets[offsets[vertex]..offsets[vertex + 1]];
            var count = Gather(neighbors, weights.Length == 0 ? default : weights[offsets[vertex]..offsets[vertex + 1]], groups, tallies, touched);

            var mass = masses[vertex];
            var cost = rules.Gamma * mass;
            ref var left = ref tallies[own];
            var stay = left.Weight - (cost * (left.Mass - mass));
            var (best, bestGain) = (own, stay + rules.Least + (Rounding * (left.Weight + (cost * left.Mass))));
            left.Weight = 0;
            for (var index = 0; index < count; index++)
            {
                var group = touched[index];
                ref var tally = ref tallies[group];
                var gain = tally.Weight - (cost * tally.Mass);
                tally.Weight = 0;
                if (gain >= bestGain && group != own)
                {
                    (best, bestGain) = (group, gain);
                }
            }

            if (bestGain < 0 && sizes[own] > 1)
            {
                (best, bestGain) = (empties[--emptyCount], 0);
            }

            if (best == own)
            {
                continue;
            }

            total += bestGain - stay;
            left.Mass -= mass;
            tallies[best].Mass += mass;
            sizes[best]++;
            if (--sizes[own] == 0)
            {
                left.Mass = 0;
                empties[emptyCount++] = own;
            }

            groups[vertex] = best;
            foreach (var neighbor in neighbors)
            {
                if (!isQueued[neighbor] && groups[neighbor] != best)
                {
                    isQueued[neighbor] = true;
                    var tail = head + waiting++;
                    queue[tail >= n ? tail - n : tail] = neighbor;
                }
            }
        }

        return total;
    }

    private static void FillQueue(Level level, Span<int> queue, bool isLeastTiedFirst, ref RandomStream random)
    {
        for (var vertex = 0; vertex < queue.Length; vertex++)
        {
            queue[vertex] = vertex;
        }

        random.Shuffle(queue);
        if (!isLeastTiedFirst)
        {
            return;
        }

        // By number of neighbors, a counting sort; chance decides among equals.
        var shuffled = queue.ToArray();
        var next = new int[level.Count + 1];
        foreach (var vertex in shuffled)
        {
            next[Tied(level, vertex) + 1]++;
        }

        for (var ties = 1; ties < next.Length; ties++)
        {
            next[ties] += next[ties - 1];
        }

        foreach (var vertex in shuffled)
        {
            queue[next[Tied(level, vertex)]++] = vertex;
        }
    }

    // Parallel edges can make a vertex have more arcs than there are vertices.
    private static int Tied(Level level, int vertex) => Math.Min(level.Offsets[vertex + 1] - level.Offsets[vertex], level.Count - 1);

    private static int Prepare(
        ReadOnlySpan<int> groups, ReadOnlySpan<double> masses, Span<Tally> tallies, Span<int> sizes, Span<int> empties)
    {
        tallies.Clear();
        sizes.Clear();
        for (var vertex = 0; vertex < groups.Length; vertex++)
        {
            tallies[groups[vertex]].Mass += masses[vertex];
            sizes[groups[vertex]]++;
        }

        var count = 0;
        for (var group = groups.Length - 1; group >= 0; group--)
        {
            if (sizes[group] == 0)
            {
                empties[count++] = group;
            }
        }

        return count;
    }

    // Writes each group that is met and steps on only when it is new: no branch to guess wrong. The list has room for one too many.
    private static int Gather(
        ReadOnlySpan<int> neighbors, ReadOnlySpan<double> weights, ReadOnlySpan<int> groups, Span<Tally> tallies, Span<int> touched)
    {
        var count = 0;
        if (weights.Length == 0)
        {
            foreach (var neighbor in neighbors)
            {
                var group = groups[neighbor];
                ref var weight = ref tallies[group].Weight;
                touched[count] = group;
                count += weight == 0 ? 1 : 0;
                weight += 1;
            }

            return count;
        }

        for (var index = 0; index < neighbors.Length; index++)
        {
            var group = groups[neighbors[index]];
            ref var weight = ref tallies[group].Weight;
            touched[count] = group;
            count += weight == 0 ? 1 : 0;
            weight += weights[index];
        }

        return count;
    }
}
