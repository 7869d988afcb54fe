using System.Text;

namespace Skein.Text.Names.Scripts;

/// <summary>The letters of a word without marks that make no other letter, each with the stretch of the name that it comes of.</summary>
internal static class PlainLetters
{
    /// <summary>Adds the letters of one character.</summary>
    public static void Add(string name, int at, List<(char Letter, int From, int To)> plain)
    {
        var c = char.ToLowerInvariant(name[at]);
        if (char.IsAsciiLetterOrDigit(c))
        {
            plain.Add((c, at, at + 1));
        }
        else if (NameLetters.IsApostrophe(c) && plain.Count > 0 && ScriptLetters.ScriptOf(plain[^1].Letter) == NameScript.Hebrew)
        {
            plain.Add(('\'', at, at + 1));
        }
        else if (NameLetters.Special(c) is { } letters)
        {
            AddAll(letters);
        }
        else if (char.IsSurrogate(c) || ScriptLetters.Marks.Contains(c, StringComparison.Ordinal) || ScriptLetters.Keeps(c))
        {
            plain.Add((c, at, at + 1));
        }
        else if (!ScriptLetters.IsMark(c))
        {
            AddAll(c == '\uFFFE' ? "" : c.ToString().Normalize(NormalizationForm.FormKD));
        }

        void AddAll(string letters)
        {
            foreach (var letter in letters)
            {
                if (!ScriptLetters.IsMark(letter) || ScriptLetters.Marks.Contains(letter, StringComparison.Ordinal))
                {
                    plain.Add((char.ToLowerInvariant(letter), at, at + 1));
                }
            }
        }
    }
}
