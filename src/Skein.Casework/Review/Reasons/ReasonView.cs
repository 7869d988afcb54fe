namespace Skein.Casework.Review.Reasons;

/// <summary>What a stretch of a quote is for the proposal that rests on it.</summary>
public enum QuoteMark
{
    /// <summary>Nothing in particular.</summary>
    None,

    /// <summary>A word that made the rule propose it.</summary>
    Cue,

    /// <summary>Names the subject.</summary>
    Subject,

    /// <summary>Names the other end.</summary>
    Object,
}

/// <summary>A stretch of a quote.</summary>
/// <param name="Text">Its words; the stretches of a quote put together are the quote, character for character.</param>
/// <param name="Mark">What it is.</param>
public sealed record QuotePart(string Text, QuoteMark Mark);

/// <summary>A part of a score.</summary>
/// <param name="Feature">What was seen.</param>
/// <param name="Weight">What it added.</param>
public sealed record ReasonPart(string Feature, double Weight);

/// <summary>How words of the quote were taken for an end of the statement.</summary>
/// <param name="Words">The words, such as "his brother"; empty when the quote does not name it.</param>
/// <param name="Sentence">What they were taken for, and how.</param>
public sealed record ResolutionStep(string Words, string Sentence);

/// <summary>Why the machine proposes something, unrolled.</summary>
/// <param name="Rule">The rule or model, with its version.</param>
/// <param name="Says">What it takes to say this, in a sentence; null for a property that the vocabulary does not have.</param>
/// <param name="Example">A sentence that the rule reads; null when it gives none, or is code.</param>
/// <param name="Yields">What it reads there.</param>
/// <param name="CounterExample">A sentence that the rule leaves alone.</param>
/// <param name="Parts">What the score is made of.</param>
/// <param name="Quote">The quote with its marks; empty when there are no words.</param>
/// <param name="Steps">How the ends were found in the words.</param>
public sealed record ReasonView(
    string Rule,
    string? Says,
    string? Example,
    string? Yields,
    string? CounterExample,
    IReadOnlyList<ReasonPart> Parts,
    IReadOnlyList<QuotePart> Quote,
    IReadOnlyList<ResolutionStep> Steps);
