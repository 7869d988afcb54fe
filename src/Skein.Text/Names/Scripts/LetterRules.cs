using System.Collections.Frozen;
using System.Globalization;

namespace Skein.Text.Names.Scripts;

/// <summary>One way to read letters, with its weight against the first reading (1).</summary>
internal readonly record struct LetterReading(string Text, double Weight);

/// <summary>
/// Ordered rewriting rules as data: at each place the longest letters that fit their context are read, of equally long ones the first of
/// the file; letters without a rule stay. One pass from left to right, so time is linear.
/// </summary>
internal sealed class LetterRules
{
    private readonly FrozenDictionary<char, Rule[]> _rules;
    private readonly string _vowels;
    private readonly string _marks;

    /// <param name="lines">Letters, context and readings, separated by tabs.</param>
    /// <param name="vowels">The letters that count as vowels for the contexts.</param>
    /// <param name="marks">Characters that contexts pass over.</param>
    public LetterRules(IEnumerable<string[]> lines, string vowels, string marks = "")
    {
        _vowels = vowels;
        _marks = marks;
        _rules = lines.Select((cells, order) => new Rule(cells[0], Context.Parse(cells[1]), Readings(cells[2]), order))
            .GroupBy(rule => rule.Letters[0])
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderByDescending(rule => rule.Letters.Length).ThenBy(rule => rule.Order).ToArray());
    }

    /// <summary>The readings of the letters at <paramref name="at"/> of a word, and how many letters they take; none if no rule fits.</summary>
    public LetterReading[]? Read(ReadOnlySpan<char> word, int at, out int taken)
    {
        if (_rules.TryGetValue(word[at], out var rules))
        {
            foreach (var rule in rules)
            {
                if (word[at..].StartsWith(rule.Letters, StringComparison.Ordinal) && Fits(rule.Context, word, at, at + rule.Letters.Length))
                {
                    taken = rule.Letters.Length;
                    return rule.Readings;
                }
            }
        }

        taken = 1;
        return null;
    }

    /// <summary>Whether a letter counts as a vowel for the contexts.</summary>
    public bool IsVowel(char letter) => _vowels.Contains(letter, StringComparison.Ordinal);

    private bool Fits(Context context, ReadOnlySpan<char> word, int start, int end) =>
        (context.Before == Neighbor.Any || context.Before == Class(word[..start], last: true))
        && (context.After == Neighbor.Any
            || context.After == Class(word[end..], last: false)
            || (context.After == Neighbor.FrontVowel && end < word.Length && word[end] is 'e' or 'i' or 'y'));

    private Neighbor Class(ReadOnlySpan<char> rest, bool last)
    {
        while (!rest.IsEmpty)
        {
            var c = last ? rest[^1] : rest[0];
            if (!_marks.Contains(c, StringComparison.Ordinal))
            {
                return IsVowel(c) ? Neighbor.Vowel : Neighbor.Consonant;
            }

            rest = last ? rest[..^1] : rest[1..];
        }

        return Neighbor.Edge;
    }

    private static LetterReading[] Readings(string cell) =>
    [
        .. cell.Split('|').Select(reading => reading.Split(':')).Select(parts => new LetterReading(
            parts[0] == "~" ? "" : parts[0],
            parts.Length > 1 ? double.Parse(parts[1], CultureInfo.InvariantCulture) : 1)),
    ];

    private enum Neighbor
    {
        Any,
        Edge,
        Vowel,
        Consonant,
        FrontVowel,
    }

    private readonly record struct Context(Neighbor Before, Neighbor After)
    {
        public static Context Parse(string text) => new(
            text.StartsWith('^') ? Neighbor.Edge : text.StartsWith("v_", StringComparison.Ordinal) ? Neighbor.Vowel
                : text.StartsWith("c_", StringComparison.Ordinal) ? Neighbor.Consonant : Neighbor.Any,
            text.EndsWith('$') ? Neighbor.Edge : text.EndsWith("_v", StringComparison.Ordinal) ? Neighbor.Vowel
                : text.EndsWith("_c", StringComparison.Ordinal) ? Neighbor.Consonant
                : text.EndsWith("_e", StringComparison.Ordinal) ? Neighbor.FrontVowel : Neighbor.Any);
    }

    private sealed record Rule(string Letters, Context Context, LetterReading[] Readings, int Order);
}
