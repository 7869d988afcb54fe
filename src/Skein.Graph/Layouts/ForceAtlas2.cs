using Skein.Graph.Running;

namespace Skein.Graph.Layouts;

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
