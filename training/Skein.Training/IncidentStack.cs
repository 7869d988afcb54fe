using Skein.Learning;

namespace Skein.Training;

/// <summary>
/// One layer of logistic regression: predictions for each example by models that never saw its document, and one model of all examples. A layer
/// above learns from the former, so that it meets scores as good as those of a new document.
/// </summary>
internal sealed class IncidentStack
{
    public const int Folds = 5;
    private const int Threads = 2;

    public IncidentStack(IReadOnlyList<string> classes, IReadOnlyList<ulong[]> examples, IReadOnlyList<int> folds, LogisticOptions options, int least = 2)
    {
        (Classes, Places, Options) = (classes, folds, options);
        Rows = new IncidentRows(examples, least);
        Predictions = [.. examples.Select(_ => new double[classes.Count])];
    }

    public IReadOnlyList<string> Classes { get; }

    public IncidentRows Rows { get; }

    /// <summary>How many regressions, with different orders of the examples, are averaged.</summary>
    public int Bags { get; set; } = 1;

    /// <summary>For each example the probability of each class, by a model that did not see it.</summary>
    public double[][] Predictions { get; }

    private IReadOnlyList<int> Places { get; }

    private LogisticOptions Options { get; }

    public void Predict(IReadOnlyList<uint> labels, IReadOnlyList<uint>? masks) => Parallel.For(0, Folds, new ParallelOptions { MaxDegreeOfParallelism = Threads }, fold =>
    {
        var fitted = Fit(Enumerable.Range(0, Places.Count).Where(at => Places[at] != fold).ToArray(), labels, masks);
        for (var at = 0; at < Places.Count; at++)
        {
            if (Places[at] == fold)
            {
                fitted.Predict(Rows.Rows[at], Predictions[at]);
            }
        }
    });

    /// <summary>The model of all examples.</summary>
    public LinearModel ToModel(IReadOnlyList<uint> labels, IReadOnlyList<uint>? masks) => Fit([.. Enumerable.Range(0, Places.Count)], labels, masks).ToModel(Rows.Keys);

    /// <summary>Trees over numbers, for each example those that did not see its document; several forests with different seeds are averaged.</summary>
    public static (double[] Predictions, BoostedTrees[] Trees) Boost(
        IReadOnlyList<float[]> rows, IReadOnlyList<bool> labels, IReadOnlyList<int> folds, BoostedTreesOptions options, int forests, bool final)
    {
        var predictions = new double[rows.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            var kept = Enumerable.Range(0, rows.Count).Where(at => folds[at] != fold).ToArray();
            var trees = Forests(kept.Select(at => rows[at]).ToList(), kept.Select(at => labels[at]).ToList(), options, forests);
            for (var at = 0; at < rows.Count; at++)
            {
                if (folds[at] == fold)
                {
                    predictions[at] = trees.Sum(one => one.Predict(rows[at])) / forests;
                }
            }
        }

        return (predictions, final ? Forests(rows, labels, options, forests) : []);
    }

    private static BoostedTrees[] Forests(IReadOnlyList<float[]> rows, IReadOnlyList<bool> labels, BoostedTreesOptions options, int forests) =>
        [.. Enumerable.Range(1, forests).Select(seed => new BoostedTreesTrainer(options with { Seed = seed }).Fit(rows, labels))];

    private LogisticRegression Fit(int[] examples, IReadOnlyList<uint> labels, IReadOnlyList<uint>? masks)
    {
        int[][] rows = [.. examples.Select(at => Rows.Rows[at])];
        uint[] wanted = [.. examples.Select(at => labels[at])];
        uint[]? taught = masks is null ? null : [.. examples.Select(at => masks[at])];
        var regressions = new List<LogisticRegression>();
        for (var seed = 1; seed <= Bags; seed++)
        {
            var regression = new LogisticRegression(Classes, Rows.Keys.Count);
            regression.Fit(rows, wanted, taught, Options with { Seed = seed });
            regressions.Add(regression);
        }

        regressions[0].Average(regressions[1..]);
        return regressions[0];
    }
}
