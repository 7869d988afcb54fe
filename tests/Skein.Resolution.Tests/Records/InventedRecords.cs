using System.Globalization;
using Skein.Resolution.Records;

namespace Skein.Resolution.Tests.Records;

/// <summary>Records of invented people from a seed: each person has one to four, with slips, missing values and initials.</summary>
internal static class InventedRecords
{
    private static readonly string[] Onsets = ["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "br", "dr"];
    private static readonly string[] Vowels = ["a", "e", "i", "o", "u"];

    public static LinkageRecord Named(string id, string name, string date = "", string kind = "Person") => new(
        RecordId.From(id), kind, date.Length == 0
            ? [new FieldValue(RecordField.Name, name, "test")]
            : [new FieldValue(RecordField.Name, name, "test"), new FieldValue(RecordField.BirthDate, date, "test")]);

    /// <summary>
    /// Pairs of people, each of one rare name and one place, born far apart, or not of one name: each person has a record for each date given, where DAY
    /// stands for the person's day of birth.
    /// </summary>
    public static List<LinkageRecord> Namesakes(int pairs, bool ofOneName, params string[] dates)
    {
        var random = new Random(pairs);
        var records = new List<LinkageRecord>();
        for (var pair = 0; pair < pairs; pair++)
        {
            var (name, place) = ($"{Word(random, 3)} {Word(random, 3)} {Word(random, 3)}", Word(random, 2));
            for (var person = 0; person < 2; person++)
            {
                name = ofOneName || person == 0 ? name : $"{Word(random, 3)} {Word(random, 3)} {Word(random, 3)}";
                for (var copy = 0; copy < dates.Length; copy++)
                {
                    var record = Named(
                        string.Create(CultureInfo.InvariantCulture, $"n{pair:0000}-{person}-{copy}"), name,
                        dates[copy].Replace("DAY", person == 0 ? "1950-03-14" : "1975-11-28", StringComparison.Ordinal));
                    records.Add(record with { Values = [.. record.Values, new FieldValue(RecordField.BirthPlace, place, "test")] });
                }
            }
        }

        return records;
    }

    /// <summary>The records, and the person of each by its identifier.</summary>
    public static (List<LinkageRecord> Records, Dictionary<RecordId, int> PersonOf) Make(int seed, int people, string prefix = "r")
    {
        var random = new Random(seed);
        var surnames = Enumerable.Range(0, Math.Max(2, people / 2)).Select(_ => Word(random, 3)).ToArray();
        var given = Enumerable.Range(0, Math.Max(2, people / 4)).Select(_ => Word(random, 2)).ToArray();
        var (records, personOf) = (new List<LinkageRecord>(), new Dictionary<RecordId, int>());
        for (var person = 0; person < people; person++)
        {
            string[] name = [given[random.Next(given.Length)], Word(random, 3), surnames[random.Next(surnames.Length)]];
            var date = string.Create(CultureInfo.InvariantCulture, $"{random.Next(1950, 2000)}-{random.Next(1, 13):00}-{random.Next(1, 29):00}");
            for (var copy = random.Next(1, 5); copy > 0; copy--)
            {
                var record = Named(
                    string.Create(CultureInfo.InvariantCulture, $"{prefix}{person:000000}-{copy}"), Vary(random, name), random.Next(10) < 3 ? "" : random.Next(10) == 0 ? date[..4] : date);
                records.Add(record);
                personOf.Add(record.Id, person);
            }
        }

        return (records, personOf);
    }

    private static string Vary(Random random, string[] name)
    {
        var parts = name.ToArray();
        if (random.Next(4) == 0)
        {
            var at = random.Next(parts.Length);
            parts[at] = parts[at].Remove(random.Next(parts[at].Length), 1);
        }

        return random.Next(5) switch
        {
            0 => $"{parts[2].ToUpperInvariant()}, {parts[0]} {parts[1]}",
            1 => $"{parts[0]} {parts[2]}",
            _ => string.Join(' ', parts),
        };
    }

    private static string Word(Random random, int syllables) =>
        string.Concat(Enumerable.Range(0, syllables).Select(_ => Onsets[random.Next(Onsets.Length)] + Vowels[random.Next(Vowels.Length)])) + "n";
}
