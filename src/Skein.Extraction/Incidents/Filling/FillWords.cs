using Skein.Extraction.Lexicons;

namespace Skein.Extraction.Incidents.Filling;

/// <summary>The classes of filling-words.yaml, each a bit.</summary>
internal sealed class FillWords
{
    private static readonly Lazy<FillWords> Embedded = new(() => new FillWords(DataFile.Yaml<Dictionary<string, string>>("Data.filling-words.yaml")));

    private readonly Dictionary<string, ulong> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _bits = new(StringComparer.Ordinal);
    private readonly List<(string Stem, ulong Bit)>[] _stems = new List<(string, ulong)>[128];

    /// <summary>The classes whose entries are beginnings of words.</summary>
    public static readonly string[] ActClasses =
        ["kill", "wound", "kidnap", "blast", "burn", "assault", "damage", "rob", "claim", "blame", "deny", "arrest", "clash", "threat", "old"];

    public static readonly string[] ThingClasses =
        ["person", "official", "military", "outlaw", "group", "building", "vehicle", "infrastructure", "weapon", "explosive", "act", "nationality", "time", "place", "title", "given"];

    private FillWords(Dictionary<string, string> lists)
    {
        foreach (var (name, words) in lists)
        {
            var bit = 1UL << _bits.Count;
            _bits.Add(name, _bits.Count);
            var isStem = ActClasses.Contains(name, StringComparer.Ordinal);
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (isStem)
                {
                    (_stems[word[0]] ??= []).Add((word, bit));
                }
                else
                {
                    _classes[word] = _classes.GetValueOrDefault(word) | bit;
                }
            }
        }

        Acts = ActClasses.Aggregate(0UL, (bits, name) => bits | Bit(name));
        Things = ThingClasses.Aggregate(0UL, (bits, name) => bits | Bit(name));
    }

    public static FillWords Shipped => Embedded.Value;

    public ulong Acts { get; }

    public ulong Things { get; }

    public ulong Bit(string name) => 1UL << _bits[name];

    /// <summary>The classes of a word.</summary>
    public ulong Of(string word)
    {
        var bits = _classes.GetValueOrDefault(word);
        if (word[0] < 128 && _stems[word[0]] is { } stems)
        {
            foreach (var (stem, bit) in stems)
            {
                if (word.StartsWith(stem, StringComparison.Ordinal) && word.Length <= stem.Length + 4)
                {
                    bits |= bit;
                }
            }
        }

        return bits;
    }

    /// <summary>The word without its ending, so that the forms of a verb are mostly one.</summary>
    public static string Stem(string word)
    {
        foreach (var (ending, least) in new[] { ("ings", 7), ("ing", 6), ("ies", 5), ("ied", 5), ("ed", 5), ("es", 5), ("s", 4), ("e", 4), ("y", 4) })
        {
            if (word.Length >= least && word.EndsWith(ending, StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal))
            {
                word = word[..^ending.Length];
                if (word.EndsWith('e'))
                {
                    word = word[..^1];
                }

                break;
            }
        }

        return word;
    }
}
