
namespace Skein.Methods.Hypotheses;

/// <summary>What speaks against a hypothesis.</summary>
/// <param name="Hypothesis">The hypothesis.</param>
/// <param name="IsLive">Whether it stands in the order.</param>
/// <param name="Weighted">The sum of credibility × relevance × cell over the counted rows.</param>
/// <param name="Plain">The sum of the cells alone.</param>
/// <param name="Lowest">What the weighted score becomes if each blank cell were II: the doubt that the gaps leave.</param>
/// <param name="Blanks">How many counted rows have no rating for it.</param>
public sealed record HypothesisScore(
    HypothesisId Hypothesis, bool IsLive, InconsistencyScore Weighted, int Plain, InconsistencyScore Lowest, int Blanks);

/// <summary>Hypotheses with one score, in the matrix's order: a tie is a tie.</summary>
/// <param name="Hypotheses">The hypotheses of this place.</param>
public sealed record HypothesisPlace(IReadOnlyList<HypothesisId> Hypotheses);

/// <summary>Whether a row tells the live hypotheses apart.</summary>
public enum Diagnosticity
{
    /// <summary>The rated cells are equal and others are blank.</summary>
    Undetermined,

    /// <summary>All cells are equal: the row fits every live hypothesis alike and can be archived.</summary>
    NotDiagnostic,

    /// <summary>Two rated cells differ.</summary>
    Diagnostic,
}

/// <summary>A counted row.</summary>
/// <param name="Row">The row; among copies of one origin, that with the least id.</param>
/// <param name="Copies">The other rows of its origin, which do not count.</param>
/// <param name="Diagnosticity">Whether it tells the live hypotheses apart.</param>
/// <param name="OrderWithout">The order without it, where that is another order; null where dropping it changes nothing.</param>
public sealed record RowReading(
    EvidenceId Row, IReadOnlyList<EvidenceId> Copies, Diagnosticity Diagnosticity, IReadOnlyList<HypothesisPlace>? OrderWithout);

/// <summary>What a milestone would do.</summary>
/// <param name="Milestone">The milestone.</param>
/// <param name="OrderIfSeen">The order with it as a further row.</param>
/// <param name="ChangesFirst">True when other hypotheses would then have least against them.</param>
public sealed record MilestoneReading(EvidenceId Milestone, IReadOnlyList<HypothesisPlace> OrderIfSeen, bool ChangesFirst);

/// <summary>A matrix read: bookkeeping over ratings that people gave, and no proof.</summary>
/// <param name="Scores">All hypotheses, in the matrix's order, also those given up.</param>
/// <param name="Order">The live hypotheses, those with least against them first.</param>
/// <param name="PlainOrder">The same by the sum of cells without weights.</param>
/// <param name="Rows">The counted rows, in the matrix's order of their first copy.</param>
/// <param name="OrderWithoutDoubtful">The order without rows for which deception is possible or likely.</param>
/// <param name="DeceptionOpen">Counted rows for which the deception question was not asked.</param>
/// <param name="Milestones">What each milestone would do.</param>
public sealed record MatrixReading(
    IReadOnlyList<HypothesisScore> Scores,
    IReadOnlyList<HypothesisPlace> Order,
    IReadOnlyList<HypothesisPlace> PlainOrder,
    IReadOnlyList<RowReading> Rows,
    IReadOnlyList<HypothesisPlace> OrderWithoutDoubtful,
    IReadOnlyList<EvidenceId> DeceptionOpen,
    IReadOnlyList<MilestoneReading> Milestones)
{
    /// <summary>The rows without which the order is another: the pieces on which the result rests.</summary>
    public IEnumerable<RowReading> Linchpins => Rows.Where(row => row.OrderWithout is not null);
}
