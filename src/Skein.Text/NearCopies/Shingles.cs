namespace Skein.Text.NearCopies;

/// <summary>
/// Every run of five words of a text as a 32-bit hash. Words are runs of letters and digits in lower case, so
/// punctuation, case and line breaks do not count. A text of one to four words is one run; one without words has none.
/// Scripts without spaces between words make one word per run of letters. The hashes never change between versions
/// because stored signatures rest on them.
/// </summary>
internal static class Shingles
{
    public const int Words = 5;

    /// <summary>The hashes in the order of the text, repeats included.</summary>
    public static List<uint> Of(string text)
    {
        var shingles = new List<uint>(text.Length / 6);
        Span<ulong> window = stackalloc ulong[Words];
        var count = 0;
        for (var at = 0; NextWord(text, ref at, out var word);)
        {
            window[count++ % Words] = word.Hash;
            if (count >= Words)
            {
                shingles.Add(Combine(window, count, Words));
            }
        }

        if (count is > 0 and < Words)
        {
            shingles.Add(Combine(window, count, count));
        }

        return shingles;
    }

    /// <summary>The words as runs count them, in order.</summary>
    public static List<HashedWord> WordsOf(string text)
    {
        var words = new List<HashedWord>((text.Length / 6) + 1);
        for (var at = 0; NextWord(text, ref at, out var word);)
        {
            words.Add(word);
        }

        return words;
    }

    private static bool NextWord(string text, ref int at, out HashedWord word)
    {
        while (at < text.Length && Letter(text[at]) == '\0')
        {
            at++;
        }

        var (start, hash) = (at, FirstState);
        for (; at < text.Length && Letter(text[at]) is var letter and not '\0'; at++)
        {
            hash = (hash ^ letter) * 0x100000001B3UL; // FNV-1a over UTF-16 units
        }

        word = new HashedWord(hash, new TextSpan(start, at));
        return at > start;
    }

    /// <summary>The exact share of runs that two texts have in common: shared divided by all. 0 when either has no words.</summary>
    public static double Jaccard(string left, string right)
    {
        var leftSet = Of(left).ToHashSet();
        var rightSet = Of(right).ToHashSet();
        if (leftSet.Count == 0 || rightSet.Count == 0)
        {
            return 0;
        }

        var shared = leftSet.Count(rightSet.Contains);
        return (double)shared / (leftSet.Count + rightSet.Count - shared);
    }

    private const ulong FirstState = 0xCBF29CE484222325UL;

    private static char Letter(char c) =>
        c < 0x80
            ? char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) ? c : char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : '\0'
            : char.IsLetterOrDigit(c) || char.IsSurrogate(c) ? char.ToLowerInvariant(c) : '\0';

    private static uint Combine(ReadOnlySpan<ulong> window, int count, int words)
    {
        var hash = (ulong)words;
        for (var k = count - words; k < count; k++)
        {
            hash = Mix(hash ^ window[k % Words]);
        }

        return (uint)(hash >> 32);
    }

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 32)) * 0xD6E8FEB86659FD93UL;
        return (value ^ (value >> 32)) * 0xD6E8FEB86659FD93UL;
    }
}

/// <summary>A word as runs of words count it: letters and digits, whatever their case.</summary>
/// <param name="Hash">The hash of its letters in lower case.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct HashedWord(ulong Hash, TextSpan Span);
