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

    private const int LongestWithReadings = 256;

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
            while (end < name.Length && ScriptLetters.IsWordLetter(name[end]))
            {
                end++;
            }

            if (end == position)
            {
                readings?.Add(name[position]);
                position++;
                continue;
            }

            List<PartialReading> byRules = readings is null ? [] : [new("", 1)];
            var letters = WordRomanizer.Read(name, position, end, edits, byRules);
            readings?.Add(byRules[0].Text, WordRomanizer.Weighed(letters, byRules));
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
                counts[(int)ScriptLetters.ScriptOf(c)]++;
            }
        }

        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        return (NameScript)best;
    }
}
