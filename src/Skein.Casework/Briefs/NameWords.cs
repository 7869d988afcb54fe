using System.Globalization;
using System.Text;

namespace Skein.Casework.Briefs;

/// <summary>A word of a text: where it stands, and how it is compared, without marks and case.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="Length">Its length in characters.</param>
/// <param name="Folded">How it is compared.</param>
/// <param name="IsName">True unless it is written in small letters throughout its beginning, as no name is.</param>
internal readonly record struct NameWord(int Start, int Length, string Folded, bool IsName);

/// <summary>Cuts text into words for finding names in it: letters, digits and the marks upon them; everything else parts.</summary>
internal static class NameWords
{
    public static List<NameWord> Of(string text)
    {
        var words = new List<NameWord>();
        var start = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            var isInside = at < text.Length && (char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at]) || IsMark(text[at]));
            if (isInside && start < 0)
            {
                start = at;
            }
            else if (!isInside && start >= 0)
            {
                words.Add(new NameWord(start, at - start, Fold(text.AsSpan(start, at - start)), !char.IsLower(text[start])));
                start = -1;
            }
        }

        return words;
    }

    private static string Fold(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var letter in Valid(word).Normalize(NormalizationForm.FormKD))
        {
            if (!IsMark(letter) && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.Format)
            {
                folded.Append(char.ToLowerInvariant(letter));
            }
        }

        return folded.ToString();
    }

    // Half a surrogate pair cannot be normalized, and is no letter of a name.
    private static string Valid(ReadOnlySpan<char> word)
    {
        var valid = new StringBuilder(word.Length);
        foreach (var rune in word.EnumerateRunes())
        {
            valid.Append(rune);
        }

        return valid.ToString();
    }

    private static bool IsMark(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        || letter is '\u00AD' or '\u200C' or '\u200D' or '\u0640';
}
