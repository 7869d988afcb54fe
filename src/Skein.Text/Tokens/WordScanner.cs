using System.Text;

namespace Skein.Text.Tokens;

/// <summary>Where a word ends: apostrophes, hyphens and periods belong to it or not by what stands around them.</summary>
internal static class WordScanner
{
    /// <summary>The end of the word that starts here.</summary>
    public static int End(string text, int start)
    {
        var partStart = start;
        var at = start;
        while (at < text.Length)
        {
            var c = text[at];
            switch (CharacterClasses.Of(c))
            {
                case CharacterClass.Letter or CharacterClass.Digit or CharacterClass.Extender:
                    at++;
                    continue;
                case CharacterClass.Surrogate when IsLetterPair(text, at):
                    at += 2;
                    continue;
            }

            if (c == '_' && IsWordCharacter(text, at + 1))
            {
                at++;
            }
            else if (IsHyphen(c) && at > start && IsWordCharacter(text, at + 1))
            {
                partStart = ++at;
            }
            else if (IsApostrophe(c) && IsLetter(text, at + 1))
            {
                if (IsElision(text, partStart, at))
                {
                    return at + 1;
                }

                if (IsClitic(text, at))
                {
                    return at;
                }

                at++;
            }
            else if (c == '.' && PeriodEnd(text, start, partStart, at) is var next && next > at)
            {
                if (next == at + 1 && !(next < text.Length && (IsLetter(text, next) || (IsHyphen(text[next]) && IsLetter(text, next + 1)))))
                {
                    return next;
                }

                at = next;
                partStart = at;
            }
            else
            {
                return at;
            }
        }

        return at;
    }

    /// <summary>The end of a word part that starts with an apostrophe ("'s", "'t"); the start itself when there is none.</summary>
    public static int CliticEnd(string text, int start)
    {
        if (!IsApostrophe(text[start]) || !IsLetter(text, start + 1))
        {
            return start;
        }

        var afterWord = start > 0 && IsWordCharacter(text, start - 1);
        if (afterWord && IsClitic(text, start))
        {
            var end = start + 1;
            while (IsLetter(text, end))
            {
                end++;
            }

            return end;
        }

        // Dutch 't and 's, English 'n.
        return !afterWord && text[start + 1] is 't' or 's' or 'n' or 'k' && !IsWordCharacter(text, start + 2)
            && start + 2 < text.Length && text[start + 2] is ' ' or '-' ? start + 2 : start;
    }

    /// <summary>Whether a letter beyond the basic plane stands here.</summary>
    public static bool IsLetterPair(string text, int at) =>
        Rune.TryGetRuneAt(text, at, out var rune) && Rune.IsLetterOrDigit(rune);

    public static bool IsWordCharacter(string text, int at) => at < text.Length
        && CharacterClasses.Of(text[at]) is CharacterClass.Letter or CharacterClass.Digit;

    public static bool IsLetter(string text, int at) => at < text.Length && CharacterClasses.Of(text[at]) == CharacterClass.Letter;

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    /// <summary>French and Italian words that lose their last vowel: the apostrophe belongs to them, and a new word follows.</summary>
    private static bool IsElision(string text, int start, int apostrophe)
    {
        var part = text.AsSpan(start, apostrophe - start);
        if (part.Length == 1)
        {
            return part[0] switch
            {
                'l' or 'd' or 'j' or 'm' or 't' or 's' or 'n' or 'c'
                    or 'L' or 'D' or 'J' or 'T' or 'S' or 'C' => !IsClitic(text, apostrophe),
                // M'hamed and N'Golo are names, M'aider and N'est-ce are French: only the vowel tells.
                'M' or 'N' => text[apostrophe + 1] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'ê' or 'é',
                _ => false,
            };
        }

        return part is "qu" or "Qu" or "jusqu" or "Jusqu" or "lorsqu" or "Lorsqu" or "puisqu" or "Puisqu" or "quoiqu"
            or "dell" or "Dell" or "nell" or "Nell"
            or "all" or "All" or "sull" or "Sull" or "dall" or "Dall" or "un" or "Un" or "quest" or "Quest";
    }

    /// <summary>Whether an English ending starts at this apostrophe: 's, 'll, 're, 've, 'd, 'm at the end of a word.</summary>
    private static bool IsClitic(string text, int apostrophe)
    {
        var end = apostrophe + 1;
        while (end - apostrophe < 4 && IsWordCharacter(text, end))
        {
            end++;
        }

        return text.AsSpan(apostrophe + 1, end - apostrophe - 1) is
            "s" or "S" or "ll" or "re" or "ve" or "d" or "m" or "LL" or "RE" or "VE";
    }

    /// <summary>Where the word goes on behind a period that belongs to it; the period itself when it does not.</summary>
    private static int PeriodEnd(string text, int start, int partStart, int period)
    {
        var part = text.AsSpan(partStart, period - partStart);
        if (IsLetter(text, period + 1))
        {
            // "E.A.", "p.m.", "J.B. Doe"; then "bbc.example" but not "end.Next", where a space is missing.
            return part.Length == 1 ? (IsInitialAhead(text, period + 1) ? period + 1 : period)
                : char.IsLower(text[period + 1]) && part.Length > 0 ? period + 1 : period;
        }

        if (part.Length == 1 && (char.IsUpper(part[0]) || (partStart > start && text[partStart - 1] == '.')))
        {
            return period + 1;
        }

        return Abbreviations.Find(part) switch
        {
            null => period,
            AbbreviationClass.Number => IsDigitAhead(text, period + 1) ? period + 1 : period,
            _ => period + 1,
        };
    }

    private static bool IsInitialAhead(string text, int at) =>
        at + 1 < text.Length && (text[at + 1] == '.' || !IsWordCharacter(text, at + 1));

    private static bool IsDigitAhead(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0')
        {
            at++;
        }

        return at < text.Length && char.IsAsciiDigit(text[at]);
    }
}
