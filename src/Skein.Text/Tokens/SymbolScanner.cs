using System.Globalization;
using System.Text;

namespace Skein.Text.Tokens;

/// <summary>Where a symbol ends: an emoji keeps its variation selector, skin tone and joined parts; a flag is two letters.</summary>
internal static class SymbolScanner
{
    private const int Joiner = 0x200D;

    public static int End(string text, int start)
    {
        var end = start;
        var flags = 0;
        while (end < text.Length && Rune.TryGetRuneAt(text, end, out var rune))
        {
            var isFlag = rune.Value is >= 0x1F1E6 and <= 0x1F1FF;
            flags += isFlag ? 1 : 0;
            var goesOn = end == start || IsExtension(rune) || PreviousIsJoiner(text, end) || (isFlag && flags == 2 && end == start + 2);
            if (!goesOn || Rune.IsWhiteSpace(rune))
            {
                break;
            }

            end += rune.Utf16SequenceLength;
        }

        return Math.Max(end, start + 1);
    }

    private static bool IsExtension(Rune rune) => rune.Value == Joiner
        || rune.Value is >= 0x1F3FB and <= 0x1F3FF
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static bool PreviousIsJoiner(string text, int at) =>
        text[at - 1] == Joiner && CharacterClasses.Of(text[at]) is CharacterClass.Symbol or CharacterClass.Surrogate;
}
