using Skein.Graph.Running;

namespace Skein.Graph.Tests.Running;

public sealed class RandomStreamTests
{
    [Fact]
    public void One_seed_and_stream_give_the_same_numbers_and_another_stream_gives_others()
    {
        var first = new RandomStream(7, 3);
        var again = new RandomStream(7, 3);
        var other = new RandomStream(7, 4);

        Assert.Equal(first.NextBits(), again.NextBits());
        Assert.NotEqual(first.NextBits(), other.NextBits());
    }

    [Fact]
    public void Integers_below_a_bound_are_equally_likely()
    {
        var random = new RandomStream(1);
        var counts = new int[7];
        for (var draw = 0; draw < 70_000; draw++)
        {
            counts[random.NextInt(7)]++;
        }

        // Chi-square with 6 degrees of freedom exceeds 22.5 once in a thousand; the seed is fixed.
        Assert.True(counts.Sum(count => Math.Pow(count - 10_000, 2) / 10_000) < 22.5);
    }

    [Fact]
    public void A_shuffle_keeps_every_value()
    {
        var random = new RandomStream(1);
        var values = Enumerable.Range(0, 100).ToArray();

        random.Shuffle<int>(values);

        Assert.NotEqual(Enumerable.Range(0, 100), values);
        Assert.Equal(Enumerable.Range(0, 100), values.Order());
    }
}
