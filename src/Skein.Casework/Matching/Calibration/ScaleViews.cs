namespace Skein.Casework.Matching.Calibration;

/// <summary>Whose scale the probabilities of the desk are on.</summary>
/// <param name="IsOfCase">True when they are calibrated on judgements of the case; false for the scale that is shipped.</param>
/// <param name="Judged">How many judgements the scale was fitted to, or how many there are that one could be fitted to.</param>
/// <param name="Same">How many of them say "same".</param>
/// <param name="Sentence">The same for a person to read.</param>
public sealed record MatchScale(bool IsOfCase, int Judged, int Same, string Sentence);

/// <summary>How well the probabilities of the desk agree with what was judged afterwards.</summary>
/// <param name="Scale">Which scale is in use, and why.</param>
/// <param name="Fewest">How many judgements a scale of the case needs.</param>
/// <param name="FewestOfEach">How many of each answer among them.</param>
/// <param name="Slope">What a bit of the shipped scale is worth on that of the case; null where none can be fitted.</param>
/// <param name="Offset">The bits that the scale of the case gives where the shipped one gives even odds; null where none can be fitted.</param>
/// <param name="Shipped">The shipped scale against the judgements.</param>
/// <param name="OfCase">
/// The scale of the case against the same judgements, each tenth of them given by a line that was fitted to the other nine; null where none can be fitted.
/// </param>
public sealed record MatchReliability(
    MatchScale Scale, int Fewest, int FewestOfEach, double? Slope, double? Offset, ScaleReliability Shipped, ScaleReliability? OfCase);

/// <summary>One scale against judgements.</summary>
/// <param name="Bins">Five bins of equal width, the lowest first; those without a judgement are left out.</param>
/// <param name="Error">The mean distance of what was said from what was judged, weighed by the pairs of each bin (expected calibration error), 0 to 1.</param>
/// <param name="Loss">The mean loss in bits for each judgement: 0 for one foreseen surely, 1 for a coin; smaller is better.</param>
public sealed record ScaleReliability(IReadOnlyList<ReliabilityBin> Bins, double Error, double Loss);

/// <summary>The pairs of one bin.</summary>
/// <param name="From">Its lower end, included.</param>
/// <param name="To">Its upper end, excluded but for the last.</param>
/// <param name="Pairs">How many pairs.</param>
/// <param name="Said">The mean of what the scale gave them.</param>
/// <param name="Same">The share that was judged to be the same.</param>
public sealed record ReliabilityBin(double From, double To, int Pairs, double Said, double Same);
