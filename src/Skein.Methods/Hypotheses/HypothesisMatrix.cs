namespace Skein.Methods.Hypotheses;

/// <summary>A hypothesis of the matrix.</summary>
/// <param name="Id">The hypothesis.</param>
/// <param name="IsLive">False once it was given up: it keeps its column and its score, and stands outside the order.</param>
public sealed record CompetingHypothesis(HypothesisId Id, bool IsLive = true);

/// <summary>What the method works on: hypotheses across, evidence down.</summary>
/// <param name="Hypotheses">The hypotheses, in the order they are shown.</param>
/// <param name="Rows">The evidence.</param>
public sealed record HypothesisMatrix(IReadOnlyList<CompetingHypothesis> Hypotheses, IReadOnlyList<EvidenceRow> Rows)
{
    /// <summary>Rows that are not observed yet, rated as if they were: what would change the view. They are in no score.</summary>
    public IReadOnlyList<EvidenceRow> Milestones { get; init; } = [];

    /// <summary>The live hypotheses, in the matrix's order.</summary>
    public IEnumerable<HypothesisId> Live => Hypotheses.Where(hypothesis => hypothesis.IsLive).Select(hypothesis => hypothesis.Id);
}
