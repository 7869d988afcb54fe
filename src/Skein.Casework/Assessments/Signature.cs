namespace Skein.Casework.Assessments;

/// <summary>What an analyst adds to the answer of a method when signing it; the name and the day are the event's.</summary>
/// <param name="Reason">Why it is signed, with its limits; needed.</param>
/// <param name="Judged">How likely the answer is in the analyst's judgement; null where it is not said.</param>
public sealed record Signature(string Reason, JudgedLikelihood? Judged = null);
