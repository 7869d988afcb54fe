using Skein.Casework.Wording;
using Skein.Resolution.Blocking;
using Skein.Text.Names;

namespace Skein.Casework.Matching;

/// <summary>
/// Keys under which names are looked for: each folded part, each part without its vowels, each part by the forms of one name or
/// its sound and by its consonants in groups, which are the same in scripts that write no vowels, and the letters that may stand for
/// an organisation. Two names that share none are not compared; noms de guerre and translations are not found by any key.
/// </summary>
internal sealed class NameBlocks(IReadOnlyList<NamedIdentity> identities) : BlockingPass
{
    private const int MostParts = 8;

    /// <inheritdoc/>
    public override string Name => T.Of("match.blocks");

    /// <inheritdoc/>
    public override void AddKeys(int record, ICollection<ulong> keys)
    {
        foreach (var key in identities[record].Prepared.SelectMany(KeysOf))
        {
            keys.Add(key);
        }
    }

    /// <summary>The keys of one name; none for a text without letters and digits.</summary>
    public static IEnumerable<ulong> KeysOf(PreparedName name) => Spelled(name.Original).Concat(Sounded(name)).Distinct();

    private static IEnumerable<ulong> Spelled(string name)
    {
        var tokens = NameKey.Tokens(name.Length > 400 ? name[..400] : name);
        foreach (var token in tokens.Take(MostParts))
        {
            yield return Hash('p', token);
            var skeleton = NameKey.Skeleton(token);
            if (skeleton.Length > 1 && skeleton != token)
            {
                yield return Hash('s', skeleton);
            }
        }

        // "Front for the Freedom of Ostmark" and "FFO" share nothing else.
        if (tokens.Count is > 2 and <= MostParts)
        {
            yield return Hash('p', string.Concat(tokens.Select(token => token[0])));
        }
    }

    // A name in Arabic letters and the same in Latin ones share these alone, and so do two forms of one name.
    private static IEnumerable<ulong> Sounded(PreparedName name)
    {
        foreach (var part in name.PartKeys.Take(MostParts))
        {
            yield return Hash('k', part.Key);
            if (part.Skeleton.Length > 1)
            {
                yield return Hash('g', part.Skeleton);
            }
        }

        foreach (var acronym in name.Acronyms)
        {
            yield return Hash('a', acronym);
        }
    }

    // FNV-1a, 64 bits: the same in every process.
    private static ulong Hash(char kind, string text)
    {
        var hash = (14695981039346656037UL ^ kind) * 1099511628211UL;
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        return hash;
    }
}
