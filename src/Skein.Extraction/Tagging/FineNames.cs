using Skein.Extraction.Lexicons;

namespace Skein.Extraction.Tagging;

/// <summary>
/// The finer types, by lists: weapons and vehicles by what a dictionary calls them (categories only), facilities by the last word of a
/// place's or body's name, peoples, dates of calendar words and years. They fill what the models leave free; nothing is trained for them.
/// </summary>
internal sealed class FineNames
{
    private readonly HashSet<ulong> _weapons = Keys("weapon");
    private readonly HashSet<ulong> _vehicles = Keys("vehicle");
    private readonly HashSet<ulong> _facilities = Keys("facility");
    private readonly HashSet<ulong> _before = Keys("before-weapon");
    private readonly HashSet<ulong> _months = Keys("month");
    private readonly HashSet<ulong> _days = Keys("day");

    public static FineNames Shipped { get; } = new();

    /// <summary>The names with their finer types and those that only lists know, in the order of the text.</summary>
    public List<TaggedName> Add(IReadOnlyList<IReadOnlyList<string>> sentences, IReadOnlyList<TaggedName> names, WordLists lists)
    {
        var result = names.Select(name => name.Type is "LOC" or "ORG" && name.End - name.First > 1 && _facilities.Contains(Key(sentences[name.Sentence][name.End - 1]))
            ? name with { Type = "FAC" }
            : name).ToList();
        var taken = names.SelectMany(name => Enumerable.Range(name.First, name.End - name.First).Select(at => (name.Sentence, at))).ToHashSet();
        var (people, place) = (lists.Class("people"), lists.Class("country") | lists.Class("region"));
        for (var number = 0; number < sentences.Count; number++)
        {
            var words = sentences[number];
            for (var at = 0; at < words.Count;)
            {
                var (end, type) = taken.Contains((number, at)) ? (at, "") : Of(words, at, people, place, lists);
                while (end > at + 1 && Enumerable.Range(at, end - at).Any(i => taken.Contains((number, i))))
                {
                    end--;
                }

                if (end > at)
                {
                    result.Add(new TaggedName(number, at, end, type, 0.7));
                }

                at = Math.Max(end, at + 1);
            }
        }

        result.Sort((one, other) => (one.Sentence, one.First).CompareTo((other.Sentence, other.First)));
        return result;
    }

    private (int End, string Type) Of(IReadOnlyList<string> words, int at, ulong people, ulong place, WordLists lists)
    {
        var key = Key(words[at]);
        var next = at + 1 < words.Count ? Key(words[at + 1]) : 0;
        if (_weapons.Contains(key))
        {
            return (at + 1, "WEA");
        }

        if (_before.Contains(key) && _weapons.Contains(next))
        {
            return (at + 2, "WEA");
        }

        if (_vehicles.Contains(key))
        {
            return (at + 1, "VEH");
        }

        var date = Date(words, at);
        if (date > at)
        {
            return (date, "DATE");
        }

        var classes = lists.Of(WordLists.KeyOf(words[at]));
        return words[at].Length > 0 && char.IsUpper(words[at][0]) && (classes & people) != 0 && (classes & place) == 0 ? (at + 1, "NAT") : (at, "");
    }

    // "3 March 2015", "March 3 , 2015", "March 2015", "Friday", "2015".
    private int Date(IReadOnlyList<string> words, int at)
    {
        if (_days.Contains(Key(words[at])) && char.IsUpper(words[at][0]))
        {
            return at + 1;
        }

        var month = IsDay(words, at) && IsMonth(words, at + 1) ? at + 1 : IsMonth(words, at) ? at : -1;
        if (month < 0)
        {
            return IsYear(words, at) ? at + 1 : at;
        }

        var end = month + 1;
        if (month == at && IsDay(words, end))
        {
            end++;
        }

        if (IsYear(words, end))
        {
            return end + 1;
        }

        return end < words.Count && words[end] == "," && IsYear(words, end + 1) && end > month + 1 ? end + 2 : end;
    }

    // May and March are words too: only with a capital.
    private bool IsMonth(IReadOnlyList<string> words, int at) => at < words.Count && words[at].Length > 0 && char.IsUpper(words[at][0]) && _months.Contains(Key(words[at]));

    private static bool IsDay(IReadOnlyList<string> words, int at) => at < words.Count && words[at].Length is > 0 and <= 4 && char.IsAsciiDigit(words[at][0])
        && int.TryParse(words[at].AsSpan().TrimEnd("stndrh"), out var day) && day is >= 1 and <= 31;

    private static bool IsYear(IReadOnlyList<string> words, int at) => at < words.Count && words[at].Length == 4 && int.TryParse(words[at], out var year) && year is >= 1900 and <= 2099;

    private static ulong Key(string word) => WordLists.KeyOf(word);

    private static HashSet<ulong> Keys(string name) => [.. DataFile.Lines("fine-names.txt").First(line => line.StartsWith(name + ": ", StringComparison.Ordinal))[(name.Length + 2)..]
        .Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Key(word))];
}
