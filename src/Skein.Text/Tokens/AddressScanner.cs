namespace Skein.Text.Tokens;

/// <summary>Web and mail addresses, which are one token up to the next space without the punctuation at their end.</summary>
internal static class AddressScanner
{
    private const int LongestLocalPart = 64;

    /// <summary>The end of the address that starts here; the start itself when none does.</summary>
    public static int End(string text, int start)
    {
        var rest = text.AsSpan(start);
        var isWeb = rest[0] is 'h' or 'H' or 'w' or 'W'
            && (rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
                || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
                || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase));
        return isWeb || IsMail(text, start) ? EndOfRun(text, start) : start;
    }

    private static bool IsMail(string text, int start)
    {
        if (!char.IsAsciiLetterOrDigit(text[start]))
        {
            return false;
        }

        var at = start + 1;
        while (at < text.Length && at - start <= LongestLocalPart
            && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '.' or '_' or '-' or '+'))
        {
            at++;
        }

        return at < text.Length && text[at] == '@' && WordScanner.IsWordCharacter(text, at + 1);
    }

    private static int EndOfRun(string text, int start)
    {
        var end = start;
        while (end < text.Length && CharacterClasses.Of(text[end]) != CharacterClass.Space
            && text[end] is not ('<' or '>' or '"' or '»' or '”'))
        {
            end++;
        }

        while (end > start + 1 && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'' or '’')
        {
            end--;
        }

        return end;
    }
}
