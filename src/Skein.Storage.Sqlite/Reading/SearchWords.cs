using System.Globalization;

namespace Skein.Storage.Sqlite.Reading;

/// <summary>
/// What a person typed, as a query of the full-text index: every word quoted, so that no operator of the index's own language takes
/// effect; words between double quotes are one phrase; a star after a word finds words that begin with it.
/// </summary>
internal static class SearchWords
{
    /// <summary>The query, or null when nothing that was typed has a letter or digit.</summary>
    public static string? ToQuery(string typed)
    {
        var phrases = new List<string>();
        foreach (var (text, isQuoted) in Pieces(typed))
        {
            if (isQuoted)
            {
                Add(text);
                continue;
            }

            foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                Add(word);
            }
        }

        return phrases.Count == 0 ? null : string.Join(" AND ", phrases);

        void Add(string text)
        {
            // A quote is doubled within quotes; NUL would end the query early.
            if (text.EnumerateRunes().Any(System.Text.Rune.IsLetterOrDigit))
            {
                var isPrefix = text.EndsWith('*');
                phrases.Add($"\"{text.TrimEnd('*').Replace("\"", "\"\"", StringComparison.Ordinal).Replace('\0', ' ')}\"" + (isPrefix ? " *" : ""));
            }
        }
    }

    private static IEnumerable<(string Text, bool IsQuoted)> Pieces(string typed)
    {
        var pieces = typed.Split('"');
        for (var i = 0; i < pieces.Length; i++)
        {
            // An opening quote without a closing one quotes nothing.
            yield return (pieces[i], i % 2 == 1 && i < pieces.Length - 1);
        }
    }

    /// <summary>Where a snippet may be cut: not within a word or a surrogate pair.</summary>
    public static bool IsCut(string text, int at) =>
        at <= 0 || at >= text.Length
        || (CharUnicodeInfo.GetUnicodeCategory(text[at]) is UnicodeCategory.SpaceSeparator or UnicodeCategory.Control or UnicodeCategory.LineSeparator
            && !char.IsLowSurrogate(text[at]));
}
