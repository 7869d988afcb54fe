using System.Globalization;
using System.Text;

namespace Skein.Text.Names;

/// <summary>A name in lower case without marks; apostrophes vanish, other punctuation becomes a space.</summary>
internal static class NameLetters
{
    public static string Plain(string name)
    {
        var normalized = Normalization.TextNormalizer.ForKeys.Normalize(name).Text;
        var plain = new StringBuilder(normalized.Length);
        foreach (var c in normalized)
        {
            var lower = char.ToLowerInvariant(c);
            if (lower is >= 'a' and <= 'z' or >= '0' and <= '9')
            {
                plain.Append(lower);
            }
            else if (Special(lower) is { } letters)
            {
                plain.Append(letters);
            }
            else
            {
                AppendDecomposed(lower, plain);
            }
        }

        return plain.ToString();
    }

    /// <summary>Letters whose sound is lost with their mark, letters that have no decomposition, and apostrophes.</summary>
    internal static string? Special(char c) => c switch
    {
        'ş' or 'š' or 'ș' => "sh",
        'ž' => "zh",
        'č' => "tch",
        'ç' => "s",
        'ı' => "i",
        'ø' => "o",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ł' => "l",
        'đ' => "d",
        'ð' => "d",
        'þ' => "th",
        _ when IsApostrophe(c) => "",
        _ => null,
    };

    internal static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or 'ʿ' or 'ʾ' or 'ʻ' or '`' or '´' or '\u05F3';

    private static void AppendDecomposed(char c, StringBuilder plain)
    {
        if (char.IsSurrogate(c) || c == '\uFFFE')
        {
            // Neither can be normalized on its own.
            plain.Append(c);
            return;
        }

        foreach (var part in c.ToString().Normalize(NormalizationForm.FormKD))
        {
            if (char.GetUnicodeCategory(part)
                is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark)
            {
                continue;
            }

            plain.Append(char.IsLetterOrDigit(part) ? char.ToLowerInvariant(part) : ' ');
        }
    }
}
