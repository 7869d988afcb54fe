namespace Skein.Methods.Pathways;

/// <summary>What an insertion, a deletion and a substitution cost. Costs are symmetric; a state costs nothing against itself.</summary>
public sealed class SequenceCosts
{
    private readonly Dictionary<(PathState, PathState), double> rates;

    private SequenceCosts(double indel, double substitution, Dictionary<(PathState, PathState), double> rates)
        => (Indel, Ceiling, this.rates) = (indel, substitution, rates);

    /// <summary>The cost of an insertion or deletion; 1 unless said otherwise.</summary>
    public double Indel { get; }

    /// <summary>The cost of a substitution before transition rates lower it; 2 unless said otherwise.</summary>
    public double Ceiling { get; }

    /// <summary>Every substitution costs the same.</summary>
    /// <param name="substitution">The cost of one; default 2, as much as a deletion and an insertion.</param>
    /// <param name="indel">The cost of an insertion or deletion; default 1.</param>
    /// <returns>The costs.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A cost is not above zero.</exception>
    public static SequenceCosts Constant(double substitution = 2, double indel = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(substitution);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(indel);
        return new(indel, substitution, []);
    }

    /// <summary>
    /// Costs from transition rates, TraMineR's TRATE: 2 - p(b|a) - p(a|b), where p(b|a) is the share of steps out of a that lead to b, over
    /// all sequences. As there, putting a known state for the missing one costs 2 whatever the rates.
    /// </summary>
    /// <param name="sequences">The sequences that give the rates.</param>
    /// <param name="indel">The cost of an insertion or deletion; default 1.</param>
    /// <returns>The costs; 2 between states without a step between them.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The cost is not above zero.</exception>
    public static SequenceCosts TransitionRates(IEnumerable<StateSequence> sequences, double indel = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(indel);
        var steps = sequences.SelectMany(one => one.States.Zip(one.States.Skip(1))).CountBy(step => step).ToList();
        var from = steps.GroupBy(step => step.Key.First).ToDictionary(group => group.Key, group => group.Sum(step => step.Value));
        return new(indel, 2, steps.ToDictionary(step => step.Key, step => (double)step.Value / from[step.Key.First]));
    }

    /// <summary>The cost of putting one state for another.</summary>
    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    /// <returns>0 for the same state; otherwise between 0 and the ceiling.</returns>
    public double Substitution(PathState one, PathState other)
        => one == other ? 0
            : one == PathState.Missing || other == PathState.Missing ? Ceiling
            : Ceiling - rates.GetValueOrDefault((one, other)) - rates.GetValueOrDefault((other, one));
}
