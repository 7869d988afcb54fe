using System.Globalization;
using Skein.Learning;
using Skein.Text.Tokens;

namespace Skein.Extraction.Parsing;

/// <summary>What the tagger and the parser see of a word: its letters in lower case as keys, and how it is cased.</summary>
/// <param name="Lower">The whole word; figures count as one figure.</param>
/// <param name="Suffix1">Its last letter.</param>
/// <param name="Suffix2">Its last two letters.</param>
/// <param name="Suffix3">Its last three letters.</param>
/// <param name="Suffix4">Its last four letters.</param>
/// <param name="Prefix3">Its first three letters.</param>
/// <param name="Shape">Kind and case, as a small number.</param>
/// <param name="Classes">What lists and neighbors tell of it.</param>
internal readonly record struct WordForm(
    ulong Lower, ulong Suffix1, ulong Suffix2, ulong Suffix3, ulong Suffix4, ulong Prefix3, ulong Shape, WordClass Classes)
{
    private const int LongestWord = 48;

    /// <summary>What stands in place of every name: names that training saw tell nothing of those that it did not see.</summary>
    public static readonly ulong Name = FeatureKey.OfText("<name>");

    /// <summary>The form of a word.</summary>
    /// <param name="word">Its letters.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="shape">How it is cased.</param>
    /// <param name="classes">Where its classes are looked up; null for none.</param>
    public static WordForm Of(ReadOnlySpan<char> word, TokenKind kind, TokenShape shape, WordClasses? classes = null)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        var length = 0;
        foreach (var unit in word)
        {
            if (length == LongestWord)
            {
                break;
            }

            buffer[length++] = unit switch
            {
                >= 'A' and <= 'Z' => (char)(unit | 0x20),
                >= '0' and <= '9' => '0',
                '’' or '‘' => '\'',
                '“' or '”' => '"',
                '–' or '—' => '-',
                < '\u0080' => unit,
                _ => char.ToLower(unit, CultureInfo.InvariantCulture),
            };
        }

        var lower = buffer[..length];
        var key = FeatureKey.OfText(lower);
        return new WordForm(
            key,
            FeatureKey.OfText(lower[^Math.Min(1, length)..]),
            FeatureKey.OfText(lower[^Math.Min(2, length)..]),
            FeatureKey.OfText(lower[^Math.Min(3, length)..]),
            FeatureKey.OfText(lower[^Math.Min(4, length)..]),
            FeatureKey.OfText(lower[..Math.Min(3, length)]),
            ((ulong)kind << 8) | (ulong)shape,
            classes is not null && kind == TokenKind.Word ? classes.Of(key) : default);
    }
}
