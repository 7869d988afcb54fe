namespace Skein.Learning;

/// <summary>Fits boosted trees to yes-or-no labels. The same rows with the same seed give the same trees.</summary>
/// <param name="options">How to train.</param>
public sealed class BoostedTreesTrainer(BoostedTreesOptions options)
{
    private const int Bins = 48;

    /// <summary>Fits trees.</summary>
    /// <param name="rows">The numbers of each example, all of one length.</param>
    /// <param name="labels">Whether the answer is yes.</param>
    /// <exception cref="ArgumentException">There are no rows.</exception>
    public BoostedTrees Fit(IReadOnlyList<float[]> rows, IReadOnlyList<bool> labels)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(labels);
        if (rows.Count == 0)
        {
            throw new ArgumentException("There is nothing to learn from.", nameof(rows));
        }

        var width = rows[0].Length;
        var splits = Enumerable.Range(0, width).Select(feature => Splits(rows, feature)).ToArray();
        var binned = new byte[rows.Count][];
        for (var row = 0; row < rows.Count; row++)
        {
            binned[row] = new byte[width];
            for (var feature = 0; feature < width; feature++)
            {
                var found = Array.BinarySearch(splits[feature], rows[row][feature]);
                binned[row][feature] = (byte)(found >= 0 ? found : ~found);
            }
        }

        var yes = labels.Count(label => label);
        var rate = Math.Clamp((double)yes / rows.Count, 1e-4, 1 - 1e-4);
        var bias = Math.Log(rate / (1 - rate));
        var sums = new double[rows.Count];
        Array.Fill(sums, bias);
        var random = new Random(options.Seed);
        var trees = new List<BoostedTrees.Node[]>();
        var (first, second) = (new double[rows.Count], new double[rows.Count]);
        for (var round = 0; round < options.Trees; round++)
        {
            for (var row = 0; row < rows.Count; row++)
            {
                var probability = 1 / (1 + Math.Exp(-sums[row]));
                first[row] = probability - (labels[row] ? 1 : 0);
                second[row] = probability * (1 - probability);
            }

            var sample = Enumerable.Range(0, rows.Count).Where(_ => random.NextDouble() < options.RowShare).ToList();
            var features = Enumerable.Range(0, width).Where(feature => splits[feature].Length > 0 && random.NextDouble() < options.FeatureShare).ToArray();
            var nodes = new List<BoostedTrees.Node> { default };
            Grow(nodes, 0, sample, features, binned, splits, first, second, options.Depth);
            var tree = nodes.ToArray();
            trees.Add(tree);
            for (var row = 0; row < rows.Count; row++)
            {
                var at = 0;
                while (tree[at].Feature >= 0)
                {
                    at = rows[row][tree[at].Feature] <= tree[at].Split ? tree[at].Left : tree[at].Left + 1;
                }

                sums[row] += tree[at].Value;
            }
        }

        return new BoostedTrees(bias, [.. trees]);
    }

    private void Grow(
        List<BoostedTrees.Node> nodes, int at, List<int> rows, int[] features, byte[][] binned, float[][] splits, double[] first, double[] second, int depth)
    {
        var (gradient, curvature) = (0.0, 0.0);
        foreach (var row in rows)
        {
            gradient += first[row];
            curvature += second[row];
        }

        var best = (Gain: 1e-6, Feature: -1, Bin: 0);
        if (depth > 0 && rows.Count >= 2)
        {
            // All histograms in one pass over the rows: a row's bins lie together.
            var histograms = new double[features.Length * Bins * 2];
            foreach (var row in rows)
            {
                var bins = binned[row];
                var (g, h) = (first[row], second[row]);
                for (var i = 0; i < features.Length; i++)
                {
                    var cell = ((i * Bins) + bins[features[i]]) * 2;
                    histograms[cell] += g;
                    histograms[cell + 1] += h;
                }
            }

            for (var i = 0; i < features.Length; i++)
            {
                var (left, weight) = (0.0, 0.0);
                for (var bin = 0; bin < splits[features[i]].Length; bin++)
                {
                    left += histograms[((i * Bins) + bin) * 2];
                    weight += histograms[(((i * Bins) + bin) * 2) + 1];
                    if (weight < options.LeastWeight || curvature - weight < options.LeastWeight)
                    {
                        continue;
                    }

                    var gain = Score(left, weight) + Score(gradient - left, curvature - weight) - Score(gradient, curvature);
                    if (gain > best.Gain)
                    {
                        best = (gain, features[i], bin);
                    }
                }
            }
        }

        if (best.Feature < 0)
        {
            nodes[at] = new BoostedTrees.Node(-1, 0, 0, -options.Rate * gradient / (curvature + options.Penalty));
            return;
        }

        var next = nodes.Count;
        nodes[at] = new BoostedTrees.Node(best.Feature, splits[best.Feature][best.Bin], next, 0);
        nodes.Add(default);
        nodes.Add(default);
        Grow(nodes, next, rows.FindAll(row => binned[row][best.Feature] <= best.Bin), features, binned, splits, first, second, depth - 1);
        Grow(nodes, next + 1, rows.FindAll(row => binned[row][best.Feature] > best.Bin), features, binned, splits, first, second, depth - 1);
    }

    private double Score(double gradient, double curvature) => gradient * gradient / (curvature + options.Penalty);

    // Cuts between values, at most as many as there are bins, so that each bin holds about as many rows.
    private static float[] Splits(IReadOnlyList<float[]> rows, int feature)
    {
        var values = rows.Select(row => row[feature]).Order().ToArray();
        var cuts = new SortedSet<float>();
        for (var bin = 1; bin < Bins; bin++)
        {
            cuts.Add(values[(int)((long)bin * (values.Length - 1) / Bins)]);
        }

        cuts.Remove(values[^1]);
        return [.. cuts];
    }
}

/// <summary>How boosted trees are fitted.</summary>
/// <param name="Trees">How many.</param>
/// <param name="Depth">Forks from root to leaf, 1 or more.</param>
/// <param name="Rate">How much of a tree's correction is taken, above 0 to 1.</param>
/// <param name="Penalty">Pulls the leaves to 0.</param>
/// <param name="LeastWeight">The least sum of curvature in a leaf.</param>
/// <param name="RowShare">The share of the rows each tree sees.</param>
/// <param name="FeatureShare">The share of the features each tree sees.</param>
/// <param name="Seed">Of the sampling.</param>
public sealed record BoostedTreesOptions(
    int Trees = 150, int Depth = 4, double Rate = 0.06, double Penalty = 3, double LeastWeight = 2, double RowShare = 0.7, double FeatureShare = 0.6, int Seed = 1);
