using Skein.Casework.Wording;
using Skein.Resolution.Blocking;
using Skein.Resolution.Records;
using Skein.Text.Names;

namespace Skein.Casework.Matching;

/// <summary>
/// Keys under which names are looked for: each folded part, each part without its vowels, and the first letters of a name of several words
/// as an acronym. Two names that share none are not compared; noms de guerre and translations are not found by any key.
/// </summary>
internal sealed class NameBlocks(RecordTable table) : BlockingPass
{
    private const int MostParts = 8;

    /// <inheritdoc/>
    public override string Name => T.Of("match.blocks");

    /// <inheritdoc/>
    public override void AddKeys(int record, ICollection<ulong> keys)
    {
        foreach (var name in table.Values(RecordField.Name, record))
        {
            foreach (var key in KeysOf(name))
            {
                keys.Add(key);
            }
        }
    }

    /// <summary>The keys of one name; none for a text without letters and digits.</summary>
    public static IEnumerable<ulong> KeysOf(string name)
    {
        var tokens = NameKey.Tokens(name.Length > 400 ? name[..400] : name);
        foreach (var token in tokens.Take(MostParts).Distinct(StringComparer.Ordinal))
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
