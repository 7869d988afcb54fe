using Skein.Casework.Identity;
using Skein.Casework.Measures;
using Skein.Casework.Views;

namespace Skein.Casework.Paths;

/// <summary>A path and how probable it is under one bound.</summary>
/// <param name="Nodes">The nodes on it, both ends included.</param>
/// <param name="Exists">The probability that all its ties exist.</param>
/// <param name="IsShortest">The probability that they do and no shorter path exists.</param>
public sealed record PathChanceView(IReadOnlyList<EntityRef> Nodes, double Exists, double IsShortest);

/// <summary>How two nodes are connected over possible worlds, under one bound.</summary>
/// <param name="Connected">The probability that they are connected within the ties allowed.</param>
/// <param name="Distances">The probability of each distance, from 0 ties on.</param>
/// <param name="Paths">The paths, shortest first.</param>
/// <param name="HasMorePaths">True when there are more.</param>
/// <param name="Worlds">How many worlds were looked at; 1 when nobody stated a probability.</param>
/// <param name="IsExact">True when these are all there are.</param>
public sealed record PathBoundView(
    double Connected, IReadOnlyList<double> Distances, IReadOnlyList<PathChanceView> Paths, bool HasMorePaths, int Worlds, bool IsExact);

/// <summary>How firmly two nodes are connected, under both bounds. It says nothing of anybody else on the way.</summary>
/// <param name="From">One end.</param>
/// <param name="To">The other end.</param>
/// <param name="MaximumTies">How many ties a path could have.</param>
/// <param name="Established">With unstated ties absent: established ties, and those with a stated probability.</param>
/// <param name="All">With unstated ties present: all ties that are said.</param>
/// <param name="Seed">The seed of the draws.</param>
public sealed record PathDoubt(EntityRef From, EntityRef To, int MaximumTies, PathBoundView Established, PathBoundView All, long Seed)
{
    /// <summary>
    /// By how many ties the two are apart, with all ties that are said, without each origin and all copies of its story in turn; those that move
    /// it are named, with no distance where the two are not connected then within the ties allowed.
    /// </summary>
    public required DependenceView WithoutOrigin { get; init; }

    /// <summary>Of whom on the paths a source leaves open who it is. Such a one stays a node of its own in every world.</summary>
    public IReadOnlyList<EitherOrView> EitherOrs { get; init; } = [];
}
