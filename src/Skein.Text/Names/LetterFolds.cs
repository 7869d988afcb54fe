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

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex("^(.{2,}?)[iyj]?e(?:v|w|ff)a?$", Options)]
    private static partial Regex SlavicE();

    [GeneratedRegex("^(.{3,})o(?:v|w|ff)a?$", Options)]
    private static partial Regex SlavicO();

    [GeneratedRegex("^abd[aeou]{0,2}ll?ah?$", Options)]
    private static partial Regex AbdAllah();

    [GeneratedRegex("^abd(?:[aeiu]|ou?)(?:l|r(?=r)|s(?=s)|n(?=n)|z(?=z)|d(?=d)|t(?=t))?([a-z]{3,})$", Options)]
    private static partial Regex AbdArticle();

    [GeneratedRegex("^(?:abou|abu|bou)(?=[a-z]{3,}$)", Options)]
    private static partial Regex Kunya();

    [GeneratedRegex("^ben[ae]l(?=[a-z]{4,}$)", Options)]
    private static partial Regex BelArticle();

    [GeneratedRegex("^(.{2,}?)[aeiu]?d?dine?$", Options)]
    private static partial Regex Din();

    [GeneratedRegex("^(.{3,}?)[aeu]l?lah$", Options)]
    private static partial Regex Allah();

    // French ch, German sch, English ch and Russian tch, tsch, tsj cannot be told apart without the language.
    [GeneratedRegex("tsch|tsj|tch|sch|ch|sh", Options)]
    private static partial Regex ShSounds();

    [GeneratedRegex("dzh|dj|zh", Options)]
    private static partial Regex JSounds();

    [GeneratedRegex("kh|^x", Options)]
    private static partial Regex KhSounds();

    [GeneratedRegex("gh|^rh|gu(?=[ei])", Options)]
    private static partial Regex GhSounds();

    [GeneratedRegex("c(?=[eiy])", Options)]
    private static partial Regex SoftC();

    [GeneratedRegex("ck|qu(?=[ei])|[qc]", Options)]
    private static partial Regex KSounds();

    [GeneratedRegex("th", Options)]
    private static partial Regex TSounds();

    // Not in Abd al-Hamid, where two words meet.
    [GeneratedRegex("(?<!^ab)dh", Options)]
    private static partial Regex DSounds();

    [GeneratedRegex("ph", Options)]
    private static partial Regex FSounds();

    [GeneratedRegex("ou|oo", Options)]
    private static partial Regex USounds();

    [GeneratedRegex("v", Options)]
    private static partial Regex VSounds();

    [GeneratedRegex("ee|ie(?=$|[^aeiouy])|ij(?=$|[^aeiouy])", Options)]
    private static partial Regex ESounds();

    // A half-vowel at the start, and between vowels, is a consonant and stays (Yasin, Tayyib).
    [GeneratedRegex("(?<!^)y(?![aeiou])|^y(?![aeiou])|(?<=[^aeiouy])y", Options)]
    private static partial Regex IFolds();

    [GeneratedRegex("u(?=[aeio])", Options)]
    private static partial Regex USemivowel();

    [GeneratedRegex("(?<=[^aeiou])e$", Options)]
    private static partial Regex SilentEnd();

    [GeneratedRegex("e", Options)]
    private static partial Regex AFolds();

    [GeneratedRegex("o", Options)]
    private static partial Regex UFolds();

    [GeneratedRegex(@"([a-z])\1+", Options)]
    private static partial Regex Doubled();

    [GeneratedRegex("ah$", Options)]
    private static partial Regex FinalH();
}
