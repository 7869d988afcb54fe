using System.Buffers;

namespace Skein.Text.Normalization;

/// <summary>The steps that look at single characters. Each jumps from one character of its set to the next.</summary>
internal static class CharacterSteps
{
    private static readonly SearchValues<char> SuspectSet = SearchValues.Create(
        [.. Enumerable.Range(0xD800, 0x800).Append(0xFFFE).Append(0xFFFF).Select(code => (char)code)]);
    private static readonly SearchValues<char> LineBreakSet = SearchValues.Create("\r\v\f\u0085\u2028\u2029");
    private static readonly SearchValues<char> ControlSet = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\t' or '\n'))]);
    private static readonly SearchValues<char> DirectionSet =
        SearchValues.Create("\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");
    private static readonly SearchValues<char> SpaceSet = SearchValues.Create(
        "\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000");
    private static readonly SearchValues<char> InvisibleSet = SearchValues.Create("\u00AD\u180E\u200B\u2060\uFEFF");
    private static readonly SearchValues<char> JoinerSet = SearchValues.Create("\u200C\u200D");
    private static readonly SearchValues<char> LigatureSet = SearchValues.Create("\uFB00\uFB01\uFB02\uFB03\uFB04\uFB05\uFB06\u0132\u0133");

    public static void InvalidCharacters(string text, EditScript script)
    {
        for (var i = IndexOfSuspect(text, 0); i >= 0; i = IndexOfSuspect(text, i))
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i += 2;
                continue;
            }

            script.Replace(i, i + 1, "\uFFFD");
            i++;
        }
    }

    public static void LineBreaks(string text, EditScript script) => ForEach(text, LineBreakSet, i =>
    {
        var end = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? i + 2 : i + 1;
        script.Replace(i, end, "\n");
        return end;
    });

    public static void ControlCharacters(string text, EditScript script) => RemoveAll(text, ControlSet, script);

    public static void BidirectionalControls(string text, EditScript script) => RemoveAll(text, DirectionSet, script);

    public static void Spaces(string text, EditScript script) => ForEach(text, SpaceSet, i =>
    {
        script.Replace(i, i + 1, " ");
        return i + 1;
    });

    public static void InvisibleCharacters(string text, EditScript script) => ForEach(text, InvisibleSet, i =>
    {
        var end = text[i] == '\u00AD' ? AfterBrokenWord(text, i) : i + 1;
        script.Remove(i, end);
        return end;
    });

    public static void Joiners(string text, EditScript script) => RemoveAll(text, JoinerSet, script);

    public static void Ligatures(string text, EditScript script) => ForEach(text, LigatureSet, i =>
    {
        script.Replace(i, i + 1, text[i] switch
        {
            '\uFB00' => "ff",
            '\uFB01' => "fi",
            '\uFB02' => "fl",
            '\uFB03' => "ffi",
            '\uFB04' => "ffl",
            '\u0132' => "IJ",
            '\u0133' => "ij",
            _ => "st",
        });
        return i + 1;
    });

    /// <summary>Where the word goes on behind a soft hyphen and a line break; right behind the hyphen if there is no break.</summary>
    private static int AfterBrokenWord(string text, int hyphen)
    {
        var next = hyphen + 1;
        while (next < text.Length && (text[next] is ' ' or '\t' || InvisibleSet.Contains(text[next])))
        {
            next++;
        }

        if (next == text.Length || text[next] != '\n')
        {
            return hyphen + 1;
        }

        next++;
        while (next < text.Length && text[next] is ' ' or '\t')
        {
            next++;
        }

        return next < text.Length && char.IsLetter(text[next]) ? next : hyphen + 1;
    }

    private static int IndexOfSuspect(string text, int from)
    {
        var index = text.AsSpan(from).IndexOfAny(SuspectSet);
        return index < 0 ? -1 : from + index;
    }

    private static void RemoveAll(string text, SearchValues<char> set, EditScript script) => ForEach(text, set, i =>
    {
        script.Remove(i, i + 1);
        return i + 1;
    });

    private static void ForEach(string text, SearchValues<char> set, Func<int, int> act)
    {
        var at = 0;
        while (at < text.Length && text.AsSpan(at).IndexOfAny(set) is >= 0 and var index)
        {
            at = act(at + index);
        }
    }
}
