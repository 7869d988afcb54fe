using System.Globalization;
using System.Text;

namespace Skein.Evaluation.Names;

/// <summary>
/// A name as another hand writes it: one change in each name, drawn from marks left out or put on, the last word first, a word in capitals, a doubled or dropped
/// letter, two letters changed over, and the habits of French, English and German transliteration. A change that does not apply leaves the name.
/// </summary>
/// <param name="random">The seeded source of the draws.</param>
internal sealed class NameSlips(Random random)
{
    private static readonly (string From, string To)[] Habits =
    [
        ("ou", "u"), ("u", "ou"), ("sh", "ch"), ("ch", "sh"), ("dj", "j"), ("j", "dj"), ("kh", "h"), ("q", "k"), ("k", "q"), ("ee", "i"), ("y", "i"),
        ("i", "y"), ("w", "v"), ("v", "w"), ("th", "t"), ("gh", "g"), ("z", "s"), ("ph", "f"), ("c", "k"), ("oo", "u"),
    ];

    private static readonly (char From, char To)[] Marks = [('a', 'á'), ('e', 'é'), ('i', 'ï'), ('o', 'ö'), ('u', 'û'), ('s', 'ş'), ('n', 'ñ')];

    /// <summary>The name after one change.</summary>
    public string Apply(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return name;
        }

        var at = random.Next(words.Length);
        switch (random.Next(6))
        {
            case 0:
                return Marked(name);
            case 1:
                return words.Length > 1 && char.IsLetter(name[^1]) && !name.Contains(',', StringComparison.Ordinal) ? $"{words[^1]}, {string.Join(' ', words[..^1])}" : name;
            case 2:
                words[at] = words[at].ToUpperInvariant();
                return string.Join(' ', words);
            case 3:
                return Spelled(name);
            default:
                words[at] = Slipped(words[at]);
                return string.Join(' ', words);
        }
    }

    private string Marked(string name)
    {
        var plain = string.Concat(name.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
        var (from, to) = Marks[random.Next(Marks.Length)];
        return plain.Length != name.Length ? plain : name.Replace(from, to);
    }

    private string Spelled(string name)
    {
        var (from, to) = Habits[random.Next(Habits.Length)];
        var place = name.IndexOf(from, StringComparison.OrdinalIgnoreCase);
        return place < 1 ? name : string.Concat(name.AsSpan(0, place), to, name.AsSpan(place + from.Length));
    }

    // The first and the last letter stay: slips are rare there.
    private string Slipped(string word)
    {
        if (word.Length < 5 || !word.All(char.IsLetter))
        {
            return word;
        }

        var letter = random.Next(1, word.Length - 2);
        return random.Next(3) switch
        {
            0 => word.Insert(letter, word[letter].ToString()),
            1 => word.Remove(letter, 1),
            _ => string.Concat(word.AsSpan(0, letter), $"{word[letter + 1]}{word[letter]}", word.AsSpan(letter + 2)),
        };
    }
}
