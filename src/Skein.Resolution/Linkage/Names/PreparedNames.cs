using Skein.Resolution.Records;
using Skein.Resolution.Running;
using Skein.Text.Names;

namespace Skein.Resolution.Linkage.Names;

/// <summary>The names of a table, read once: their parts as numbers of distinct keys and skeletons.</summary>
internal sealed class PreparedNames
{
    private readonly int[] _nameStarts;
    private readonly PreparedName[] _names;
    private readonly int[] _partStarts;
    private readonly int[] _keys;
    private readonly int[] _skeletons;

    private PreparedNames(int[] nameStarts, PreparedName[] names, int[] partStarts, int[] keys, int[] skeletons, string[] texts, int[] counts)
    {
        (_nameStarts, _names, _partStarts, _keys, _skeletons) = (nameStarts, names, partStarts, keys, skeletons);
        (Texts, Counts) = (texts, counts);
    }

    /// <summary>The distinct keys and skeletons; a skeleton begins with an equals sign.</summary>
    public string[] Texts { get; }

    /// <summary>How many names have a key or skeleton.</summary>
    public int[] Counts { get; }

    /// <summary>The numbers of a record's names.</summary>
    public (int Start, int End) NamesOf(int record) => (_nameStarts[record], _nameStarts[record + 1]);

    /// <summary>A name.</summary>
    public PreparedName this[int name] => _names[name];

    /// <summary>The keys of a name's parts, by their numbers.</summary>
    public ReadOnlySpan<int> KeysOf(int name) => _keys.AsSpan(_partStarts[name], _partStarts[name + 1] - _partStarts[name]);

    /// <summary>The skeletons of a name's parts; -1 where a part has none.</summary>
    public ReadOnlySpan<int> SkeletonsOf(int name) => _skeletons.AsSpan(_partStarts[name], _partStarts[name + 1] - _partStarts[name]);

    /// <summary>The letters that may stand for the name of an organisation.</summary>
    public IReadOnlyList<string> AcronymsOf(int name) => _names[name].Acronyms;

    public static PreparedNames From(RecordTable table, int threads, CancellationToken cancellation)
    {
        var (nameStarts, texts) = (new int[table.Count + 1], new List<(string Text, NameKind Kind)>());
        for (var record = 0; record < table.Count; record++)
        {
            var kind = KindOf(table.KindOf(record));
            texts.AddRange(table.Values(RecordField.Name, record).Select(text => (text, kind)));
            nameStarts[record + 1] = texts.Count;
        }

        var (names, parts) = (new PreparedName[texts.Count], new NamePartKey[texts.Count][]);
        Slices.Run(texts.Count, threads, () => 0, (_, start, end, _) =>
        {
            for (var name = start; name < end; name++)
            {
                names[name] = PreparedName.Of(texts[name].Text, texts[name].Kind);
                parts[name] = [.. names[name].PartKeys];
            }
        }, cancellation);

        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var (distinct, counts, last) = (new List<string>(), new List<int>(), new List<int>());
        var (partStarts, keys, skeletons) = (new int[names.Length + 1], new List<int>(), new List<int>());
        for (var name = 0; name < names.Length; name++)
        {
            foreach (var part in parts[name])
            {
                keys.Add(Number(part.Key, name));
                skeletons.Add(part.Skeleton.Length == 0 ? -1 : Number("=" + part.Skeleton, name));
            }

            partStarts[name + 1] = keys.Count;
            parts[name] = [];
        }

        return new PreparedNames(nameStarts, names, partStarts, [.. keys], [.. skeletons], [.. distinct], [.. counts]);

        // A name counts a key once.
        int Number(string text, int name)
        {
            if (!numbers.TryGetValue(text, out var number))
            {
                numbers.Add(text, number = distinct.Count);
                distinct.Add(text);
                counts.Add(0);
                last.Add(-1);
            }

            counts[number] += last[number] == name ? 0 : 1;
            last[number] = name;
            return number;
        }
    }

    /// <summary>Records without a kind are of people.</summary>
    private static NameKind KindOf(string kind) => kind is "" or "Person" ? NameKind.Person : NameKind.Organisation;
}
