using Skein.Resolution.Linkage;
using Skein.Resolution.Linkage.Estimation;
using Skein.Resolution.Records;

namespace Skein.Resolution.Tests.Linkage;

public class ExpectationMaximizationTests
{
    private static readonly double[][] PlantedM = [[0.05, 0.1, 0.85], [0.1, 0.9], [0.15, 0.25, 0.6], [0.2, 0.8]];
    private static readonly double[][] PlantedU = [[0.9, 0.07, 0.03], [0.85, 0.15], [0.8, 0.15, 0.05], [0.7, 0.3]];

    [Fact]
    public void The_planted_probabilities_come_back_from_exact_pattern_frequencies()
    {
        var patterns = Planted(share: 0.08, pairs: 1e7);

        var fitted = ExpectationMaximization.Fit(patterns, Start(), new EstimationOptions { Tolerance = 1e-10, MaximumRounds = 5000 });

        Assert.True(fitted.HasConverged);
        Assert.Equal(0.08, fitted.Model.Prior, 1e-3);
        AssertNear(PlantedM, fitted.Model, level => level.M);
        AssertNear(PlantedU, fitted.Model, level => level.U);
    }

    [Fact]
    public void The_planted_probabilities_come_back_from_drawn_pairs_of_which_a_fifth_is_missing()
    {
        var random = new Random(11);
        var patterns = new AgreementPatterns(PlantedM.Length);
        for (var pair = 0; pair < 60_000; pair++)
        {
            var planted = random.NextDouble() < 0.2 ? PlantedM : PlantedU;
            patterns.Add([.. planted.Select(levels => random.Next(5) == 0 ? -1 : Draw(random, levels))]);
        }

        var fitted = ExpectationMaximization.Fit(patterns, Start());

        Assert.Equal(0.2, fitted.Model.Prior, 0.02);
        AssertNear(PlantedM, fitted.Model, level => level.M, 0.04);
        AssertNear(PlantedU, fitted.Model, level => level.U, 0.02);
    }

    [Fact]
    public void More_rounds_never_lower_the_likelihood()
    {
        var patterns = Planted(share: 0.3, pairs: 1e6);
        var likelihoods = Enumerable.Range(1, 12)
            .Select(rounds => ExpectationMaximization.Fit(patterns, Start(), new EstimationOptions { MaximumRounds = rounds, Tolerance = 0, PseudoCount = 1e-9 }).Likelihood)
            .ToArray();

        Assert.Equal(likelihoods.Order(), likelihoods);
        Assert.True(likelihoods[^1] > likelihoods[0]);
    }

    [Fact]
    public void A_level_that_never_occurs_keeps_a_probability_above_zero()
    {
        var patterns = new AgreementPatterns(4);
        patterns.Add([2, 1, 2, 1], 50);
        patterns.Add([0, 0, 0, 0], 500);

        var fitted = ExpectationMaximization.Fit(patterns, Start());

        Assert.All(fitted.Model.Fields.SelectMany(field => field.Levels), level => Assert.True(level is { M: > 0, U: > 0 } && double.IsFinite(level.Bits)));
    }

    [Fact]
    public void Without_patterns_and_with_all_missing_the_initial_weights_stay()
    {
        var allMissing = new AgreementPatterns(4);
        allMissing.Add([-1, -1, -1, -1], 100);

        foreach (var patterns in new[] { new AgreementPatterns(4), allMissing })
        {
            var fitted = ExpectationMaximization.Fit(patterns, Start());
            Assert.All(
                fitted.Model.Fields.Zip(Start().Fields),
                pair => Assert.All(pair.First.Levels.Zip(pair.Second.Levels), level => Assert.Equal(level.Second.Bits, level.First.Bits, 1e-9)));
        }
    }

    private static AgreementPatterns Planted(double share, double pairs)
    {
        var patterns = new AgreementPatterns(4);
        for (var pattern = 0; pattern < 3 * 2 * 3 * 2; pattern++)
        {
            int[] levels = [pattern % 3, pattern / 3 % 2, pattern / 6 % 3, pattern / 18];
            patterns.Add(levels, pairs * ((share * Product(PlantedM, levels)) + ((1 - share) * Product(PlantedU, levels))));
        }

        return patterns;
    }

    private static double Product(double[][] planted, int[] levels) => levels.Select((level, field) => planted[field][level]).Aggregate((left, right) => left * right);

    private static int Draw(Random random, double[] levels)
    {
        var draw = random.NextDouble();
        var level = 0;
        while (level < levels.Length - 1 && (draw -= levels[level]) > 0)
        {
            level++;
        }

        return level;
    }

    private static LinkageModel Start() => new(0.5, [.. PlantedM.Select((levels, field) => new FieldModel(
        RecordField.From($"f{field}"),
        [.. levels.Select((_, level) => new LevelProbability(
            $"level {level}", level == levels.Length - 1 ? 0.7 : 0.3 / (levels.Length - 1), level == 0 ? 0.7 : 0.3 / (levels.Length - 1)))]))]);

    private static void AssertNear(double[][] planted, LinkageModel model, Func<LevelProbability, double> of, double tolerance = 2e-3) =>
        Assert.All(planted.Zip(model.Fields), field => Assert.All(field.First.Zip(field.Second.Levels), level => Assert.Equal(level.First, of(level.Second), tolerance)));
}
