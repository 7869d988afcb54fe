using System.Globalization;
using System.Text;

namespace Skein.Text.Normalization;

/// <summary>
/// Normalization form C, one cluster at a time so that offsets stay known: a cluster starts at a character that never
/// combines with what stands before it, and clusters can be composed apart from each other.
/// </summary>
internal static class CompositionStep
{
    public static void Find(string text, EditScript script)
    {
        if (!IsRefused(text) && text.IsNormalized(NormalizationForm.FormC))
        {
            return;
        }

        var start = 0;
        while (start < text.Length)
        {
            var end = NextStart(text, start);
            // A lone ASCII character is composed already; what the runtime refuses stays as it is.
            if ((end - start > 1 || text[start] >= 0x80) && !IsRefused(text.AsSpan(start, end - start)))
            {
                var cluster = text[start..end];
                var composed = cluster.Normalize(NormalizationForm.FormC);
                if (!string.Equals(cluster, composed, StringComparison.Ordinal))
                {
                    script.Replace(start, end, composed);
                }
            }

            start = end;
        }
    }

    private static int NextStart(string text, int start)
    {
        var next = start + Width(text, start);
        while (next < text.Length && text[next] >= 0x300 && CombinesBackwards(text, next))
        {
            next += Width(text, next);
        }

        return next;
    }

    private static int Width(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;

    private static bool CombinesBackwards(string text, int at) =>
        CharUnicodeInfo.GetUnicodeCategory(text, at)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        || text[at] is >= '\u1160' and <= '\u11FF' // Hangul vowels and finals
                                                   // Kirat Rai vowels are letters that compose.
        || (text[at] == '\uD81B' && Width(text, at) == 2 && text[at + 1] is >= '\uDD60' and <= '\uDD6F');

    /// <summary>Whether the runtime throws instead of normalizing: at unpaired surrogates and at the noncharacter U+FFFE.</summary>
    private static bool IsRefused(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\uFFFE'
                || (char.IsSurrogate(text[i]) && !(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[++i]))))
            {
                return true;
            }
        }

        return false;
    }
}
