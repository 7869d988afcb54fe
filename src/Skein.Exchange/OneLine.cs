using System.Globalization;
using System.Text;

namespace Skein.Exchange;

/// <summary>Makes words of a case fit for a picture or a document: what is shown is what is there, and nothing in them steers how the rest is read.</summary>
internal static class OneLine
{
    /// <summary>
    /// The text on one line: blanks joined; control characters and half surrogates as U+FFFD; characters that only steer the direction or the
    /// breaking of text left out.
    /// </summary>
    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (Rune.IsWhiteSpace(rune))
            {
                safe.Append(safe.Length > 0 && safe[^1] != ' ' ? " " : "");
            }
            else if (category == UnicodeCategory.Control || rune.Value is 0xFFFE or 0xFFFF)
            {
                safe.Append('\uFFFD');
            }
            else if (category != UnicodeCategory.Format || rune.Value is 0x200C or 0x200D)
            {
                safe.Append(rune);
            }
        }

        return safe.ToString().Trim(' ');
    }

    /// <summary>True when a character belongs to a script that is written from right to left.</summary>
    public static bool IsRightToLeft(Rune rune) => rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC)
        or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
