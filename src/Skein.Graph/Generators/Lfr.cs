using Skein.Graph.Communities;
using Skein.Graph.Edges;
using Skein.Graph.Running;

namespace Skein.Graph.Generators;

/// <summary>
/// The benchmark of Lancichinetti, Fortunato and Radicchi (2008, doi:10.1103/PhysRevE.78.046110): degrees and sizes of groups follow power laws,
/// and each vertex has a share of its neighbors, the mixing, in other groups. Groups are filled as in the paper: a vertex goes to a group that
/// is larger than its number of neighbors within; from a full group one is put out by chance. Neighbors within and between groups are then
/// joined by chance, and ends are traded where a loop, a parallel edge or a wrong group would come of it. A vertex's neighbors within
/// are rounded up or down by chance, so that the mixing holds on average; the graph says what it came to.
/// </summary>
public static class Lfr
{
    /// <summary>Makes one; null when the groups cannot hold the degrees: larger groups, lower degrees or more mixing are needed.</summary>
    /// <param name="options">What it is to be like; the defaults when null.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    public static LfrGraph? Of(LfrOptions? options = null)
    {
        options ??= new LfrOptions();
        Prove(options);
        var random = new RandomStream(options.Seed);
        if (PowerLaw.WithMean(options.MeanDegree, options.MaxDegree, options.DegreeExponent) is not { } law)
        {
            throw new ArgumentOutOfRangeException(nameof(options), "No power law of the exponent up to the largest degree has the mean degree.");
        }

        var (within, between) = (new int[options.VertexCount], new int[options.VertexCount]);
        for (var vertex = 0; vertex < within.Length; vertex++)
        {
            var degree = law.Draw(ref random);
            var share = (1 - options.Mixing) * degree;
            within[vertex] = (int)share + (random.NextDouble() < share - Math.Floor(share) ? 1 : 0);
            between[vertex] = degree - within[vertex];
        }

        return LfrGroups.Fill(options, within, ref random) is { } groups ? Join(options, groups, within, between, ref random) : null;
    }

    private static LfrGraph Join(LfrOptions options, Partition groups, int[] within, int[] between, ref RandomStream random)
    {
        var (pairs, joined, wanted) = (new PairSet(within.Sum() + between.Sum()), new List<(int, int)>(), 0);
        foreach (var members in groups.Members())
        {
            MakeEven(members, within, members.Length - 1, ref random);
            var stubs = Stubs.Shuffled(Array.ConvertAll(members, vertex => within[vertex]), ref random);
            var named = Array.ConvertAll(stubs, stub => members[stub]);
            wanted += named.Length / 2;
            Stubs.Join(named, pairs, (_, _) => true, joined, ref random);
        }

        MakeEven([.. Enumerable.Range(0, between.Length)], between, between.Length - 1, ref random);
        var outer = Stubs.Shuffled(between, ref random);
        wanted += outer.Length / 2;
        var of = groups.Groups.ToArray();
        Stubs.Join(outer, pairs, (one, other) => of[one] != of[other], joined, ref random);

        var edges = new EdgeListBuilder(options.VertexCount);
        joined.ForEach(pair => edges.Add(pair.Item1, pair.Item2));
        return new LfrGraph(edges.ToEdgeList(), groups, MixingOf(joined, of), wanted - joined.Count);
    }

    // One stub more or less for a vertex that has some, so that each finds its other end.
    private static void MakeEven(int[] vertices, int[] counts, int most, ref RandomStream random)
    {
        if (vertices.Sum(vertex => (long)counts[vertex]) % 2 == 0)
        {
            return;
        }

        var vertex = vertices[random.NextInt(vertices.Length)];
        while (counts[vertex] == 0)
        {
            vertex = vertices[random.NextInt(vertices.Length)];
        }

        counts[vertex] += counts[vertex] < most && (random.NextBits() & 1) == 0 ? 1 : -1;
    }

    private static double MixingOf(List<(int, int)> joined, int[] groups)
    {
        var (outer, all) = (new int[groups.Length], new int[groups.Length]);
        foreach (var (one, other) in joined)
        {
            var crosses = groups[one] == groups[other] ? 0 : 1;
            outer[one] += crosses;
            outer[other] += crosses;
            all[one]++;
            all[other]++;
        }

        var tied = all.Count(degree => degree > 0);
        return tied == 0 ? 0 : outer.Zip(all, (some, degree) => degree == 0 ? 0 : (double)some / degree).Sum() / tied;
    }

    private static void Prove(LfrOptions options)
    {
        Range.Probability(options.Mixing, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.MaxDegree, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.VertexCount, options.MaxDegree, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.DegreeExponent, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.SizeExponent, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.MinSize, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxSize, options.MinSize, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.MinSize, options.VertexCount, nameof(options));
    }
}
