using Skein.Casework.Coded;
using Skein.Casework.Measures;
using Skein.Casework.Roles;

namespace Skein.Casework.Motifs;

/// <summary>How often a small shape occurs, with its doubt.</summary>
/// <param name="Shape">Its code: <c>path-3</c>, <c>triangle</c>, …; of triads the class of Holland and Leinhardt, such as <c>021C</c>.</param>
/// <param name="Count">The count.</param>
/// <param name="Random">
/// The count in random networks in which each node has as many ties as in that of all ties said; null for triads.
/// </param>
/// <param name="Excess">
/// The count less that of one random network of the same degrees, drawn anew for each possible world, unstated ties present; null for triads
/// and without a probability.
/// </param>
public sealed record MotifView(string Shape, DoubtView Count, IntervalView? Random, IntervalView? Excess);

/// <summary>Small shapes of a network.</summary>
/// <param name="Nodes">How many nodes.</param>
/// <param name="Pairs">How many tied pairs; of triads how many ties with a direction.</param>
/// <param name="AreTriads">True for the sixteen classes of three nodes in a network with directions.</param>
/// <param name="Shapes">The shapes, in a fixed order.</param>
/// <param name="RandomNetworks">How many random networks were drawn; 0 for triads.</param>
/// <param name="Worlds">How many possible worlds were looked at; 0 without a probability.</param>
/// <param name="IsExact">True when these are all there are.</param>
/// <param name="Seed">The seed of the draws.</param>
/// <param name="Caveats">Keys of the sentences that must stand beside the numbers; empty of a coded network.</param>
public sealed record NetworkMotifs(
    int Nodes,
    int Pairs,
    bool AreTriads,
    IReadOnlyList<MotifView> Shapes,
    int RandomNetworks,
    int Worlds,
    bool IsExact,
    long Seed,
    IReadOnlyList<string> Caveats)
{
    /// <summary>What a coded network is made of; null for a case.</summary>
    public CodedEvidenceView? Coded { get; init; }
}
