namespace Skein.Graph.Time;

/// <summary>A count that depends on what is not known: unknown days, or who somebody is.</summary>
/// <param name="Low">The least it can be.</param>
/// <param name="High">The most it can be; the same where nothing unknown matters.</param>
public readonly record struct CountRange(int Low, int High);

/// <summary>A share that depends on unknown days.</summary>
/// <param name="Low">The least it can be, 0 to 1; NaN when there is nothing of which it would be a share.</param>
/// <param name="High">The most it can be; NaN with <paramref name="Low"/>.</param>
public readonly record struct ShareRange(double Low, double High)
{
    /// <summary>A share of nothing.</summary>
    public static ShareRange None { get; } = new(double.NaN, double.NaN);
}
