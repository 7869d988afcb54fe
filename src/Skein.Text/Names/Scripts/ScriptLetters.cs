using System.Collections.Frozen;
using System.Globalization;

namespace Skein.Text.Names.Scripts;

/// <summary>What is known of single letters: their script, which are marks, which count as vowels, and the rules of each script.</summary>
internal static class ScriptLetters
{
    /// <summary>Vowel signs, shadda and sukun of Arabic, the long line, and points of Hebrew.</summary>
    public const string Marks = "ًٌٍَُِّْٰـ";

    /// <summary>The rules of each script that has some (<c>name-scripts.txt</c>).</summary>
    public static FrozenDictionary<NameScript, LetterRules> Rules { get; } = Load();

    /// <summary>The script of a letter.</summary>
    public static NameScript ScriptOf(char c) => c switch
    {
        < '\u0250' or (>= '\u1E00' and <= '\u1EFF') or (>= '\u02B0' and <= '\u02FF') or (>= '\uFB00' and <= '\uFB06') => NameScript.Latin,
        (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF') => NameScript.Greek,
        >= '\u0400' and <= '\u052F' => NameScript.Cyrillic,
        >= '\u0590' and <= '\u05FF' => NameScript.Hebrew,
        (>= '\u0600' and <= '\u077F') or (>= '\u08A0' and <= '\u08FF') or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') => NameScript.Arabic,
        _ => NameScript.Other,
    };

    /// <summary>Letters with a mark that is a letter of its own.</summary>
    public static bool Keeps(char c) => c is 'й' or 'ё' or 'ї' or 'ў' or 'ѓ' or 'ќ' or 'ӣ' or 'ӯ' or 'آ' or 'أ' or 'إ' or 'ؤ' or 'ئ' or 'ۀ' or 'ۂ';

    /// <summary>Marks, and characters that are not seen.</summary>
    public static bool IsMark(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control;

    /// <summary>Whether a character is part of a word.</summary>
    public static bool IsWordLetter(char c) =>
        char.IsAsciiLetterOrDigit(c) || (c >= 0x80 && (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsMark(c) || NameLetters.IsApostrophe(c))) || c is '\'' or '`';

    private static FrozenDictionary<NameScript, LetterRules> Load() =>
        DataFile.Lines("name-scripts.txt").Select(line => line.Split('\t')).GroupBy(cells => cells[0], StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => Enum.Parse<NameScript>(group.Key, ignoreCase: true),
                group => new LetterRules(group.Select(cells => cells[1..]), VowelsOf(group.Key), Marks));

    private static string VowelsOf(string script) => script switch
    {
        "arabic" => "اآأإويىیؤئۆېەةَُِ",
        "hebrew" => "אויע",
        "cyrillic" => "аеёиоуыэюяіїєәөұүъь",
        _ => "αεηιουω",
    };
}
