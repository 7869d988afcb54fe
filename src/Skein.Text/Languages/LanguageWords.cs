using System.Collections.Frozen;
using System.Globalization;

namespace Skein.Text.Languages;

/// <summary>The function words and letter cues of the languages, by function-words.txt and letter-cues.txt.</summary>
internal static class LanguageWords
{
    private static readonly Row[] Rows = [.. DataFile.Lines("function-words.txt").Select(line => line.Split(' ')).Select(cells => new Row(cells[0], cells[1..]))];

    /// <summary>The codes; a language's number is its place here.</summary>
    public static readonly string[] Codes = [.. Rows.Select(row => row.Code)];

    /// <summary>Which languages have a word, as bits.</summary>
    public static readonly FrozenDictionary<string, int> Bits = Rows
        .SelectMany((row, index) => row.Words.Select(word => (word, bit: 1 << index)))
        .GroupBy(pair => pair.word, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Aggregate(0, (bits, pair) => bits | pair.bit), StringComparer.Ordinal);

    /// <summary>The letter cues by language.</summary>
    public static readonly LetterCue[][] Cues = [.. Codes.Select(CuesOf)];

    private static LetterCue[] CuesOf(string code) => [.. DataFile.Lines("letter-cues.txt").Select(line => line.Split(' ')).Where(cells => cells[0] == code)
        .SelectMany(cells => cells[1..]).Select(LetterCue.Parse).OrderByDescending(cue => cue.Weight)];

    private sealed record Row(string Code, string[] Words);
}

/// <summary>Letters that tell a language.</summary>
/// <param name="Letters">In lower case.</param>
/// <param name="Weight">How much they tell; an unambiguous function word tells 2.</param>
/// <param name="AtStart">Only where a word starts.</param>
/// <param name="AtEnd">Only where a word ends.</param>
internal readonly record struct LetterCue(string Letters, double Weight, bool AtStart, bool AtEnd)
{
    public static LetterCue Parse(string text)
    {
        var colon = text.LastIndexOf(':');
        var letters = text[..colon];
        return new LetterCue(letters.Trim('-'), double.Parse(text[(colon + 1)..], CultureInfo.InvariantCulture), letters.EndsWith('-'), letters.StartsWith('-'));
    }

    public bool IsIn(ReadOnlySpan<char> word) => word.Length >= Letters.Length && (AtStart ? word.StartsWith(Letters, StringComparison.Ordinal)
        : AtEnd ? word.EndsWith(Letters, StringComparison.Ordinal)
        : word.IndexOf(Letters, StringComparison.Ordinal) >= 0);
}
