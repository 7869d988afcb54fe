namespace Skein.Learning.Tests;

public class AveragedPerceptronTests
{
    [Fact]
    public void Examples_that_a_line_can_part_are_learned_without_a_mistake()
    {
        var random = new Random(7);
        var perceptron = new AveragedPerceptron(["left", "right"]);
        var examples = Enumerable.Range(0, 400).Select(_ => (X: random.Next(-50, 51), Y: random.Next(-50, 51)))
            .Where(point => Math.Abs(point.X + (2 * point.Y)) > 20).ToList();
        for (var round = 0; round < 20; round++)
        {
            foreach (var (x, y) in examples)
            {
                var features = Features(x, y);
                perceptron.Correct(features, x + (2 * y) > 0 ? 1 : 0, Guess(perceptron.Add, features));
                perceptron.Next();
            }
        }

        var model = perceptron.ToModel(0);
        Assert.All(examples, point => Assert.Equal(point.X + (2 * point.Y) > 0 ? 1 : 0, Guess(model.Add, Features(point.X, point.Y))));
    }

    [Fact]
    public void The_model_is_the_mean_of_the_weights_after_each_step()
    {
        // A weight of 1 from the first step on, 3 from the third on, over four steps: (1 + 1 + 3 + 3) / 4 with one step before it began.
        var perceptron = new AveragedPerceptron(["only"]);
        var feature = FeatureKey.Of(1);
        perceptron.Update(feature, 0, 1);
        perceptron.Next();
        perceptron.Next();
        perceptron.Update(feature, 0, 2);
        perceptron.Next();
        perceptron.Next();

        var scores = new int[1];
        var model = perceptron.ToModel(0);
        model.Add(feature, scores);

        Assert.Equal((1 + 1 + 3 + 3) / 5.0, scores[0] * model.Unit, 0.01);
    }

    [Fact]
    public void Small_weights_are_left_out()
    {
        var perceptron = new AveragedPerceptron(["only"]);
        perceptron.Update(FeatureKey.Of(1), 0, 1);
        for (var step = 0; step < 999; step++)
        {
            perceptron.Next();
        }

        perceptron.Update(FeatureKey.Of(2), 0, 1);
        Assert.Equal(1, perceptron.ToModel(0.5).FeatureCount);
    }

    [Fact]
    public void However_many_weights_there_are_each_keeps_its_own_sum()
    {
        // The oracle is a dictionary of what each weight was moved by.
        var random = new Random(3);
        var perceptron = new AveragedPerceptron([.. Enumerable.Range(0, 20).Select(number => $"c{number}")]);
        var moved = new Dictionary<(int Feature, int Class), int>();
        for (var step = 0; step < 40_000; step++)
        {
            var (feature, @class, amount) = (random.Next(6_000), random.Next(20), random.Next(2) == 0 ? 1 : -1);
            perceptron.Update(FeatureKey.Of(1, (ulong)feature), @class, amount);
            moved[(feature, @class)] = moved.GetValueOrDefault((feature, @class)) + amount;
        }

        var some = Enumerable.Range(0, 400).Select(_ => random.Next(7_000)).ToArray();
        var together = new int[20];
        perceptron.Add(some.Select(feature => FeatureKey.Of(1, (ulong)feature)).ToArray(), together);

        Assert.Equal(moved.Keys.Select(key => key.Feature).Distinct().Count(), perceptron.FeatureCount);
        Assert.Equal(Enumerable.Range(0, 20).Select(@class => some.Sum(feature => moved.GetValueOrDefault((feature, @class)))), together);
    }

    // A number as bits of its size, so that the features are present or absent.
    private static ulong[] Features(int x, int y) =>
        [.. Enumerable.Range(-50, 100).Where(at => at < x).Select(at => FeatureKey.Of(1, (ulong)at)), .. Enumerable.Range(-50, 100).Where(at => at < y).Select(at => FeatureKey.Of(2, (ulong)at)), FeatureKey.Of(3)];

    private static int Guess(AddScores add, ulong[] features)
    {
        Span<int> scores = stackalloc int[2];
        foreach (var feature in features)
        {
            add(feature, scores);
        }

        return scores[1] > scores[0] ? 1 : 0;
    }

    private delegate void AddScores(ulong feature, Span<int> scores);
}
