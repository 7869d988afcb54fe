namespace Skein.Text.Names.Comparison;

/// <summary>Two parts that a comparison brought together, by their places among <see cref="PreparedName.PartKeys"/>.</summary>
/// <param name="Left">The first part of the left name.</param>
/// <param name="LeftLast">The last one; the same as <paramref name="Left"/> unless several parts stand for one.</param>
/// <param name="Right">The first part of the right name.</param>
/// <param name="RightLast">The last one.</param>
/// <param name="Rule">By which rule.</param>
/// <param name="Quality">How well they fit, above 0 and at most 1.</param>
public readonly record struct NamePartPair(int Left, int LeftLast, int Right, int RightLast, NameRule Rule, double Quality);
