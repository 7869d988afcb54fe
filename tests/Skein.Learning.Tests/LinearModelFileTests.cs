namespace Skein.Learning.Tests;

public class LinearModelFileTests
{
    [Fact]
    public void A_model_that_was_written_is_read_with_the_same_scores()
    {
        var random = new Random(3);
        var weights = Enumerable.Range(0, 5_000).ToDictionary(number => FeatureKey.Of(9, (ulong)number), _ => (Class: random.Next(3), Weight: random.Next(-600, 601)));
        var builder = new LinearModelBuilder(["a", "b", "c"], 0.5);
        foreach (var (feature, (@class, weight)) in weights)
        {
            builder.Set(feature, @class, weight);
        }

        var model = Read(Bytes(builder.ToModel()));

        Assert.Equal(["a", "b", "c"], model.Classes);
        Assert.Equal(0.5, model.Unit);
        foreach (var (feature, (@class, weight)) in weights)
        {
            var scores = new int[3];
            model.Add(feature, scores);
            var expected = new int[3];
            expected[@class] = weight * 2;
            Assert.Equal(expected, scores);
        }
    }

    [Fact]
    public void The_same_model_gives_the_same_bytes_in_whatever_order_it_was_built()
    {
        var one = new LinearModelBuilder(["a"], 1);
        var other = new LinearModelBuilder(["a"], 1);
        for (var number = 0; number < 100; number++)
        {
            one.Set(FeatureKey.Of(1, (ulong)number), 0, number);
            other.Set(FeatureKey.Of(1, (ulong)(99 - number)), 0, 99 - number);
        }

        Assert.Equal(Bytes(one.ToModel()), Bytes(other.ToModel()));
    }

    [Fact]
    public void A_model_without_features_is_read_and_says_nothing()
    {
        var scores = new int[1];
        Read(Bytes(new LinearModelBuilder(["a"], 1).ToModel())).Add(FeatureKey.Of(1), scores);
        Assert.Equal([0], scores);
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK")]
    [InlineData("SKLM")]
    [InlineData("SKLM\u0009")]
    [InlineData("SKLM\u0001not packed at all")]
    public void Bytes_that_are_no_model_are_refused(string text) =>
        Assert.Throws<InvalidDataException>(() => Read(System.Text.Encoding.Latin1.GetBytes(text)));

    [Fact]
    public void A_damaged_file_is_refused_or_read_but_never_breaks()
    {
        var builder = new LinearModelBuilder(["a", "b"], 1);
        for (var number = 0; number < 300; number++)
        {
            builder.Set(FeatureKey.Of(1, (ulong)number), number % 2, number - 150);
        }

        var whole = Bytes(builder.ToModel());
        var random = new Random(11);
        for (var round = 0; round < 500; round++)
        {
            var damaged = whole.AsSpan(0, round % 5 == 0 ? random.Next(whole.Length) : whole.Length).ToArray();
            if (damaged.Length > 0)
            {
                damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            }

            var trouble = Record.Exception(() => Read(damaged));
            Assert.True(trouble is null or InvalidDataException, trouble?.ToString());
        }
    }

    private static byte[] Bytes(LinearModel model)
    {
        using var stream = new MemoryStream();
        LinearModelFile.Write(model, stream);
        return stream.ToArray();
    }

    private static LinearModel Read(byte[] bytes) => LinearModelFile.Read(new MemoryStream(bytes));
}
