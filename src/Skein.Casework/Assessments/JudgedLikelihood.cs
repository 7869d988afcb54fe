using Skein.Methods.Sources;

namespace Skein.Casework.Assessments;

/// <summary>The rows of words in which a likelihood is said; docs/methods/source-criticism.md.</summary>
public enum WordScale
{
    /// <summary>The seven words of ICD 203, which meet at their ends.</summary>
    Icd203,

    /// <summary>The British yardstick (PHIA), which leaves gaps between its words.</summary>
    Phia,
}

/// <summary>How likely the signed answer is in its author's judgement: a word of one scale, or percentages. Only an answer has one, a person never.</summary>
/// <param name="Text">A word, such as <c>likely</c>, or percentages, such as <c>60 %</c> or <c>55..75 %</c>.</param>
public sealed record JudgedLikelihood(string Text)
{
    /// <summary>Of which scale; default ICD 203.</summary>
    public WordScale Scale { get; init; }

    /// <summary>How firm its ground is, said apart from the likelihood; null where it is not said.</summary>
    public AnalyticConfidence? Confidence { get; init; }
}
