using Skein.Graph.Edges;
using Skein.Graph.Running;

namespace Skein.Graph.Generators;

/// <summary>
/// Random graphs of given degrees (Molloy and Reed 1995; Newman, Strogatz and Watts 2001, doi:10.1103/PhysRevE.64.026118): half-edges are
/// joined by chance. Joining makes loops and parallel edges; each way here says what becomes of them.
/// </summary>
public static class ConfigurationModel
{
    /// <summary>Joined by chance, then loops and parallel edges erased: simple, but high degrees come out lower than asked.</summary>
    /// <param name="degrees">The degree of each vertex, zero or more, with an even sum.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="ArgumentException">A degree is negative or the sum is odd.</exception>
    public static EdgeList Erased(ReadOnlySpan<int> degrees, long seed)
    {
        Prove(degrees);
        var random = new RandomStream(seed);
        var stubs = Stubs.Shuffled(degrees, ref random);
        var (edges, pairs) = (new EdgeListBuilder(degrees.Length), new PairSet(stubs.Length / 2));
        for (var stub = 0; stub < stubs.Length; stub += 2)
        {
            if (stubs[stub] != stubs[stub + 1] && pairs.Add(stubs[stub], stubs[stub + 1]))
            {
                edges.Add(stubs[stub], stubs[stub + 1]);
            }
        }

        return edges.ToEdgeList();
    }

    /// <summary>
    /// Joined by chance as often as it takes until the graph is simple: each simple graph of the degrees is equally likely. Hopeless for large
    /// degrees: about exp(−(d² − 1) ÷ 4) of the attempts succeed when all are d.
    /// </summary>
    /// <param name="degrees">The degree of each vertex, zero or more, with an even sum.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="attempts">How often to try.</param>
    /// <returns>The edges, or null when no attempt gave a simple graph.</returns>
    /// <exception cref="ArgumentException">A degree is negative or the sum is odd.</exception>
    public static EdgeList? ByRejection(ReadOnlySpan<int> degrees, long seed, int attempts = 10_000)
    {
        Prove(degrees);
        var random = new RandomStream(seed);
        var stubs = Stubs.Shuffled(degrees, ref random);
        for (var attempt = 0; attempt < attempts; attempt++)
        {
            var (isSimple, pairs) = (true, new PairSet(stubs.Length / 2));
            for (var stub = 0; stub < stubs.Length && isSimple; stub += 2)
            {
                isSimple = stubs[stub] != stubs[stub + 1] && pairs.Add(stubs[stub], stubs[stub + 1]);
            }

            if (isSimple)
            {
                return new EdgeList(
                    degrees.Length, [.. stubs.Where((_, index) => index % 2 == 0)], [.. stubs.Where((_, index) => index % 2 == 1)]);
            }

            random.Shuffle<int>(stubs);
        }

        return null;
    }

    /// <summary>
    /// Exactly these degrees: a first simple graph (Havel 1955, Hakimi 1962), then pairs of edges that trade ends, tried ten times for each
    /// edge. Every simple graph of the degrees can come of it, about equally likely.
    /// </summary>
    /// <param name="degrees">The degree of each vertex; <see cref="DegreeSequence.IsGraphical"/>.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="ArgumentException">No simple graph has these degrees.</exception>
    public static EdgeList Exactly(ReadOnlySpan<int> degrees, long seed)
    {
        if (!DegreeSequence.IsGraphical(degrees))
        {
            throw new ArgumentException("No simple graph has these degrees.", nameof(degrees));
        }

        var (from, to) = HavelHakimi(degrees);
        var pairs = new PairSet(from.Length);
        for (var edge = 0; edge < from.Length; edge++)
        {
            pairs.Add(from[edge], to[edge]);
        }

        var random = new RandomStream(seed);
        for (var attempt = 0L; attempt < 10L * from.Length; attempt++)
        {
            var (one, other) = (random.NextInt(from.Length), random.NextInt(from.Length));
            if ((random.NextBits() & 1) == 0)
            {
                (from[other], to[other]) = (to[other], from[other]);
            }

            var (a, b, c, d) = (from[one], to[one], from[other], to[other]);
            if (a != d && c != b && a != c && b != d && !pairs.Contains(a, d) && !pairs.Contains(c, b))
            {
                pairs.Remove(a, b);
                pairs.Remove(c, d);
                pairs.Add(a, d);
                pairs.Add(c, b);
                (to[one], to[other]) = (d, b);
            }
        }

        return new EdgeList(degrees.Length, from, to);
    }

    // The vertex that wants most ties itself to those that want most of the rest.
    private static (int[] From, int[] To) HavelHakimi(ReadOnlySpan<int> degrees)
    {
        var (from, to) = (new List<int>(), new List<int>());
        var waiting = new PriorityQueue<(int Vertex, int Left), (int, int)>();
        for (var vertex = 0; vertex < degrees.Length; vertex++)
        {
            if (degrees[vertex] > 0)
            {
                waiting.Enqueue((vertex, degrees[vertex]), (-degrees[vertex], vertex));
            }
        }

        var taken = new List<(int Vertex, int Left)>();
        while (waiting.TryDequeue(out var first, out _))
        {
            taken.Clear();
            for (var tie = 0; tie < first.Left; tie++)
            {
                var next = waiting.Dequeue();
                from.Add(first.Vertex);
                to.Add(next.Vertex);
                taken.Add((next.Vertex, next.Left - 1));
            }

            foreach (var (vertex, left) in taken)
            {
                if (left > 0)
                {
                    waiting.Enqueue((vertex, left), (-left, vertex));
                }
            }
        }

        return ([.. from], [.. to]);
    }

    private static void Prove(ReadOnlySpan<int> degrees)
    {
        long sum = 0;
        foreach (var degree in degrees)
        {
            sum += degree >= 0 ? degree : throw new ArgumentException("A degree is negative.", nameof(degrees));
        }

        if (sum % 2 != 0)
        {
            throw new ArgumentException("The sum of the degrees is odd; every edge has two ends.", nameof(degrees));
        }
    }
}
