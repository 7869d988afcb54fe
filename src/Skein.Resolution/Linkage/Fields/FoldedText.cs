using System.Globalization;
using System.Text;

namespace Skein.Resolution.Linkage.Fields;

/// <summary>Texts of fields made comparable: lower case, no marks, anything but letters and figures one space, cut at a bounded length.</summary>
internal static class FoldedText
{
    private const int Longest = 256;

    public static string Of(string text)
    {
        var cut = text.Length > 4 * Longest ? text[..(4 * Longest)] : text;
        var folded = new StringBuilder(Math.Min(cut.Length, Longest));
        foreach (var rune in cut.EnumerateRunes())
        {
            if (rune.IsAscii)
            {
                Append(folded, rune);
                continue;
            }

            // An unpaired surrogate comes as U+FFFD, which normalizes.
            foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
            {
                if (Rune.GetUnicodeCategory(part) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark))
                {
                    Append(folded, part);
                }
            }
        }

        var result = folded.ToString().TrimEnd();
        return result.Length <= Longest ? result : result[..Longest];
    }

    private static void Append(StringBuilder folded, Rune rune)
    {
        if (Rune.IsLetterOrDigit(rune))
        {
            folded.Append(Rune.ToLowerInvariant(rune).ToString());
        }
        else if (rune.Value is not '\'' && folded.Length > 0 && folded[^1] != ' ')
        {
            folded.Append(' ');
        }
    }
}
