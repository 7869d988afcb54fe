namespace Skein.Text.Alignment;

/// <summary>A stretch of a text and the stretch of its translation that says the same.</summary>
/// <param name="Original">In the original; empty where the translation has words of its own.</param>
/// <param name="Translation">In the translation; empty where it leaves something out.</param>
public readonly record struct AlignedSpans(TextSpan Original, TextSpan Translation);
