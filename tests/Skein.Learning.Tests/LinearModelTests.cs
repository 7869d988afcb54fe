namespace Skein.Learning.Tests;

public class LinearModelTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(1_000)]
    [InlineData(1_000, 74, 20_000)]
    [InlineData(1_000, 256, 20_000)]
    public void Features_added_together_weigh_what_a_dictionary_of_their_weights_says(int count, int classes = 4, int weightCount = 2_000)
    {
        var random = new Random(count);
        var weights = new Dictionary<(ulong Feature, int Class), int>();
        var builder = new LinearModelBuilder([.. Enumerable.Range(0, classes).Select(one => $"class {one}")], 1);
        for (var number = 0; number < weightCount; number++)
        {
            var at = (Feature: FeatureKey.Of(7, (ulong)random.Next(700)), Class: random.Next(classes));
            var weight = random.Next(-300, 301);
            weights[at] = weights.GetValueOrDefault(at) + weight;
            builder.Set(at.Feature, at.Class, weight);
        }

        // Known and unknown ones, some twice.
        var features = Enumerable.Range(0, count).Select(_ => FeatureKey.Of(7, (ulong)random.Next(1_400))).ToArray();
        var scores = new int[classes];
        scores[0] = 5;
        builder.ToModel().Add(features, scores);

        var expected = Enumerable.Range(0, classes).Select(one => (one == 0 ? 5 : 0) + features.Sum(feature => weights.GetValueOrDefault((feature, one))));
        Assert.Equal(expected, scores);
    }
}
