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

    [Theory]
    [InlineData(6, "1 -2 3 -4 4 5")]
    [InlineData(4, "0 0 3 -4 4 5")]
    [InlineData(3, "0 0 0 -4 4 5")]
    [InlineData(2, "0 0 0 0 0 5")]
    [InlineData(0, "0 0 0 0 0 0")]
    public void Without_its_weakest_weights_a_model_keeps_the_strongest_and_none_of_several_as_strong_that_would_be_too_many(int most, string kept)
    {
        int[] weights = [1, -2, 3, -4, 4, 5];
        var builder = new LinearModelBuilder(["only"], 1);
        for (var at = 0; at < weights.Length; at++)
        {
            builder.Set(FeatureKey.Of(7, (ulong)at), 0, weights[at]);
        }

        var model = builder.ToModel().Strongest(most);

        Assert.Equal(kept, string.Join(' ', weights.Select((_, at) => Score(model, FeatureKey.Of(7, (ulong)at)))));

        static int Score(LinearModel model, ulong feature)
        {
            var score = new int[1];
            model.Add([feature], score);
            return score[0];
        }
    }
}
