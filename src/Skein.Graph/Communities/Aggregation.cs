namespace Skein.Graph.Communities;

/// <summary>Makes of every part of a level one vertex of the next: arcs between parts add up, masses add up, what lies within is forgotten.</summary>
internal static class Aggregation
{
    public static Level Run(Level level, ReadOnlySpan<int> parts, int partCount, MoverSpace space)
    {
        var (starts, order) = VerticesByGroup.Of(parts, partCount);
        var (tallies, touched) = (space.Tallies, space.Touched);
        var offsets = new int[partCount + 1];
        var masses = new double[partCount];

        // Room for all arcs is asked for, and only what is written is ever touched.
        var targets = GC.AllocateUninitializedArray<int>(level.Targets.Length);
        var weights = GC.AllocateUninitializedArray<double>(level.Targets.Length);
        tallies.AsSpan(0, partCount).Clear();
        var next = 0;
        for (var part = 0; part < partCount; part++)
        {
            var count = 0;
            foreach (var vertex in order.AsSpan(starts[part]..starts[part + 1]))
            {
                masses[part] += level.Masses[vertex];
                for (var arc = level.Offsets[vertex]; arc < level.Offsets[vertex + 1]; arc++)
                {
                    var other = parts[level.Targets[arc]];
                    ref var weight = ref tallies[other].Weight;
                    touched[count] = other;
                    count += weight == 0 ? 1 : 0;
                    weight += level.Weights.Length == 0 ? 1 : level.Weights[arc];
                }
            }

            for (var index = 0; index < count; index++)
            {
                var other = touched[index];
                if (other != part)
                {
                    targets[next] = other;
                    weights[next++] = tallies[other].Weight;
                }

                tallies[other].Weight = 0;
            }

            offsets[part + 1] = next;
        }

        return new Level { Offsets = offsets, Targets = targets.AsSpan(0, next), Weights = weights.AsSpan(0, next), Masses = masses };
    }
}
