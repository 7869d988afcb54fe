using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Skein.Text.Normalization;

namespace Skein.Text.Names.Scripts;

/// <summary>
/// Names in Arabic, Persian, Hebrew, Cyrillic and Greek letters to plain Latin ones, by ordered rules (<c>name-scripts.txt</c>), with the further readings
/// that the letters allow, weighed by what was learnt (<see cref="WordReadings"/>). Arabic and Hebrew write few vowels: the text invents none, the
/// readings do. Latin letters lose marks. Other scripts stay. Thread safe; time is linear in the length.
/// </summary>
public static class Romanizer
{
    /// <summary>The most readings that are kept.</summary>
    public const int MaximumReadings = 8;

    private const int RuleReadings = 4;

    private const int LongestWithReadings = 256;

    /// <summary>Vowel signs, shadda and sukun of Arabic, the long line, and points of Hebrew.</summary>
    private const string Marks = "ًٌٍَُِّْٰـ";

    private static readonly FrozenDictionary<NameScript, LetterRules> Rules = Load();

    /// <summary>Reads a name.</summary>
    public static Romanization Romanize(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var script = ScriptOf(name);
        var edits = new EditScript(name);
        // Of a text that is no name one reading is enough, and costs no copy for each letter.
        var readings = name.Length <= LongestWithReadings ? new NameReadings() : null;
        var position = 0;
        while (position < name.Length)
        {
            var end = position;
            while (end < name.Length && IsWordLetter(name[end]))
            {
                end++;
            }

            if (end == position)
            {
                readings?.Add(name[position]);
                position++;
                continue;
            }

            List<Partial> byRules = readings is null ? [] : [new("", 1)];
            var letters = Word(name, position, end, edits, byRules);
            readings?.Add(byRules[0].Text, Weighed(letters, byRules));
            position = end;
        }

        var normalized = edits.Apply();
        var lacksVowels = script is NameScript.Arabic or NameScript.Hebrew && !name.AsSpan().ContainsAny("َُِ");
        return new Romanization(normalized.Text, normalized.Map, script, lacksVowels, readings?.Shares() ?? [new NameReading(normalized.Text, 1)]);
    }

    /// <summary>The script of most letters of a text; Latin if there are none.</summary>
    public static NameScript ScriptOf(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[6];
        foreach (var c in text)
        {
            if (char.IsAsciiLetter(c))
            {
                counts[0]++;
            }
            else if (c >= 0x80 && (char.IsLetter(c) || char.IsSurrogate(c)))
            {
                counts[(int)ScriptOf(c)]++;
            }
        }

        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        return (NameScript)best;
    }

