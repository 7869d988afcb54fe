namespace Skein.Learning.Tests;

public class LogisticRegressionTests
{
    private static readonly string[] Classes = ["left", "right"];

    [Fact]
    public void The_probabilities_of_a_feature_come_near_its_shares()
    {
        // Feature 0 stands in every row, feature 1 in half of them: "left" holds for 30 of 100 rows without it, for 80 of 100 with it.
        var rows = new List<int[]>();
        var labels = new List<uint>();
        for (var i = 0; i < 100; i++)
        {
            rows.Add([0]);
            labels.Add(i < 30 ? 1u : 0);
            rows.Add([0, 1]);
            labels.Add(i < 80 ? 1u : 0);
        }

        var regression = new LogisticRegression(Classes, 2);
        regression.Fit(rows, labels, null, new LogisticOptions(200, 0.1, 0));
        Span<double> probabilities = stackalloc double[2];

        regression.Predict([0], probabilities);
        Assert.Equal(0.3, probabilities[0], 0.05);
        Assert.True(probabilities[1] < 0.05);
        regression.Predict([0, 1], probabilities);
        Assert.Equal(0.8, probabilities[0], 0.05);
    }

    [Fact]
    public void A_masked_output_learns_nothing()
    {
        var regression = new LogisticRegression(Classes, 1);
        regression.Fit([[0], [0]], [3u, 3u], [1u, 1u], new LogisticOptions(500, 0.1, 0));
        Span<double> probabilities = stackalloc double[2];

        regression.Predict([0], probabilities);

        Assert.True(probabilities[0] > 0.9);
        Assert.Equal(0.5, probabilities[1], 6);
    }

    [Fact]
    public void The_model_gives_the_same_odds_and_the_same_seed_the_same_model()
    {
        static LogisticRegression Fit()
        {
            var regression = new LogisticRegression(Classes, 3);
            regression.Fit([[0, 1], [0, 2], [0]], [1u, 2u, 0u], null, new LogisticOptions(40, 0.1, 0.001));
            return regression;
        }

        ulong[] keys = [FeatureKey.Of(1), FeatureKey.Of(2), FeatureKey.Of(3)];
        var model = Fit().ToModel(keys);
        Span<int> sums = stackalloc int[2];
        model.Add(keys[0], sums);
        model.Add(keys[1], sums);
        Span<double> probabilities = stackalloc double[2];
        Fit().Predict([0, 1], probabilities);

        Assert.Equal(probabilities[0], 1 / (1 + Math.Exp(-sums[0] * model.Unit)), 2);
        Assert.Equal(probabilities[1], 1 / (1 + Math.Exp(-sums[1] * model.Unit)), 2);
    }
}
