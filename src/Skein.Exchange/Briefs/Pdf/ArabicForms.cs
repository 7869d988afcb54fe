using System.Text;

namespace Skein.Exchange.Briefs.Pdf;

/// <summary>
/// Joins the letters of Arabic and Persian words for a file format that draws one glyph a character: each letter becomes the form that it has
/// alone, at the end, at the beginning or in the middle of what is joined. The forms are Unicode's presentation forms (blocks A and B), read
/// from their own compatibility decompositions.
/// </summary>
internal static class ArabicForms
{
    private const char Lam = '\u0644';

    // Alone, joined to the one before, joined to the one after, joined to both; '\0' where a letter has no such form.
    private sealed record Forms(char Alone, char Final, char Initial, char Medial)
    {
        public bool JoinsNext => Initial != '\0';
    }

    private static readonly Dictionary<char, Forms> Letters = Read('\uFE80', '\uFEF4').Concat(Read('\uFB56', '\uFBA3')).Concat(Read('\uFBFC', '\uFBFF'))
        .ToDictionary(pair => pair.Key, pair => pair.Value);

    // Lam with each alef is one glyph: alone and joined to the one before.
    private static readonly Dictionary<char, (char Alone, char Final)> LamAlefs = Enumerable.Range(0, 4)
        .Select(at => (Alone: (char)(0xFEF5 + (2 * at)), Final: (char)(0xFEF6 + (2 * at))))
        .ToDictionary(pair => pair.Alone.ToString().Normalize(NormalizationForm.FormKC)[1]);

    /// <summary>The text with its letters joined, still in the order in which it is read. Vowel signs stay and part nothing.</summary>
    public static string Join(string text)
    {
        if (!text.Any(Letters.ContainsKey))
        {
            return text;
        }

        var joined = new StringBuilder(text.Length);
        var isTied = false;
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (!Letters.TryGetValue(letter, out var forms))
            {
                joined.Append(letter);
                isTied = (isTied && IsSign(letter)) || letter is '\u0640' or '\u200D';
                continue;
            }

            if (letter == Lam && at + 1 < text.Length && LamAlefs.TryGetValue(text[at + 1], out var pair))
            {
                joined.Append(isTied ? pair.Final : pair.Alone);
                (isTied, at) = (false, at + 1);
                continue;
            }

            var ties = forms.JoinsNext && Follows(text, at + 1);
            var form = (isTied, ties) switch
            {
                (true, true) => forms.Medial,
                (true, false) => forms.Final,
                (false, true) => forms.Initial,
                _ => forms.Alone,
            };
            joined.Append(form == '\0' ? letter : form);
            isTied = ties;
        }

        return joined.ToString();
    }

    // A letter that stands alone whatever is beside it, as hamza does, joins nothing before it either.
    private static bool Follows(string text, int at)
    {
        while (at < text.Length && IsSign(text[at]))
        {
            at++;
        }

        return at < text.Length && (text[at] is '\u0640' or '\u200D' || (Letters.TryGetValue(text[at], out var next) && next.Final != '\0'));
    }

    private static bool IsSign(char letter) => letter is (>= '\u064B' and <= '\u065F') or '\u0670';

    private static Dictionary<char, Forms> Read(char first, char last)
    {
        var read = new Dictionary<char, Forms>();
        foreach (var group in Enumerable.Range(first, last - first + 1).Select(code => (char)code)
            .GroupBy(form => form.ToString().Normalize(NormalizationForm.FormKC)))
        {
            // A block lists alone, final, initial, medial; what has fewer forms lacks the last ones.
            if (group.Key.Length == 1)
            {
                var forms = group.ToList();
                read[group.Key[0]] = new Forms(forms[0], At(forms, 1), At(forms, 2), At(forms, 3));
            }
        }

        return read;
    }

    private static char At(List<char> forms, int at) => at < forms.Count ? forms[at] : '\0';
}
