namespace Skein.Extraction.Dates;

/// <summary>A date on its way from words to EDTF.</summary>
/// <param name="Opens">The first token of the whole expression.</param>
/// <param name="First">The first token behind prepositions.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Value">What is known so far; null when its words are read and nothing tells the date.</param>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Weak">What it still needs to be a date.</param>
/// <param name="Language">The language whose words stand around it.</param>
internal sealed record DateCandidate(int Opens, int First, int End, DateValue? Value, string Rule, WeakDate Weak, DateLanguage Language)
{
    /// <summary>The ends of two dates are joined, so that neither needs a cue.</summary>
    public bool IsJoined { get; init; }
}
