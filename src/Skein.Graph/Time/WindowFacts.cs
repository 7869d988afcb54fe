namespace Skein.Graph.Time;

/// <summary>
/// One window, with bounds over all choices of the unknown days. Each bound is reached by some choice, though not all of them by the same.
/// Changes are against the window before; in the first window there are none, and nothing counts as born.
/// </summary>
/// <param name="Window">The days.</param>
/// <param name="Edges">Pairs of vertices with an edge that touches the window.</param>
/// <param name="Vertices">Vertices with such an edge.</param>
/// <param name="Born">Pairs that touch it and do not touch the one before.</param>
/// <param name="Died">Pairs that touch the one before and do not touch it.</param>
/// <param name="Persisting">Pairs that touch both.</param>
/// <param name="Jaccard">
/// Pairs that touch both, of those that touch at least one; over those choices under which there are any. None in the first window.
/// </param>
/// <param name="ShareLeft">Pairs that touch both, of those that touch the one before; over those choices under which there are any.</param>
public sealed record WindowFacts(
    DayWindow Window,
    CountRange Edges,
    CountRange Vertices,
    CountRange Born,
    CountRange Died,
    CountRange Persisting,
    ShareRange Jaccard,
    ShareRange ShareLeft);
