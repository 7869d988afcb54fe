using System.Globalization;
using System.Text;

namespace Skein.Places.Names;

/// <summary>What each letter becomes in a folded name: small, without accents, ligatures taken apart. Made once for the Latin letters; other scripts only become small.</summary>
internal static class LetterTable
{
    private const int Last = 0x1F00;
    private static readonly string[] Folded = Make();

    /// <summary>The plain letters of one character; empty for an accent that stands by itself.</summary>
    public static ReadOnlySpan<char> Of(char c) => c < Last ? Folded[c] : default;

    /// <summary>Whether the table knows the character.</summary>
    public static bool Covers(char c) => c < Last;

    private static string[] Make()
    {
        var table = new string[Last];
        for (var i = 0; i < Last; i++)
        {
            table[i] = Fold((char)i);
        }

        return table;
    }

    private static string Fold(char c)
    {
        var special = char.ToLowerInvariant(c) switch
        {
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'ø' => "o",
            'đ' or 'ð' => "d",
            'ł' => "l",
            'ħ' => "h",
            'ı' => "i",
            'þ' => "th",
            _ => null,
        };
        if (special is not null)
        {
            return special;
        }

        // Accents matter for Latin letters only; in other scripts they often are letters of their own.
        if (c is < '\u0080' or (>= '\u0250' and < '\u1E00'))
        {
            return char.ToLowerInvariant(c).ToString();
        }

        var plain = new StringBuilder();
        foreach (var part in c.ToString().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(char.ToLowerInvariant(part));
            }
        }

        return plain.ToString();
    }
}
