namespace Skein.Graph.Layouts;

/// <summary>A laid-out component on its way into the picture.</summary>
/// <param name="Part">The component.</param>
/// <param name="X">Its coordinates; moved when it is packed.</param>
/// <param name="Y">The others.</param>
/// <param name="Radii">The radius of each vertex.</param>
/// <param name="IsFixed">True when a pinned vertex holds it where it is.</param>
/// <param name="IsAnchored">True when it wants to stay near where it is.</param>
internal sealed record PackedBlock(Neighborhood Part, double[] X, double[] Y, double[] Radii, bool IsFixed, bool IsAnchored);
