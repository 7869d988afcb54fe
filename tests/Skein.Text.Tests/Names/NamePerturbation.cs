namespace Skein.Text.Tests.Names;

/// <summary>Names as another hand would write them, from a seed: marks, order, particles, doubled letters, habits of transliteration.</summary>
internal sealed class NamePerturbation(int seed)
{
    private static readonly (string From, string To)[] Habits =
    [
        ("ou", "u"), ("u", "ou"), ("sh", "ch"), ("ch", "sh"), ("dj", "j"), ("j", "dj"), ("kh", "h"), ("q", "k"), ("k", "q"), ("ee", "i"), ("y", "i"),
        ("i", "y"), ("w", "v"), ("v", "w"), ("th", "t"), ("gh", "g"), ("z", "s"),
    ];

    private static readonly (char From, char To)[] Marks = [('a', 'á'), ('e', 'é'), ('i', 'ï'), ('o', 'ö'), ('u', 'û'), ('s', 'ş'), ('n', 'ñ')];

    private static readonly string[] Particles = ["al", "el", "ben", "bin", "van", "de", "der"];

    private readonly Random _random = new(seed);

    /// <summary>One change of the name; a change that does not apply to it leaves it as it is.</summary>
    public string Apply(string name)
    {
        var words = name.Split(' ');
        var at = _random.Next(words.Length);
        switch (_random.Next(5))
        {
            case 0:
                var (plain, marked) = Marks[_random.Next(Marks.Length)];
                return name.Replace(plain, marked);
            case 1:
                return words.Length == 2 || !words.Any(word => Particles.Contains(word, StringComparer.Ordinal)) ? $"{words[^1]} {string.Join(' ', words[..^1])}" : name;
            case 2:
                return string.Join(' ', words.Where(word => !Particles.Contains(word, StringComparer.Ordinal)));
            case 3:
                var letter = _random.Next(1, words[at].Length);
                words[at] = words[at].Insert(letter, words[at][letter - 1].ToString());
                return string.Join(' ', words);
            default:
                var (from, to) = Habits[_random.Next(Habits.Length)];
                var place = name.IndexOf(from, StringComparison.Ordinal);
                return place < 1 ? name : string.Concat(name.AsSpan(0, place), to, name.AsSpan(place + from.Length));
        }
    }
}
