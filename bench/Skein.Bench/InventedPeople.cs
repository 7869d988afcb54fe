using System.Globalization;
using Skein.Resolution.Records;

namespace Skein.Bench;

/// <summary>
/// Records of invented people from a seed: names of syllables, a few of them common; a heavy-tailed number of records a person (1 to 40, about
/// four); slips of the pen, other spellings of a sound, another order, initials, parts left out; dates that are missing, the year alone or wrong;
/// places and nationalities that are missing or wrong.
/// </summary>
internal sealed class InventedPeople(int seed)
{
    private static readonly string[] Onsets = ["b", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "sh", "kh", "dr", "st"];
    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "ai", "ou"];
    private static readonly string[] Codas = ["", "", "", "n", "r", "l", "m", "k", "d", "sh"];
    private static readonly (string One, string Other)[] Spellings = [("ou", "u"), ("sh", "ch"), ("kh", "h"), ("j", "dj"), ("k", "q"), ("i", "y"), ("ai", "ay"), ("v", "w")];

    private readonly Random _random = new(seed);

    /// <summary>So many records in a random order, and the person of each by its identifier.</summary>
    public (List<LinkageRecord> Records, Dictionary<RecordId, int> PersonOf) Make(int count)
    {
        var given = Words(1500, 2);
        var surnames = Words(Math.Max(200, count / 25), 3);
        var places = Words(400, 3);
        var nations = Words(60, 2);
        var rows = new List<(int Person, string[] Values)>(count);
        for (var person = 0; rows.Count < count; person++)
        {
            string[] name = _random.Next(3) == 0 ? [Common(given), Common(surnames)] : [Common(given), Common(given), Common(surnames)];
            var (day, place, nation) = (new DateOnly(1940, 1, 1).AddDays(_random.Next(24_000)), Common(places), Common(nations));
            for (var copies = Math.Min(40, (int)Math.Pow(1 - _random.NextDouble(), -1 / 1.15) + _random.Next(2)); copies > 0 && rows.Count < count; copies--)
            {
                rows.Add((person, [Vary(name), Date(day), Maybe(0.55, 0.95, place, places), Maybe(0.7, 0.96, nation, nations)]));
            }
        }

        var shuffled = rows.ToArray();
        _random.Shuffle(shuffled);
        var (records, personOf) = (new List<LinkageRecord>(count), new Dictionary<RecordId, int>(count));
        RecordField[] fields = [RecordField.Name, RecordField.BirthDate, RecordField.BirthPlace, RecordField.Nationality];
        foreach (var (number, (person, values)) in shuffled.Index())
        {
            var id = RecordId.From(number.ToString("D8", CultureInfo.InvariantCulture));
            records.Add(new LinkageRecord(id, "Person", [.. fields.Zip(values).Where(pair => pair.Second.Length > 0).Select(pair => new FieldValue(pair.First, pair.Second))]));
            personOf.Add(id, person);
        }

        return (records, personOf);
    }

    // Squared, so that the first words are common and most are rare.
    private string Common(string[] words) => words[(int)(words.Length * Math.Pow(_random.NextDouble(), 2))];

    private string[] Words(int count, int syllables) => [.. Enumerable.Range(0, count).Select(_ => Word(syllables)).Distinct(StringComparer.Ordinal)];

    private string Word(int syllables)
    {
        var word = string.Concat(Enumerable.Range(0, syllables).Select(_ => Pick(Onsets) + Pick(Vowels))) + Pick(Codas);
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    private string Vary(string[] name)
    {
        var parts = name.ToList();
        if (parts.Count == 3 && _random.NextDouble() < 0.4)
        {
            parts[1] = _random.Next(2) == 0 ? "" : parts[1][..1] + ".";
        }

        for (var i = 0; i < parts.Count; i++)
        {
            if (_random.NextDouble() < 0.2)
            {
                var (one, other) = Spellings[_random.Next(Spellings.Length)];
                parts[i] = _random.Next(2) == 0 ? parts[i].Replace(one, other, StringComparison.Ordinal) : parts[i].Replace(other, one, StringComparison.Ordinal);
            }
        }

        if (_random.NextDouble() < 0.2)
        {
            var i = _random.Next(parts.Count);
            parts[i] = parts[i].Length < 4 ? parts[i] : Slip(parts[i]);
        }

        parts.RemoveAll(part => part.Length == 0);
        return _random.NextDouble() < 0.18 ? $"{parts[^1].ToUpperInvariant()}, {string.Join(' ', parts[..^1])}" : string.Join(' ', parts);
    }

    private string Slip(string part)
    {
        var at = _random.Next(1, part.Length - 1);
        return _random.Next(3) switch
        {
            0 => part.Remove(at, 1),
            1 => part.Insert(at, part[at].ToString()),
            _ => part[..at] + part[at + 1] + part[at] + part[(at + 2)..],
        };
    }

    private string Date(DateOnly day) => _random.NextDouble() switch
    {
        < 0.3 => "",
        < 0.5 => (_random.Next(10) == 0 ? day.Year + _random.Next(-2, 3) : day.Year).ToString(CultureInfo.InvariantCulture),
        < 0.54 when day.Day <= 12 => Iso(new DateOnly(day.Year, day.Day, day.Month)),
        < 0.58 => Iso(day.AddDays(_random.Next(2, 27))),
        _ => Iso(day),
    };

    private string Maybe(double present, double right, string value, string[] others) =>
        _random.NextDouble() >= present ? "" : _random.NextDouble() < right ? value : Pick(others);

    private string Pick(string[] items) => items[_random.Next(items.Length)];

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
