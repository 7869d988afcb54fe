namespace Skein.Graph.Paths;

/// <summary>
/// Finds the shortest path between two vertices that avoids some vertices and some first steps; among equally short ones the one whose vertices
/// come first in the order of their numbers, compared from the start. Reused from search to search by one thread.
/// </summary>
internal interface IPathSearch
{
    /// <summary>Finds a path; null when there is none.</summary>
    /// <param name="from">Where it starts.</param>
    /// <param name="to">Where it ends, another vertex.</param>
    /// <param name="blocked">Vertices that it avoids.</param>
    /// <param name="bannedSteps">Vertices that its first step does not lead to.</param>
    int[]? Find(int from, int to, HashSet<int> blocked, HashSet<int> bannedSteps);

    /// <summary>The path with its edges and its length.</summary>
    GraphPath PathOf(int[] vertices);
}
