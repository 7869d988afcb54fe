namespace Skein.Methods.Pathways;

/// <summary>
/// States as small numbers with a table of costs, so that many distances need no look-up of labels. Safe for several threads.
/// </summary>
internal sealed class StateAlphabet
{
    private readonly Dictionary<PathState, int> numbers = [];
    private readonly double[][] costs;
    private readonly double indel;

    public StateAlphabet(IReadOnlyList<StateSequence> sequences, SequenceCosts costs)
    {
        foreach (var state in sequences.SelectMany(one => one.States))
        {
            numbers.TryAdd(state, numbers.Count);
        }

        PathState[] states = [.. numbers.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
        this.costs = Array.ConvertAll(states, one => Array.ConvertAll(states, other => costs.Substitution(one, other)));
        LongestPlusOne = sequences.Max(one => one.States.Count) + 1;
        indel = costs.Indel;
    }

    /// <summary>How long a row for <see cref="Distance"/> must be.</summary>
    public int LongestPlusOne { get; }

    public int[] Code(StateSequence sequence) => [.. sequence.States.Select(state => numbers[state])];

    /// <summary>As <see cref="OptimalMatching.Distance"/>, on coded sequences, with a row to write in.</summary>
    public double Distance(int[] one, int[] other, double[] row)
    {
        for (var at = 0; at <= other.Length; at++)
        {
            row[at] = at * indel;
        }

        foreach (var state in one)
        {
            var (diagonal, left, prices) = (row[0], row[0] + indel, costs[state]);
            row[0] = left;
            for (var at = 1; at <= other.Length; at++)
            {
                var replaced = diagonal + prices[other[at - 1]];
                diagonal = row[at];
                left = Math.Min(replaced, Math.Min(diagonal, left) + indel);
                row[at] = left;
            }
        }

        return row[other.Length];
    }
}