    internal static NameScript ScriptOf(char c) => c switch
    {
        < '\u0250' or (>= '\u1E00' and <= '\u1EFF') or (>= '\u02B0' and <= '\u02FF') or (>= '\uFB00' and <= '\uFB06') => NameScript.Latin,
        (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF') => NameScript.Greek,
        >= '\u0400' and <= '\u052F' => NameScript.Cyrillic,
        >= '\u0590' and <= '\u05FF' => NameScript.Hebrew,
        (>= '\u0600' and <= '\u077F') or (>= '\u08A0' and <= '\u08FF') or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') => NameScript.Arabic,
        _ => NameScript.Other,
    };

    /// <summary>The likeliest reading of one word, and the second if there is one. The word holds letters and marks only.</summary>
    internal static (string First, string? Second) Word(string word)
    {
        if (Ascii.IsValid(word))
        {
            var plain = word.ToLowerInvariant();
            return (plain.AsSpan().ContainsAny('\'', '`') ? plain.Replace("'", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal) : plain, null);
        }

        var readings = new List<Partial> { new("", 1) };
        Word(word, 0, word.Length, null, readings);
        return (readings[0].Text, readings.Count > 1 ? readings[1].Text : null);
    }

    /// <summary>The readings of one word with their shares, best first; its only one where nothing is left open. The word holds letters and marks only.</summary>
    internal static IReadOnlyList<NameReading> Readings(string word)
    {
        var byRules = new List<Partial> { new("", 1) };
        var letters = Word(word, 0, word.Length, null, byRules);
        return NameReadings.Shares(Weighed(letters, byRules));
    }

    // What is written with its vowels, or is too long for a name, the rules read alone.
    private static List<NameReading> Weighed(char[] letters, List<Partial> byRules)
    {
        var script = ScriptOf(letters);
        var readings = byRules.ConvertAll(reading => new NameReading(reading.Text, reading.Weight));
        var plain = string.Concat(letters.Where(letter => !Marks.Contains(letter, StringComparison.Ordinal)));
        return plain.Length is 0 or > WordReadings.LongestWord || letters.AsSpan().ContainsAny("َُِ") || !Rules.TryGetValue(script, out var rules)
            ? readings
            : new WordReadings(plain, rules, LetterCounts.Of(script)).Beside(readings, MaximumReadings);
    }

    private static char[] Word(string name, int start, int end, EditScript? edits, List<Partial> readings)
    {
        var plain = new List<(char Letter, int From, int To)>(end - start);
        for (var i = start; i < end; i++)
        {
            Plain(name, i, plain);
        }

        var letters = new char[plain.Count];
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = plain[i].Letter;
        }

        var rules = letters.Length > 0 && Rules.TryGetValue(ScriptOf(letters), out var found) ? found : null;
        var copied = start;
        for (var i = 0; i < letters.Length;)
        {
            var taken = 1;
            var read = rules?.Read(letters, i, out taken);
            ReadOnlySpan<char> first = read is null ? letters.AsSpan(i, 1) : read[0].Text;
            Extend(readings, first, read);
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

    private static void Plain(string name, int at, List<(char Letter, int From, int To)> plain)
    {
        var c = char.ToLowerInvariant(name[at]);
        if (char.IsAsciiLetterOrDigit(c))
        {
            plain.Add((c, at, at + 1));
        }
        else if (NameLetters.IsApostrophe(c) && plain.Count > 0 && ScriptOf(plain[^1].Letter) == NameScript.Hebrew)
        {
            plain.Add(('\'', at, at + 1));
        }
        else if (NameLetters.Special(c) is { } letters)
        {
            Add(letters);
        }
        else if (char.IsSurrogate(c) || Marks.Contains(c, StringComparison.Ordinal) || Keeps(c))
        {
            plain.Add((c, at, at + 1));
        }
        else if (!IsMark(c))
        {
            Add(c == '\uFFFE' ? "" : c.ToString().Normalize(NormalizationForm.FormKD));
        }

        void Add(string letters)
        {
            foreach (var letter in letters)
            {
                if (!IsMark(letter) || Marks.Contains(letter, StringComparison.Ordinal))
                {
                    plain.Add((char.ToLowerInvariant(letter), at, at + 1));
                }
            }
        }
    }

    /// <summary>Letters with a mark that is a letter of its own.</summary>
    private static bool Keeps(char c) => c is 'й' or 'ё' or 'ї' or 'ў' or 'ѓ' or 'ќ' or 'ӣ' or 'ӯ' or 'آ' or 'أ' or 'إ' or 'ؤ' or 'ئ' or 'ۀ' or 'ۂ';

    private static bool IsMark(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control;

    internal static bool IsWordLetter(char c) =>
        char.IsAsciiLetterOrDigit(c) || (c >= 0x80 && (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsMark(c) || NameLetters.IsApostrophe(c))) || c is '\'' or '`';

    // A beam: each reading goes on in each way, the likeliest are kept.
    private static void Extend(List<Partial> readings, ReadOnlySpan<char> first, LetterReading[]? all)
    {
        if (readings.Count == 0)
        {
            return;
        }

        if (all is null || all.Length == 1)
        {
            for (var i = 0; i < readings.Count; i++)
            {
                readings[i] = new Partial(string.Concat(readings[i].Text, first), readings[i].Weight);
            }

            return;
        }

        var next = new List<Partial>(readings.Count * all.Length);
        foreach (var reading in readings)
        {
            foreach (var way in all)
            {
                next.Add(new Partial(reading.Text + way.Text, reading.Weight * way.Weight));
            }
        }

        readings.Clear();
        readings.AddRange(next.OrderByDescending(reading => reading.Weight).DistinctBy(reading => reading.Text).Take(RuleReadings));
    }

    private static FrozenDictionary<NameScript, LetterRules> Load() =>
        DataFile.Lines("name-scripts.txt").Select(line => line.Split('\t')).GroupBy(cells => cells[0], StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => Enum.Parse<NameScript>(group.Key, ignoreCase: true),
                group => new LetterRules(group.Select(cells => cells[1..]), VowelsOf(group.Key), Marks));

    private static string VowelsOf(string script) => script switch
    {
        "arabic" => "اآأإويىیؤئۆېەةَُِ",
        "hebrew" => "אויע",
        "cyrillic" => "аеёиоуыэюяіїєәөұүъь",
        _ => "αεηιουω",
    };

    private readonly record struct Partial(string Text, double Weight);
}
