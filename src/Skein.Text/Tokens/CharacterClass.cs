using System.Globalization;

namespace Skein.Text.Tokens;

/// <summary>What a UTF-16 unit is to the tokenizer.</summary>
internal enum CharacterClass : byte
{
    Space,
    Letter,
    Digit,
    Punctuation,
    Symbol,
    Surrogate,

    /// <summary>A mark or format character: belongs to the word that it stands in.</summary>
    Extender,
}

/// <summary>
/// The classes of all UTF-16 units in one table of 64 KiB: asking the runtime for each unit again is several times slower.
/// </summary>
internal static class CharacterClasses
{
    private static readonly CharacterClass[] Table = [.. Enumerable.Range(0, 0x10000).Select(code => Classify((char)code))];

    public static CharacterClass Of(char c) => Table[c];

    private static CharacterClass Classify(char c)
    {
        if (char.IsWhiteSpace(c))
        {
            return CharacterClass.Space;
        }

        return char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => CharacterClass.Letter,
            UnicodeCategory.DecimalDigitNumber => CharacterClass.Digit,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format => CharacterClass.Extender,
            UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
                or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation
                or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation => CharacterClass.Punctuation,
            UnicodeCategory.Surrogate => CharacterClass.Surrogate,
            _ => CharacterClass.Symbol,
        };
    }
}
