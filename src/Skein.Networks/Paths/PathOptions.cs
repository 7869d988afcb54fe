namespace Skein.Networks.Paths;

/// <summary>How far and through what evidence paths may lead.</summary>
public sealed record PathOptions
{
    /// <summary>The greatest number of ties that may be asked for.</summary>
    public const int Limit = 6;

    /// <summary>
    /// The most ties in a path, 1 to <see cref="Limit"/>; 3 by default. With four and more, almost everybody is tied to everybody.
    /// </summary>
    public int MostTies { get; init; } = 3;

    /// <summary>How many paths are answered, 1 to 100; 5 by default.</summary>
    public int MostPaths { get; init; } = 5;

    /// <summary>
    /// True to walk through organisations and other nodes that are no persons; false by default: to belong to one large organisation is
    /// no evidence of a tie. The two ends may always be organisations.
    /// </summary>
    public bool AllowsHubs { get; init; }

    /// <summary>The most neighbors of a person who is walked through, 1 or more; null, the default, sets no bound.</summary>
    public int? MostNeighbors { get; init; }

    /// <summary>How many ties are followed before the search stops and says so, 1 or more; 500,000 by default.</summary>
    public int MostFollowed { get; init; } = 500_000;

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MostTies, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MostTies, Limit);
        ArgumentOutOfRangeException.ThrowIfLessThan(MostPaths, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MostPaths, 100);
        ArgumentOutOfRangeException.ThrowIfLessThan(MostNeighbors ?? 1, 1, nameof(MostNeighbors));
        ArgumentOutOfRangeException.ThrowIfLessThan(MostFollowed, 1);
    }
}
