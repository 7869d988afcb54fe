using System.Globalization;
using System.Text;

namespace Skein.Resolution.Candidates;

/// <summary>
/// The folded form of a full name: compatibility forms and accents dropped, lower case, words of letters and digits joined by one space, in
/// their order. Two spellings of one script that differ only so have one key; romanization variants do not.
/// </summary>
internal static class FullNameKey
{
    /// <summary>The key; empty when the name has neither letter nor digit.</summary>
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        var isBetweenWords = false;
        foreach (var c in name.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(isBetweenWords && key.Length > 0 ? " " : "").Append(char.ToLowerInvariant(c));
                isBetweenWords = false;
            }
            else if (!IsWithinWord(c))
            {
                isBetweenWords = true;
            }
        }

        return key.ToString();
    }

    // Accents, and the apostrophes and marks that some spellings of a name have and others leave out.
    private static bool IsWithinWord(char c) =>
        c is '\'' or '\u2019' or '\u02BC' or '\u02BF' or '\u02BE' or '`' or '\u00AD'
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
}
