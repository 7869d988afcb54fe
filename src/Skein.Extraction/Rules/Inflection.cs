namespace Skein.Extraction.Rules;

/// <summary>The forms of English verbs and nouns, for the cue words of rules; irregular ones stand in irregular-verbs.txt.</summary>
internal static class Inflection
{
    private const string Vowels = "aeiou";
    private static readonly Dictionary<string, string[]> Irregular = Lexicons.DataFile.Lines("irregular-verbs.txt")
        .Select(line => line.Split(' ')).ToDictionary(row => row[0], StringComparer.Ordinal);

    /// <summary>The past forms of all irregular verbs but helpers.</summary>
    public static IEnumerable<string> IrregularPast => Irregular.Values.Where(row => row[0] is not ("be" or "have" or "do")).SelectMany(row => row.Skip(1));

    /// <summary>Base, present and -ing form.</summary>
    public static IEnumerable<string> Present(string verb)
    {
        yield return verb;
        yield return Plural(verb);
        yield return verb.EndsWith("ie", StringComparison.Ordinal) ? verb[..^2] + "ying"
            : verb[^1] == 'e' && !verb.EndsWith("ee", StringComparison.Ordinal) && verb.Length > 2 ? verb[..^1] + "ing"
            : Doubles(verb) ? verb + verb[^1] + "ing"
            : verb + "ing";
    }

    /// <summary>Past and participle; the British spelling too where it doubles another letter.</summary>
    public static IEnumerable<string> Past(string verb)
    {
        if (Irregular.TryGetValue(verb, out var forms))
        {
            return forms.Skip(1);
        }

        return [
            verb[^1] == 'e' ? verb + "d"
            : verb[^1] == 'y' && !Vowels.Contains(verb[^2], StringComparison.Ordinal) ? verb[..^1] + "ied"
            : Doubles(verb) ? verb + verb[^1] + "ed"
            : verb + "ed",
        ];
    }

    /// <summary>Whether an irregular form is a noun, an adjective or a base form as often.</summary>
    public static bool IsAmbiguous(string form) => form is "ground" or "cast" or "cut" or "cost" or "beat" or "thought" or "meant" or "left" or "felt" or "saw" or "found" or "lay" or "rose" or "read" or "put" or "set" or "hit" or "let" or "shot" or "hurt"
        or "split" or "born" or "borne" or "known" or "lost" or "laid" or "run" or "come" or "become" or "won" or "bore" or "say" or "stole" or "wound" or "fell";

    /// <summary>A noun and, where the word is its singular, its plural: what is said of one is said of several.</summary>
    public static IEnumerable<string> Noun(string noun) =>
        noun[^1] == 's' || noun.EndsWith("men", StringComparison.Ordinal) || noun.Length < 3 ? [noun]
        : noun.EndsWith("man", StringComparison.Ordinal) ? [noun, noun[..^2] + "en"]
        : [noun, Plural(noun)];

    /// <summary>The plural of a noun, or the third person of a verb.</summary>
    public static string Plural(string word) =>
        word[^1] == 'y' && !Vowels.Contains(word[^2], StringComparison.Ordinal) ? word[..^1] + "ies"
        : word[^1] is 's' or 'x' or 'z' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) ? word + "es"
        : word + "s";

    // One vowel before one consonant at the end of a short word; longer ones double where the stress falls there.
    private static bool Doubles(string verb) =>
        (verb.Length is 3 or 4 && verb is not ("open" or "edit") && !Vowels.Contains(verb[^1], StringComparison.Ordinal) && verb[^1] is not ('w' or 'x' or 'y') && Vowels.Contains(verb[^2], StringComparison.Ordinal)
            && !Vowels.Contains(verb[^3], StringComparison.Ordinal))
        || verb is "admit" or "commit" or "refer" or "transfer" or "expel" or "travel" or "acquit" or "smuggle" or "kidnap" or "abet" or "rebel" or "deter" or "occur" or "permit";
}
