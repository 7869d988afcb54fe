namespace Skein.Graph.Uncertainty;

/// <summary>How possible worlds are drawn.</summary>
public sealed record WorldOptions
{
    /// <summary>How many worlds are drawn, one or more.</summary>
    public int Worlds { get; init; } = 1000;

    /// <summary>The seed; the same seed gives the same worlds.</summary>
    public long Seed { get; init; }

    /// <summary>
    /// With this many uncertain edges or fewer, every world is looked at once and weighed with its probability, and results are exact; zero
    /// to draw always; at most 20, a million worlds.
    /// </summary>
    public int ExactUpTo { get; init; } = 9;

    /// <summary>
    /// A key for each edge, by number; empty to use the edge's ends. What an edge draws in a world depends on the seed, the number of the
    /// world and its key only: two graphs whose edges share keys are drawn alike (common random numbers), so that their difference is not
    /// noise; and edges with one key in one graph stand or fall together, as ties do that rest on one origin.
    /// </summary>
    public IReadOnlyList<ulong> EdgeKeys { get; init; } = [];

    /// <summary>The share of worlds below the lower end of an interval and above its upper end; 0.05 for a 90 % interval.</summary>
    public double Tail { get; init; } = 0.05;

    internal void Check(CompactGraph graph)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Worlds);
        ArgumentOutOfRangeException.ThrowIfNegative(ExactUpTo);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ExactUpTo, 20);
        if (!(Tail > 0 && Tail < 0.5))
        {
            throw new ArgumentException("The tail of an interval lies between 0 and one half.");
        }

        if (EdgeKeys.Count != 0 && EdgeKeys.Count != graph.EdgeCount)
        {
            throw new ArgumentException("There is one key for each edge, or none at all.");
        }
    }
}
