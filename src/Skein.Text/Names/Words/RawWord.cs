using System.Text;
using Skein.Text.Names.Scripts;

namespace Skein.Text.Names.Words;

/// <summary>A word of a name as it was cut out: its place, its plain Latin letters, and what stands around it.</summary>
/// <param name="Span">Its place in the original.</param>
/// <param name="Plain">Lower-case Latin letters; of other scripts the likeliest reading.</param>
/// <param name="Written">Lower case, in its own script.</param>
/// <param name="Second">The second reading of another script; null if there is none.</param>
/// <param name="Script">Its script.</param>
/// <param name="IsUpper">All its letters are capitals, and it has two or more.</param>
/// <param name="EndsPart">A comma follows.</param>
/// <param name="IsAbbreviated">A period follows.</param>
internal sealed record RawWord(
    TextSpan Span, string Plain, string Written, string? Second, NameScript Script, bool IsUpper, bool EndsPart, bool IsAbbreviated)
{
    /// <summary>A name is cut after as many words.</summary>
    public const int MostWords = 40;

    /// <summary>A word is cut after as many characters.</summary>
    public const int LongestWord = 40;

    /// <summary>A name is read to this character at most.</summary>
    public const int LongestName = 600;

    /// <summary>The words of a name, at most <see cref="MostWords"/>.</summary>
    public static List<RawWord> Cut(string name)
    {
        var words = new List<RawWord>();
        var length = Math.Min(name.Length, LongestName);
        for (var i = 0; i < length && words.Count < MostWords;)
        {
            var start = i;
            while (i < length && ScriptLetters.IsWordLetter(name[i]))
            {
                i++;
            }

            if (i > start)
            {
                Add(name, start, i, words);
                continue;
            }

            if (name[i] is ',' or '،' && words.Count > 0)
            {
                words[^1] = words[^1] with { EndsPart = true };
            }
            else if (name[i] == '&')
            {
                words.Add(new RawWord(new TextSpan(i, i + 1), "and", "&", null, NameScript.Latin, false, false, false));
            }

            i++;
        }

        return words;
    }

    private static bool HasLetter(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(string name, int start, int end, List<RawWord> words)
    {
        // Quotation marks are apostrophes at the edge.
        while (start < end && NameLetters.IsApostrophe(name[start]))
        {
            start++;
        }

        var span = new TextSpan(start, Math.Max(start, end));
        var text = name.Substring(start, Math.Min(span.Length, LongestWord));
        if (!HasLetter(text))
        {
            return;
        }

        var script = Romanizer.ScriptOf(text);
        var (plain, second) = WordRomanizer.Word(text);
        if (plain.Length == 0)
        {
            return;
        }

        var letters = 0;
        var isUpper = true;
        foreach (var c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            isUpper &= !char.IsLower(c);
        }

        words.Add(new RawWord(
            span, plain, script == NameScript.Latin ? plain : text.ToLowerInvariant(), second, script, isUpper && letters > 1, false, end < name.Length && name[end] == '.'));
    }
}
