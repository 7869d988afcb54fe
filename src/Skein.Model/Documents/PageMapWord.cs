using Skein.Text;

namespace Skein.Model.Documents;

/// <summary>Where one word, or one half of a hyphenated word, stands on its page.</summary>
/// <param name="Span">The characters of the stored text that the box covers; never empty.</param>
/// <param name="Page">The number of the page, one for the first.</param>
/// <param name="Box">The rectangle on the page.</param>
/// <param name="Confidence">How sure recognition was of the word, 0 to 100 as the program says it; null for a word that was not recognized.</param>
public readonly record struct PageMapWord(TextSpan Span, int Page, PageMapBox Box, int? Confidence = null);
