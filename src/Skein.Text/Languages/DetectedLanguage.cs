namespace Skein.Text.Languages;

/// <summary>The language that a text is most likely written in.</summary>
/// <param name="Code">ISO 639-1 code (en, fr, nl, de, es, it, pt, sv, pl, tr; by script ar, fa, ur,
/// ru, uk, el, he, ja, ko, zh), <c>other</c> for a language outside these, <c>und</c> for too little text.</param>
/// <param name="Confidence">0 to 1: the lead over the next language, lowered for short texts; not a probability.</param>
public readonly record struct DetectedLanguage(string Code, double Confidence)
{
    /// <summary>Too little text to tell.</summary>
    public static DetectedLanguage Undetermined { get; } = new("und", 0);
}
