using System.Collections.Frozen;
using System.Globalization;

namespace Skein.Text.Normalization;

/// <summary>
/// Joins words that were broken at a line end. Nothing in the text says whether a hyphen belongs to the word, so these
/// rules decide: see <see cref="NormalizationSteps.LineEndHyphens"/>. A wrong guess changes a hyphen, never a letter,
/// and the map leads back to both lines.
/// </summary>
internal static class HyphenationStep
{
    private static readonly FrozenSet<string> KeepsHyphen =
        new[] { "al", "el", "anti", "ex", "half", "non", "pro", "self", "semi", "vice" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes =
        KeepsHyphen.GetAlternateLookup<ReadOnlySpan<char>>();

    public static void Find(string text, EditScript script)
    {
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = at + 1 < text.Length ? text.IndexOf('\n', at + 1) : -1)
        {
            var hyphen = at - 1;
            while (hyphen >= 0 && text[hyphen] is ' ' or '\t')
            {
                hyphen--;
            }

            if (hyphen < 1 || !IsHyphen(text[hyphen]) || !IsWordPart(text[hyphen - 1]))
            {
                continue;
            }

            var next = at + 1;
            while (next < text.Length && text[next] is ' ' or '\t')
            {
                next++;
            }

            if (next < text.Length && char.IsLetterOrDigit(text[next]))
            {
                script.Remove(BelongsToTheWord(text, hyphen, next) ? hyphen + 1 : hyphen, next);
            }
        }
    }

    private static bool BelongsToTheWord(string text, int hyphen, int next)
    {
        if (!char.IsLower(text[next]) || char.IsDigit(text[hyphen - 1]))
        {
            return true;
        }

        var start = hyphen;
        while (start > 0 && hyphen - start < LongestPart && IsWordPart(text[start - 1]))
        {
            start--;
        }

        if ((start > 0 && IsHyphen(text[start - 1])) || Prefixes.Contains(text.AsSpan(start, hyphen - start)))
        {
            return true;
        }

        var end = next;
        while (end < text.Length && end - next < LongestPart && IsWordPart(text[end]))
        {
            end++;
        }

        return end + 1 < text.Length && IsHyphen(text[end]) && char.IsLetter(text[end + 1]);
    }

    // Looking further than any word is long would make a text of hyphens and line breaks quadratic.
    private const int LongestPart = 64;

    private static bool IsHyphen(char c) => c is '-' or '\u2010';

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
