namespace Skein.Graph.Edges;

/// <summary>
/// When an edge holds, as far as it is known: a start and an end that each lie between two days. Days are counted from an origin that the
/// caller chooses, the same for all edges of a list. An open or unknown bound is <see cref="int.MinValue"/> or <see cref="int.MaxValue"/>.
/// </summary>
/// <param name="EarliestStart">The first day on which it may begin.</param>
/// <param name="LatestStart">The last day on which it may begin.</param>
/// <param name="EarliestEnd">The first day that may be its last.</param>
/// <param name="LatestEnd">The last day that may be its last.</param>
public readonly record struct EdgeSpan(int EarliestStart, int LatestStart, int EarliestEnd, int LatestEnd)
{
    /// <summary>A span of which nothing is known.</summary>
    public static EdgeSpan Unknown { get; } = new(int.MinValue, int.MaxValue, int.MinValue, int.MaxValue);

    /// <summary>A span whose first and last day are known.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, on or after the first.</param>
    public static EdgeSpan Between(int first, int last) => new(first, first, last, last);

    /// <summary>True when the bounds are in order: each earliest day on or before its latest, and some end on or after some start.</summary>
    public bool IsOrdered => EarliestStart <= LatestStart && EarliestEnd <= LatestEnd && EarliestStart <= LatestEnd;

    /// <summary>True when it may hold on some day of a window.</summary>
    /// <param name="first">The first day of the window.</param>
    /// <param name="last">The last day of the window.</param>
    public bool MayTouch(int first, int last) => EarliestStart <= last && LatestEnd >= first;

    /// <summary>True when it holds on some day of a window whatever the unknown days are.</summary>
    /// <param name="first">The first day of the window.</param>
    /// <param name="last">The last day of the window.</param>
    public bool MustTouch(int first, int last) => LatestStart <= last && EarliestEnd >= first;
}
