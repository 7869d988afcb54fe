using Skein.Graph.Communities;
using Skein.Graph.Running;

namespace Skein.Graph.Tests.Communities;

public sealed class PartitionComparisonTests
{
    // Two rows whose table is [[2, 1], [0, 3]].
    private static readonly Partition First = Partition.Of([0, 0, 0, 1, 1, 1]);
    private static readonly Partition Second = Partition.Of([0, 0, 1, 1, 1, 1]);

    [Fact]
    public void A_table_counted_by_hand_gives_its_values()
    {
        // Pairs together in both 1 + 3, in the first 6, in the second 1 + 6, of 15.
        Assert.Equal((4 - (6 * 7 / 15.0)) / (6.5 - (6 * 7 / 15.0)), PartitionComparison.AdjustedRand(First, Second), 1e-12);

        var mutual = (2 / 6.0 * Math.Log(6 * 2 / (3.0 * 2))) + (1 / 6.0 * Math.Log(6 * 1 / (3.0 * 4))) + (3 / 6.0 * Math.Log(6 * 3 / (3.0 * 4)));
        var (one, other) = (Math.Log(2), -(Math.Log(2 / 6.0) * 2 / 6) - (Math.Log(4 / 6.0) * 4 / 6));
        Assert.Equal(2 * mutual / (one + other), PartitionComparison.NormalizedMutualInformation(First, Second), 1e-12);
        Assert.Equal(one + other - (2 * mutual), PartitionComparison.VariationOfInformation(First, Second), 1e-12);
    }

    [Fact]
    public void The_adjusted_Rand_index_is_the_one_counted_pair_by_pair()
    {
        var random = new RandomStream(1);
        for (var round = 0; round < 200; round++)
        {
            var n = 2 + random.NextInt(12);
            var (one, other) = (new int[n], new int[n]);
            for (var vertex = 0; vertex < n; vertex++)
            {
                (one[vertex], other[vertex]) = (random.NextInt(4), random.NextInt(3));
            }

            double both = 0, inOne = 0, inOther = 0, all = 0;
            for (var i = 0; i < n; i++)
            {
                for (var j = i + 1; j < n; j++)
                {
                    all++;
                    inOne += one[i] == one[j] ? 1 : 0;
                    inOther += other[i] == other[j] ? 1 : 0;
                    both += one[i] == one[j] && other[i] == other[j] ? 1 : 0;
                }
            }

            var (chance, most) = (inOne * inOther / all, (inOne + inOther) / 2);
            var naive = Math.Abs(most - chance) < 1e-12 ? 1 : (both - chance) / (most - chance);
            Assert.Equal(naive, PartitionComparison.AdjustedRand(Partition.Of(one), Partition.Of(other)), 1e-9);
            Assert.Equal(
                PartitionComparison.VariationOfInformation(Partition.Of(one), Partition.Of(other)),
                PartitionComparison.VariationOfInformation(Partition.Of(other), Partition.Of(one)), 1e-12);
        }
    }

    [Fact]
    public void Equal_partitions_agree_fully_and_those_shuffled_by_chance_do_not()
    {
        var random = new RandomStream(2);
        var labels = Enumerable.Range(0, 10_000).Select(vertex => vertex % 20).ToArray();
        var before = Partition.Of(labels);
        random.Shuffle<int>(labels);

        Assert.Equal(1, PartitionComparison.AdjustedRand(before, before));
        Assert.Equal(1, PartitionComparison.NormalizedMutualInformation(before, before), 1e-12);
        Assert.Equal(0, PartitionComparison.VariationOfInformation(before, before), 1e-12);
        Assert.Equal(0, PartitionComparison.AdjustedRand(before, Partition.Of(labels)), 0.005);
    }

    [Fact]
    public void Trivial_partitions_have_stated_values()
    {
        var (one, singles) = (Partition.Of([0, 0, 0]), Partition.OfSingletons(3));

        Assert.Equal(1, PartitionComparison.AdjustedRand(one, one));
        Assert.Equal(1, PartitionComparison.AdjustedRand(singles, singles));
        Assert.Equal(0, PartitionComparison.AdjustedRand(one, singles));
        Assert.Equal(1, PartitionComparison.NormalizedMutualInformation(one, one));
        Assert.Equal(0, PartitionComparison.NormalizedMutualInformation(one, singles));
        Assert.Equal(Math.Log(3), PartitionComparison.VariationOfInformation(one, singles), 1e-12);
        Assert.Equal(1, PartitionComparison.AdjustedRand(Partition.Of([]), Partition.Of([])));
        Assert.Throws<ArgumentException>(() => PartitionComparison.AdjustedRand(one, Partition.OfSingletons(4)));
    }
}
