namespace Skein.Casework.Paths;

/// <summary>What paths to look for.</summary>
/// <param name="MaximumTies">At most so many ties; default 3, range 1 to 6. Longer paths are nearly always possible in a network built from the press.</param>
/// <param name="Count">At most so many paths; default 5.</param>
/// <param name="ThroughHubs">True to walk through whole organisations, places and proceedings, which is no evidence; default false.</param>
/// <param name="ByProbability">
/// True for the most probable first, by the probabilities that analysts stated; default false: by weakest link. Steps that are not established
/// and of which nobody stated a probability leave a path between two bounds.
/// </param>
public sealed record PathRequest(int MaximumTies = 3, int Count = 5, bool ThroughHubs = false, bool ByProbability = false)
{
    /// <summary>
    /// The most neighbors of a person who is walked through, 1 or more; null, the default, for no bound. One whom every report names ties
    /// everybody to everybody. Ignored with <see cref="ThroughHubs"/>.
    /// </summary>
    public int? MostNeighbors { get; init; }
}
