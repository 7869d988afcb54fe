using System.Collections.Frozen;

namespace Skein.Text.Names;

/// <summary>
/// Cuts a plain name into parts and brings spaced and glued compounds into one shape: articles go, and the words that
/// never stand alone (abd, abu, ben, umm, ait, ould before; din, allah after) are joined to their neighbor.
/// </summary>
internal static class NameParts
{
    private static readonly FrozenSet<string> Articles = Set("al el ul il l");

    /// <summary>Assimilated articles: only before a part that starts with the same consonant.</summary>
    private static readonly FrozenDictionary<string, string> Assimilated = Table(
        "ar:r er:r ur:r ash:sh ach:ch esh:sh ech:ch ad:d ed:d ud:d as:s es:s us:s at:t et:t ut:t an:n en:n un:n az:z ez:z uz:z");

    private static readonly FrozenSet<string> Particles =
        Set("van vande vander de der den ter ten te t du des d le la les of the and und et en");

    private static readonly FrozenDictionary<string, string> Prefixes = Table(
        "abu:bu abou:bu abo:bu aboo:bu abi:bu aba:bu bu:bu bou:bu ebu:bu umm:um oum:um om:um um:um oumm:um " +
        "bel:bel ben:ben bin:ben ibn:ben bn:ben bint:bint bent:bint abd:abdal abdel:abdal abdul:abdal abdoul:abdal " +
        "abdal:abdal abder:abdal abdur:abdal abdou:abdal ait:ait ould:uld uld:uld wuld:uld");

    private static readonly FrozenSet<string> Suffixes = Set("din dine eddine eddin uddin addin allah ullah");

    public static IReadOnlyList<string> Of(string plain)
    {
        var words = plain.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kept = new List<string>();
        for (var i = 0; i < words.Length; i++)
        {
            var next = i + 1 < words.Length ? words[i + 1] : "";
            if (!IsDropped(words[i], next, isLast: i + 1 == words.Length))
            {
                kept.Add(words[i]);
            }
            else if (kept.Count > 0 && Articles.Contains(words[i]) && kept[^1] is "ben" or "bin" or "ibn")
            {
                // Ben al-X is written Belx where it became a family name.
                kept[^1] = "bel";
            }
        }

        return Join(kept.Count > 0 ? kept : [.. words]);
    }

    private static bool IsDropped(string word, string next, bool isLast) =>
        (!isLast && Articles.Contains(word))
        || (Assimilated.TryGetValue(word, out var initial) && next.StartsWith(initial, StringComparison.Ordinal))
        || Particles.Contains(word);

    private static List<string> Join(List<string> words)
    {
        var parts = new List<string>();
        for (var i = 0; i < words.Count; i++)
        {
            if (Suffixes.Contains(words[i]) && parts.Count > 0)
            {
                parts[^1] += words[i].EndsWith("lah", StringComparison.Ordinal) ? "allah" : "din";
            }
            else if (i + 1 < words.Count && Prefixes.TryGetValue(words[i], out var prefix))
            {
                parts.Add(prefix + words[++i]);
            }
            else if (IsInitial(words[i]) && i > 0 && IsInitial(words[i - 1]))
            {
                // "E.A." and "P.K.K." were split at their periods.
                parts[^1] += words[i];
            }
            else
            {
                parts.Add(words[i]);
            }
        }

        return parts;
    }

    private static bool IsInitial(string word) => word.Length == 1 && char.IsLetter(word[0]);

    private static FrozenDictionary<string, string> Table(string pairs) =>
        pairs.Split(' ').Select(pair => pair.Split(':')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
