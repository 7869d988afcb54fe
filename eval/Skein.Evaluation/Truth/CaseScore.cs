namespace Skein.Evaluation.Truth;

/// <summary>What was right, missed and invented in one case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Right">What was found, with what it means; optional statements are left out.</param>
/// <param name="Missed">What was not found.</param>
/// <param name="Extra">What the case does not say.</param>
internal sealed record CaseScore(
    TruthCase Case, IReadOnlyList<(TruthStatement Truth, FoundStatement Found)> Right, IReadOnlyList<TruthStatement> Missed, IReadOnlyList<FoundStatement> Extra)
{
    /// <summary>Everything found and nothing invented.</summary>
    public bool Passes => Missed.Count == 0 && Extra.Count == 0;
}
