using System.Text.RegularExpressions;

namespace Skein.Text.Names;

/// <content>What is folded.</content>
internal static partial class LetterFolds
{
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
