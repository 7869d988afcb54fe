using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Skein.Text.Names;

/// <summary>
/// Folds the spellings of one sound into one letter, in a fixed order: later rules see what earlier ones wrote. Works on
/// one part of a name, in plain lower-case letters. Initials and figures stay as they are.
/// </summary>
internal static partial class LetterFolds
{
    private static readonly (Regex Pattern, string With)[] Rules =
    [
        // Russian family names: -ov, -ow, -off and -ev, -iev, -yev, -jew, -eff, men's and women's.
        (SlavicE(), "$1iw"),
        (SlavicO(), "$1uw"),
        // Compounds that are written glued.
        (AbdArticle(), "abd$1"),
        (AbdAllah(), "abdallah"),
        (Kunya(), "bu"),
        (BelArticle(), "bel"),
        (Din(), "$1din"),
        (Allah(), "$1allah"),
        // Consonants.
        (ShSounds(), "sh"),
        (JSounds(), "j"),
        (KhSounds(), "h"),
        (GhSounds(), "g"),
        (SoftC(), "s"),
        (KSounds(), "k"),
        (TSounds(), "t"),
        (DSounds(), "d"),
        (FSounds(), "f"),
        // Vowels and half-vowels.
        (USounds(), "u"),
        (VSounds(), "w"),
        (ESounds(), "i"),
        (IFolds(), "i"),
        (USemivowel(), "w"),
        (SilentEnd(), ""),
        (AFolds(), "a"),
        (UFolds(), "u"),
        (Doubled(), "$1"),
        (FinalH(), "a"),
    ];

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    public static string Fold(string part)
    {
        if (part.Length <= 2 || !part.AsSpan().ContainsAny(Vowels))
        {
            return part;
        }

        foreach (var (pattern, with) in Rules)
        {
            part = pattern.Replace(part, with);
        }

        return part;
    }

    /// <summary>The consonants of a folded part; the part itself when fewer than two are left.</summary>
    public static string Skeleton(string folded)
    {
        var consonants = new StringBuilder(folded.Length);
        foreach (var c in folded)
        {
            if (c is not ('a' or 'e' or 'i' or 'o' or 'u'))
            {
                consonants.Append(c);
            }
        }

        return consonants.Length < 2 ? folded : consonants.ToString();
    }
}
