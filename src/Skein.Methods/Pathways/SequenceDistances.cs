using Skein.Methods.Faults;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Pathways;

/// <summary>
/// The distances of all pairs of sequences. Equal sequences are compared once: time and memory go with the square of the different ones,
/// and a file with few states has few of them.
/// </summary>
public sealed partial class SequenceDistances
{
    /// <summary>How many different sequences are compared at most: 3,000 need 36 megabytes.</summary>
    public const int MostDistinct = 3_000;

    private readonly int[] groupOf;
    private readonly float[] distances;

    private SequenceDistances(int[] groupOf, int distinct, float[] distances, SequenceCosts costs)
        => (this.groupOf, Distinct, this.distances, Costs) = (groupOf, distinct, distances, costs);

    /// <summary>How many sequences.</summary>
    public int Count => groupOf.Length;

    /// <summary>How many different ones.</summary>
    public int Distinct { get; }

    /// <summary>The costs they were computed with.</summary>
    public SequenceCosts Costs { get; }

    /// <summary>What must stand beside them.</summary>
    public IReadOnlyList<Caveat> Caveats { get; } = [Caveat.SelectedOnOutcome, Caveat.DependsOnCosts];

    /// <summary>The distance of two sequences, to about seven digits.</summary>
    /// <param name="one">The place of the one in the list given.</param>
    /// <param name="other">The place of the other.</param>
    public double this[int one, int other]
    {
        get
        {
            var (low, high) = (Math.Min(groupOf[one], groupOf[other]), Math.Max(groupOf[one], groupOf[other]));
            return low == high ? 0 : distances[Place(low, high)];
        }
    }

    /// <summary>The number of the different sequence that stands at a place of the list given, from 0.</summary>
    internal int GroupOf(int at) => groupOf[at];

    /// <summary>The distance of two different sequences, by their numbers.</summary>
    internal double Between(int one, int other) => one == other ? 0 : distances[Place(Math.Min(one, other), Math.Max(one, other))];

    /// <summary>Computes the distances.</summary>
    /// <param name="sequences">The sequences.</param>
    /// <param name="costs">The costs.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The distances; or why not: fewer than two sequences (123), too many different ones (124).</returns>
    public static MethodResult<SequenceDistances> Of(
        IReadOnlyList<StateSequence> sequences, SequenceCosts costs, CancellationToken cancellationToken = default) =>
        Of(sequences, costs, progress: null, cancellationToken);

    /// <summary>Computes the distances and tells how far it is.</summary>
    /// <param name="sequences">The sequences.</param>
    /// <param name="costs">The costs.</param>
    /// <param name="progress">Told how many of the different sequences are compared with those before them, from any thread; null for nobody.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The distances; or why not, as without progress.</returns>
    public static MethodResult<SequenceDistances> Of(
        IReadOnlyList<StateSequence> sequences,
        SequenceCosts costs,
        IProgress<(long Done, long Total)>? progress,
        CancellationToken cancellationToken)
    {
        if (sequences.Count < 2)
        {
            return new MethodResult<SequenceDistances>.Refused(MethodFaults.TooFewSequences(sequences.Count));
        }

        var groups = new Dictionary<string, int>(StringComparer.Ordinal);
        var groupOf = sequences.Select(one => GroupOf(groups, one)).ToArray();
        if (groups.Count > MostDistinct)
        {
            return new MethodResult<SequenceDistances>.Refused(MethodFaults.TooManyDistinct(groups.Count, MostDistinct));
        }

        var distinct = groupOf.Index().GroupBy(row => row.Item).OrderBy(group => group.Key)
            .Select(group => sequences[group.First().Index]).ToList();
        var distances = Fill(distinct, costs, progress, cancellationToken);
        return new MethodResult<SequenceDistances>.Computed(new SequenceDistances(groupOf, distinct.Count, distances, costs));
    }

    // Lengths stand before labels, so that no two sequences share a key whatever their labels hold.
    private static int GroupOf(Dictionary<string, int> groups, StateSequence sequence)
    {
        var key = string.Concat(sequence.States.Select(state => $"{state.Label.Length}:{state.Label}"));
        if (!groups.TryGetValue(key, out var group))
        {
            groups[key] = group = groups.Count;
        }

        return group;
    }

    private static float[] Fill(
        List<StateSequence> distinct, SequenceCosts costs, IProgress<(long Done, long Total)>? progress, CancellationToken cancellationToken)
    {
        var alphabet = new StateAlphabet(distinct, costs);
        var coded = distinct.ConvertAll(alphabet.Code);
        var (distances, done) = (new float[Place(0, Math.Max(1, distinct.Count))], 1L);
        // Every row has a place of its own in the table, so that the rows may be filled in any order.
        var options = new ParallelOptions { CancellationToken = cancellationToken };
        Parallel.For(1, Math.Max(1, distinct.Count), options, () => new double[alphabet.LongestPlusOne], (high, _, row) =>
        {
            for (var low = 0; low < high; low++)
            {
                distances[Place(low, high)] = (float)alphabet.Distance(coded[low], coded[high], row);
            }

            progress?.Report((Interlocked.Increment(ref done), distinct.Count));
            return row;
        }, static _ => { });
        return distances;
    }

    /// <summary>How many times each different sequence stands in the list.</summary>
    internal double[] Weights()
    {
        var weights = new double[Distinct];
        foreach (var group in groupOf)
        {
            weights[group]++;
        }

        return weights;
    }

    private static int Place(int low, int high) => (high * (high - 1) / 2) + low;
}
