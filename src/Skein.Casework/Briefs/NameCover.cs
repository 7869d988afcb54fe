using System.Text;
using Skein.Model;

namespace Skein.Casework.Briefs;

/// <summary>A name of a person.</summary>
/// <param name="Bearer">Whose.</param>
/// <param name="Name">The name.</param>
/// <param name="IsOfParts">True where a part of it names the person, too, as a surname does; false for a description such as "a friend from Orve".</param>
internal readonly record struct BorneName(CanonicalId Bearer, string Name, bool IsOfParts);

/// <summary>
/// Puts stand-ins in the place of names within any text. A whole name goes before its parts, and a part that somebody who may be named bears as well
/// stays: a surname is not that of the minor alone.
/// </summary>
internal sealed class NameCover
{
    private const int FewestLetters = 3;
    private readonly Dictionary<string, List<(string[] Words, CanonicalId Bearer)>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CanonicalId?> _parts = new(StringComparer.Ordinal);
    private readonly Func<CanonicalId, bool> _isCovered;
    private readonly Func<CanonicalId, string> _standInOf;

    /// <summary>Prepares the names of a case.</summary>
    /// <param name="names">Each person with the names in use.</param>
    /// <param name="read">Names that only the program read: whole ones of two words and more stand behind what people recorded.</param>
    /// <param name="isCovered">True for a person who is not to be named.</param>
    /// <param name="standInOf">What stands for such a person; asked only where it is written.</param>
    public NameCover(IEnumerable<BorneName> names, IEnumerable<BorneName> read, Func<CanonicalId, bool> isCovered, Func<CanonicalId, string> standInOf)
    {
        (_isCovered, _standInOf) = (isCovered, standInOf);
        foreach (var name in names)
        {
            Add(name);
        }

        foreach (var name in read)
        {
            AddWhole(name.Bearer, NameWords.Of(name.Name));
        }
    }

    /// <summary>The text with stand-ins for the names of those who have one.</summary>
    public string Cover(string text)
    {
        var words = NameWords.Of(text);
        var covered = new StringBuilder(text.Length);
        var written = 0;
        for (var at = 0; at < words.Count;)
        {
            var (length, standIn) = At(words, at);
            if (standIn is not null)
            {
                covered.Append(text, written, words[at].Start - written).Append(standIn);
                written = words[at + length - 1].Start + words[at + length - 1].Length;
            }

            at += length;
        }

        return written == 0 ? text : covered.Append(text, written, text.Length - written).ToString();
    }

    private void Add(BorneName name)
    {
        var words = NameWords.Of(name.Name);
        if (words.Count == 0)
        {
            return;
        }

        Under(words).Add(([.. words.Select(word => word.Folded)], name.Bearer));
        foreach (var word in words.Where(word => name.IsOfParts && word is { IsName: true, Folded.Length: >= FewestLetters }))
        {
            _parts[word.Folded] = !_parts.TryGetValue(word.Folded, out var other) || other == name.Bearer ? name.Bearer : Shared(other, name.Bearer);
        }
    }

    private void AddWhole(CanonicalId bearer, List<NameWord> words)
    {
        string[] name = [.. words.Select(word => word.Folded)];
        if (name.Length > 1 && !Under(words).Exists(known => known.Words.SequenceEqual(name, StringComparer.Ordinal)))
        {
            Under(words).Add((name, bearer));
        }
    }

    private List<(string[] Words, CanonicalId Bearer)> Under(List<NameWord> words)
    {
        if (!_names.TryGetValue(words[0].Folded, out var names))
        {
            _names[words[0].Folded] = names = [];
        }

        return names;
    }

    // Null where one of several bearers is named; any of them where none is.
    private CanonicalId? Shared(CanonicalId? one, CanonicalId other) =>
        one is { } first && _isCovered(first) && _isCovered(other) ? other : null;

    private (int Length, string? Token) At(List<NameWord> words, int at)
    {
        var (length, bearer) = (0, default(CanonicalId));
        foreach (var (name, of) in _names.GetValueOrDefault(words[at].Folded) ?? [])
        {
            // Of two who bear one name, the one who is not to be named decides.
            if ((name.Length > length || (name.Length == length && _isCovered(of))) && at + name.Length <= words.Count && (name.Length > 1 || words[at].IsName)
                && !name.Where((word, offset) => words[at + offset].Folded != word).Any())
            {
                (length, bearer) = (name.Length, of);
            }
        }

        CanonicalId? found = length > 0 ? bearer : words[at].IsName ? _parts.GetValueOrDefault(words[at].Folded) : null;
        return (Math.Max(length, 1), found is { } one && _isCovered(one) ? _standInOf(one) : null);
    }
}
