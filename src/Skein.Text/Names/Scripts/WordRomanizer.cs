using System.Text;
using Skein.Text.Normalization;

namespace Skein.Text.Names.Scripts;

/// <summary>Reads one word: its letters made plain, then the rules of its script, then what was learnt.</summary>
internal static class WordRomanizer
{
    /// <summary>The likeliest reading of one word, and the second if there is one. The word holds letters and marks only.</summary>
    public static (string First, string? Second) Word(string word)
    {
        if (Ascii.IsValid(word))
        {
            var plain = word.ToLowerInvariant();
            return (plain.AsSpan().ContainsAny('\'', '`') ? plain.Replace("'", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal) : plain, null);
        }

        var readings = new List<PartialReading> { new("", 1) };
        Read(word, 0, word.Length, null, readings);
        return (readings[0].Text, readings.Count > 1 ? readings[1].Text : null);
    }

    /// <summary>The readings of one word with their shares, best first; its only one where nothing is left open. The word holds letters and marks only.</summary>
    public static IReadOnlyList<NameReading> Readings(string word)
    {
        var byRules = new List<PartialReading> { new("", 1) };
        var letters = Read(word, 0, word.Length, null, byRules);
        return NameReadings.Shares(Weighed(letters, byRules));
    }

    /// <summary>The readings by the rules and by what was learnt; what is written with its vowels, or is too long for a name, the rules read alone.</summary>
    public static List<NameReading> Weighed(char[] letters, List<PartialReading> byRules)
    {
        var script = Romanizer.ScriptOf(letters);
        var readings = byRules.ConvertAll(reading => new NameReading(reading.Text, reading.Weight));
        var plain = string.Concat(letters.Where(letter => !ScriptLetters.Marks.Contains(letter, StringComparison.Ordinal)));
        return plain.Length is 0 or > WordReadings.LongestWord || letters.AsSpan().ContainsAny("َُِ") || !ScriptLetters.Rules.TryGetValue(script, out var rules)
            ? readings
            : new WordReadings(plain, rules, LetterCounts.Of(script)).Beside(readings, Romanizer.MaximumReadings);
    }

    /// <summary>Reads a stretch of a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="edits">Takes how the first reading comes of the name; null for none.</param>
    /// <param name="readings">Takes the readings by the rules.</param>
    /// <returns>The letters that were read, made plain.</returns>
    public static char[] Read(string name, int start, int end, EditScript? edits, List<PartialReading> readings)
    {
        var plain = new List<(char Letter, int From, int To)>(end - start);
        for (var i = start; i < end; i++)
        {
            PlainLetters.Add(name, i, plain);
        }

        var letters = new char[plain.Count];
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = plain[i].Letter;
        }

        var rules = letters.Length > 0 && ScriptLetters.Rules.TryGetValue(Romanizer.ScriptOf(letters), out var found) ? found : null;
        var copied = start;
        for (var i = 0; i < letters.Length;)
        {
            var taken = 1;
            var read = rules?.Read(letters, i, out taken);
            ReadOnlySpan<char> first = read is null ? letters.AsSpan(i, 1) : read[0].Text;
            PartialReading.Extend(readings, first, read);
            if (edits is not null)
            {
                var from = plain[i].From;
                var to = plain[i + taken - 1].To;
                if (from > copied)
                {
                    edits.Remove(copied, from);
                }

                // Several letters of one character (a ligature) lead to the whole character.
                from = Math.Max(from, copied);
                if (!first.SequenceEqual(name.AsSpan(from, to - from)))
                {
                    edits.Replace(from, to, first);
                }

                copied = Math.Max(copied, to);
            }

            i += taken;
        }

        if (edits is not null && copied < end)
        {
            edits.Remove(copied, end);
        }

        return letters;
    }
}
