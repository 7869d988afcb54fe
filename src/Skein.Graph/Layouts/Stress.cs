using Skein.Graph.Running;

namespace Skein.Graph.Layouts;

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
