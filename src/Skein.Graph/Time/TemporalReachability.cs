namespace Skein.Graph.Time;

/// <summary>How much of a graph hangs together in time.</summary>
/// <param name="Pairs">Ordered pairs of different vertices.</param>
/// <param name="Certain">How many of them have a path that respects time whatever the unknown days are.</param>
/// <param name="Possible">How many have one under some choice of the unknown days, the certain ones included.</param>
public sealed record TemporalReachability(long Pairs, long Certain, long Possible)
{
    /// <summary>The certain share of all pairs, 0 to 1; NaN below two vertices.</summary>
    public double CertainShare => Pairs == 0 ? double.NaN : (double)Certain / Pairs;

    /// <summary>The possible share of all pairs, 0 to 1; NaN below two vertices.</summary>
    public double PossibleShare => Pairs == 0 ? double.NaN : (double)Possible / Pairs;
}
