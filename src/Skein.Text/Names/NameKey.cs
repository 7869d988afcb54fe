namespace Skein.Text.Names;

/// <summary>
/// Search keys for names of persons and organisations in Latin letters, by rules alone: marks off, article off, glued and
/// spaced compounds alike, and the spellings of Arabic and Slavic names that French, English, German and Dutch writing give
/// folded into one. README.md in this folder lists the rules.
/// <para>A key is for finding names under any spelling and for proposing pairs. Different names fall on one key
/// (that is expected), different persons share a name, and a key never merges anything. Letters of other scripts stay as they are. Keys
/// may change between versions; store names, not keys, or rebuild.</para>
/// </summary>
public static class NameKey
{
    /// <summary>
    /// The key of the whole name, free of order: its distinct folded parts, sorted, with a space between. Empty for a text
    /// without letters and digits.
    /// </summary>
    public static string Fold(string name) =>
        string.Join(' ', Tokens(name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>
    /// The folded parts in the order of the name. Articles and the particles of Dutch and French family names are
    /// left out unless nothing else is there; compounds such as Abd al-X, Abu X, Ben X and X al-Din are one part.
    /// </summary>
    public static IReadOnlyList<string> Tokens(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return [.. NameParts.Of(NameLetters.Plain(name)).Select(LetterFolds.Fold).Where(part => part.Length > 0)];
    }

    /// <summary>
    /// The weak key: the sorted parts of <see cref="Fold"/> without their vowels, which Arabic writing leaves open. It finds
    /// Yusuf under Youcef, and Hasan under Husayn as well: a hit is a suggestion to look, shown as weak, never more.
    /// </summary>
    public static string Skeleton(string name) =>
        string.Join(' ', Tokens(name).Select(LetterFolds.Skeleton).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
