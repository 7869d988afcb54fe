namespace Skein.Extraction.Tagging;

/// <summary>
/// Cuts words into the pieces that models count in: at spaces and around hyphens, so that "al-Norveli", "al - Norveli" and
/// "Norvelia-based" look alike whoever cut the text into tokens.
/// </summary>
internal static class WordPieces
{
    /// <summary>Adds the pieces of a text without line ends, in order; a hyphen is a piece of its own, a dash of several is one.</summary>
    public static void Split(ReadOnlySpan<char> text, List<Range> pieces)
    {
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == ' ')
            {
                at++;
                continue;
            }

            var first = at++;
            var isHyphen = IsHyphen(text[first]);
            while (at < text.Length && text[at] != ' ' && IsHyphen(text[at]) == isHyphen)
            {
                at++;
            }

            pieces.Add(first..at);
        }
    }

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';
}
