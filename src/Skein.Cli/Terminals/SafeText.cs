using System.Globalization;
using System.Text;

namespace Skein.Cli.Terminals;

/// <summary>
/// Makes text that comes from documents harmless to a terminal. Control characters, escape sequences and marks that reorder or hide text
/// are written out, so that a name cannot move the cursor, color the screen or pass for another; letters of every script stay as they are.
/// </summary>
internal static class SafeText
{
    /// <summary>The text on one line: runs of blanks are one blank, what could act on a terminal stands as <c>\u001B</c>.</summary>
    /// <param name="text">Any text.</param>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\t' or '\n' or '\r' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpaceSeparator)
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (!IsInvisibleAid(rune))
            {
                Append(clean, rune);
            }
        }

        return clean.ToString().TrimEnd(' ');
    }

    /// <summary>The same escapes in JSON that is already well formed: such characters stand only inside its strings.</summary>
    /// <param name="json">JSON, with line feeds between its tokens or without.</param>
    public static string CleanJson(string json)
    {
        var clean = new StringBuilder(json.Length);
        foreach (var character in json)
        {
            var acts = character != '\n' && CharUnicodeInfo.GetUnicodeCategory(character) is
                UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            clean.Append(acts ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}") : character);
        }

        return clean.ToString();
    }

    // Joiners shape letters in Persian, Urdu or Indic scripts and cannot hide anything; direction marks and soft hyphens show nothing.
    private static bool IsInvisibleAid(Rune rune) => rune.Value is 0x00AD or 0x061C or 0x200B or 0x200E or 0x200F or 0x2060 or 0xFEFF;

    private static void Append(StringBuilder clean, Rune rune)
    {
        var acts = rune.Value is not (0x200C or 0x200D) && Rune.GetUnicodeCategory(rune) is
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
        if (acts)
        {
            clean.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
        }
        else
        {
            clean.Append(rune);
        }
    }
}
