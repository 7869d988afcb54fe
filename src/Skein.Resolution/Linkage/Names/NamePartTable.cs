using Skein.Resolution.Records;
using Skein.Resolution.Running;
using Skein.Text.Names;

namespace Skein.Resolution.Linkage.Names;

/// <summary>The folded parts of all names of a table, as numbers of distinct parts. A name of more parts than are kept is cut.</summary>
internal sealed class NamePartTable
{
    private const int MostParts = 16;
    private const int LongestName = 400;
    private const int LongestPart = 40;

    private readonly int[] _nameStarts;
    private readonly int[] _partStarts;
    private readonly int[] _parts;

    private NamePartTable(int[] nameStarts, int[] partStarts, int[] parts, string[] texts, string[] skeletons, int[] counts)
    {
        (_nameStarts, _partStarts, _parts) = (nameStarts, partStarts, parts);
        (Texts, Skeletons, Counts) = (texts, skeletons, counts);
    }

    /// <summary>The distinct parts, folded.</summary>
    public string[] Texts { get; }

    /// <summary>The distinct parts without vowels.</summary>
    public string[] Skeletons { get; }

    /// <summary>How many names have a part.</summary>
    public int[] Counts { get; }

    /// <summary>How many names there are.</summary>
    public int NameCount => _partStarts.Length - 1;

    /// <summary>The numbers of a record's names.</summary>
    public (int Start, int End) NamesOf(int record) => (_nameStarts[record], _nameStarts[record + 1]);

    /// <summary>The parts of a name, in its order.</summary>
    public ReadOnlySpan<int> PartsOf(int name) => _parts.AsSpan(_partStarts[name], _partStarts[name + 1] - _partStarts[name]);

    public static NamePartTable From(RecordTable table, IReadOnlyList<RecordField> fields, int threads, CancellationToken cancellation)
    {
        var folded = Fold(table, fields, threads, cancellation);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var (texts, counts, parts) = (new List<string>(), new List<int>(), new List<int>());
        var (nameStarts, partStarts) = (new int[table.Count + 1], new List<int> { 0 });
        for (var record = 0; record < table.Count; record++)
        {
            foreach (var name in folded[record])
            {
                var first = parts.Count;
                foreach (var part in name)
                {
                    if (!numbers.TryGetValue(part, out var number))
                    {
                        numbers.Add(part, number = texts.Count);
                        texts.Add(part);
                        counts.Add(0);
                    }

                    counts[number] += parts.IndexOf(number, first) < 0 ? 1 : 0;
                    parts.Add(number);
                }

                partStarts.Add(parts.Count);
            }

            nameStarts[record + 1] = partStarts.Count - 1;
            folded[record] = [];
        }

        return new NamePartTable(nameStarts, [.. partStarts], [.. parts], [.. texts], [.. texts.Select(Skeleton)], [.. counts]);
    }

    // The columns given make one name together: a given name and a surname that are kept apart, or the whole name of one column.
    private static string[][][] Fold(RecordTable table, IReadOnlyList<RecordField> fields, int threads, CancellationToken cancellation)
    {
        var folded = new string[table.Count][][];
        Slices.Run(table.Count, threads, () => 0, (_, start, end, _) =>
        {
            for (var record = start; record < end; record++)
            {
                folded[record] = fields.Count == 1
                    ? [.. table.Values(fields[0], record).Select(Parts).Where(name => name.Length > 0)]
                    : Parts(string.Join(' ', fields.SelectMany(field => table.Values(field, record)))) is { Length: > 0 } whole ? [whole] : [];
            }
        }, cancellation);
        return folded;
    }

    private static string[] Parts(string name) =>
        [.. NameKey.Tokens(name.Length > LongestName ? name[..LongestName] : name).Take(MostParts).Select(part => part.Length > LongestPart ? part[..LongestPart] : part)];

    // The skeleton of one part that is folded already.
    private static string Skeleton(string part)
    {
        var consonants = string.Concat(part.Where(c => c is not ('a' or 'e' or 'i' or 'o' or 'u')));
        return consonants.Length < 2 ? part : consonants;
    }
}
