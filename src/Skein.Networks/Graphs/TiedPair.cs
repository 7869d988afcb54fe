using Skein.Model;
using Skein.Networks.Ties;

namespace Skein.Networks.Graphs;

/// <summary>Two nodes with all ties between them, whatever their rules and directions: one edge of a graph.</summary>
/// <param name="A">The ordinally smaller node.</param>
/// <param name="B">The other node.</param>
/// <param name="Ties">The ties, in order; at least one.</param>
/// <param name="State">The firmest state among them.</param>
/// <param name="IsInferred">True when every one of them is derived through an entity that both are said to share, and no source states a tie.</param>
/// <param name="Origins">The independent origins of all statements that make them, in order.</param>
/// <param name="Likelihood">What a named analyst stated; null when nobody did.</param>
public sealed record TiedPair(
    CanonicalId A,
    CanonicalId B,
    EquatableList<Tie> Ties,
    TieState State,
    bool IsInferred,
    EquatableList<SourceId> Origins,
    TieLikelihood? Likelihood);

/// <summary>
/// How probable a tie is in the judgement of a named analyst, with the reason: never derived from a grade, a score or a count.
/// </summary>
/// <param name="Probability">0 to 1.</param>
/// <param name="By">Who says so.</param>
/// <param name="Reason">Why.</param>
public sealed record TieLikelihood(double Probability, string By, string Reason);
