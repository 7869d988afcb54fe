using Skein.Graph.Running;

namespace Skein.Graph.Layouts;

/// <summary>
/// A picture of a network: each component by the method that reads best at its size (stress up to <see cref="LayoutOptions.StressUpTo"/>
/// vertices, forces above), components side by side without touching, vertices without an edge in rows below, and no vertex over another.
/// Directions are not looked at. The same graph and options give the same positions for any number of threads.
/// <para>
/// Where a start is given, each component keeps the place, turn and shape that its vertices had as far as the edges allow, so that an added
/// vertex does not throw the picture about. With a place for every vertex the picture does not depend on how vertices are numbered, up to
/// rounding and ties of packing; without one, the numbers decide how vertices that cannot be told apart are set off.
/// An empty graph has no positions; a single vertex lies at the origin.
/// </para>
/// A position in the picture means nothing by itself: not the middle, not the top, not the distance between two that are not tied.
/// </summary>
public static class NetworkLayout
{
    /// <summary>Lays out a network.</summary>
    /// <param name="graph">The network.</param>
    /// <param name="options">The options; the defaults when null.</param>
    /// <param name="work">Threads, progress, cancellation.</param>
    /// <exception cref="ArgumentException">A radius is negative or not a number, or a pinned vertex has no place in the start.</exception>
    public static Positions Of(CompactGraph graph, LayoutOptions? options = null, Work? work = null)
    {
        options ??= new LayoutOptions();
        return Composition.Run(graph, options, part => part.Count <= options.StressUpTo, work ?? Work.Default);
    }
}
