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

/// <summary>
/// Layout by stress majorization, whatever the size: drawn distances follow the number of steps between vertices (Gansner, Koren and North
/// 2005, doi:10.1007/978-3-540-31843-9_25). It reads best for small networks. Memory and each sweep grow with the square of a component.
/// Components, isolates, overlaps and starts as in <see cref="NetworkLayout"/>.
/// </summary>
public static class Stress
{
    /// <summary>Lays out a network by stress.</summary>
    /// <param name="graph">The network; at most 46,000 vertices a component.</param>
    /// <param name="options">The options; the defaults when null.</param>
    /// <param name="work">Threads, progress, cancellation.</param>
    /// <exception cref="ArgumentException">As for <see cref="NetworkLayout"/>.</exception>
    public static Positions Of(CompactGraph graph, LayoutOptions? options = null, Work? work = null) =>
        Composition.Run(graph, options ?? new LayoutOptions(), _ => true, work ?? Work.Default);
}

/// <summary>
/// Layout by forces: all vertices push each other away, ties pull their ends together, and each vertex moves as fast as it does not swing
/// (Jacomy, Venturini, Heymann and Bastian 2014, doi:10.1371/journal.pone.0098679), with Barnes and Hut's approximation of the push.
/// A step takes time near n log n + m. Components, isolates, overlaps and starts as in <see cref="NetworkLayout"/>.
/// </summary>
public static class ForceAtlas2
{
    /// <summary>Lays out a network by forces.</summary>
    /// <param name="graph">The network.</param>
    /// <param name="options">The options; the defaults when null.</param>
    /// <param name="work">Threads, progress, cancellation.</param>
    /// <exception cref="ArgumentException">As for <see cref="NetworkLayout"/>.</exception>
    public static Positions Of(CompactGraph graph, LayoutOptions? options = null, Work? work = null) =>
        Composition.Run(graph, options ?? new LayoutOptions(), _ => false, work ?? Work.Default);
}
