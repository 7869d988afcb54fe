namespace Skein.Text.Tokens;

/// <summary>Where a number ends: "1,400", "7.000", "9/11", "22:30", "2015-11-13", "22nd", "19-year-old".</summary>
internal static class NumberScanner
{
    public static int End(string text, int start, out bool isWord)
    {
        isWord = false;
        if (IsIsoDate(text, start))
        {
            return start + 10;
        }

        var at = start;
        while (at < text.Length)
        {
            var c = text[at];
            if (CharacterClasses.Of(c) is CharacterClass.Digit or CharacterClass.Letter or CharacterClass.Extender)
            {
                at++;
            }
            else if (c is '.' or ',' or ':' or '/' && IsDigit(text, at - 1) && IsDigit(text, at + 1))
            {
                at++;
            }
            else if (c is '\'' or '\u2019' && IsDigit(text, at - 1) && IsDigit(text, at + 1) && IsDigit(text, at + 3))
            {
                // The Swiss thousands: 1'400.
                at++;
            }
            else if (WordScanner.IsHyphen(c)
                && (WordScanner.IsLetter(text, at + 1) || (isWord && WordScanner.IsWordCharacter(text, at + 1))))
            {
                isWord = true;
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static bool IsDigit(string text, int at) =>
        at >= 0 && at < text.Length && CharacterClasses.Of(text[at]) == CharacterClass.Digit;

    private static bool IsIsoDate(string text, int at)
    {
        if (at + 10 > text.Length || (at + 10 < text.Length && WordScanner.IsWordCharacter(text, at + 10)))
        {
            return false;
        }

        for (var i = 0; i < 10; i++)
        {
            if (i is 4 or 7 ? text[at + i] != '-' : !char.IsAsciiDigit(text[at + i]))
            {
                return false;
            }
        }

        return true;
    }
}
