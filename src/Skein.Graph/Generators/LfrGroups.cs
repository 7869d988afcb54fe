using Skein.Graph.Communities;
using Skein.Graph.Running;

namespace Skein.Graph.Generators;

/// <summary>Sizes of groups from a power law, and who goes where.</summary>
internal static class LfrGroups
{
    public static Partition? Fill(LfrOptions options, int[] within, ref RandomStream random)
    {
        var sizes = Sizes(options, ref random);
        if (within.Max() >= sizes.Max())
        {
            return null;
        }

        var (groups, members) = (new int[within.Length], Array.ConvertAll(sizes, _ => new List<int>()));
        var order = Enumerable.Range(0, within.Length).ToArray();
        random.Shuffle<int>(order);
        var waiting = new Queue<int>(order);
        var places = new Urn(Array.ConvertAll(sizes, size => (double)size));
        for (long step = 0; waiting.TryDequeue(out var vertex); step++)
        {
            if (step > 1_000L * within.Length)
            {
                return null;
            }

            int group;
            do
            {
                group = places.Draw(ref random);
            }
            while (sizes[group] <= within[vertex]);

            if (members[group].Count == sizes[group])
            {
                var at = random.NextInt(sizes[group]);
                waiting.Enqueue(members[group][at]);
                members[group][at] = vertex;
            }
            else
            {
                members[group].Add(vertex);
            }

            groups[vertex] = group;
        }

        return Partition.Of(groups);
    }

    // Drawn until they hold everybody; the last is cut, or, where that leaves it too small, its vertices go to others one by one.
    private static int[] Sizes(LfrOptions options, ref RandomStream random)
    {
        var law = new PowerLaw(options.MinSize, Math.Min(options.MaxSize, options.VertexCount), options.SizeExponent);
        var (sizes, left) = (new List<int>(), options.VertexCount);
        while (left >= options.MinSize)
        {
            sizes.Add(Math.Min(law.Draw(ref random), left));
            left -= sizes[^1];
        }

        for (; left > 0; left--)
        {
            sizes[random.NextInt(sizes.Count)]++;
        }

        return [.. sizes];
    }
}
