namespace Skein.Learning;

/// <summary>
/// A sum of small decision trees over numbers, giving the odds of a yes (gradient boosting; Friedman 2001). Immutable and shared between
/// threads.
/// </summary>
public sealed class BoostedTrees
{
    private readonly Node[][] _trees;

    internal BoostedTrees(double bias, Node[][] trees) => (Bias, _trees) = (bias, trees);

    /// <summary>The log odds before any tree.</summary>
    public double Bias { get; }

    /// <summary>How many trees there are.</summary>
    public int TreeCount => _trees.Length;

    internal IReadOnlyList<Node[]> Trees => _trees;

    /// <summary>The probability of a yes, 0 to 1.</summary>
    /// <param name="values">The numbers, in the order of training.</param>
    public double Predict(ReadOnlySpan<float> values)
    {
        var sum = Bias;
        foreach (var tree in _trees)
        {
            var at = 0;
            while (tree[at].Feature >= 0)
            {
                at = values[tree[at].Feature] <= tree[at].Split ? tree[at].Left : tree[at].Left + 1;
            }

            sum += tree[at].Value;
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>A fork, or a leaf when the feature is below 0. The right branch follows the left one.</summary>
    internal readonly record struct Node(int Feature, float Split, int Left, double Value);
}
