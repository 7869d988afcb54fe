using Skein.Resolution.Linkage;

namespace Skein.Resolution.Records;

/// <summary>The values of one field for all records: numbers of distinct texts, so that each text is prepared and compared once.</summary>
internal sealed class TextColumn(int[] starts, int[] values, string[] texts, int[] counts)
{
    /// <summary>The distinct texts, by number.</summary>
    public IReadOnlyList<string> Texts => texts;

    /// <summary>How many records say a text, by its number.</summary>
    public IReadOnlyList<int> Counts => counts;

    /// <summary>How many values all records have together.</summary>
    public int ValueCount => values.Length;

    /// <summary>The numbers of a record's texts; empty where it has none.</summary>
    public ReadOnlySpan<int> Of(int record) => values.AsSpan(starts[record], starts[record + 1] - starts[record]);

    /// <summary>Each value of one record beside each of another.</summary>
    public IReadOnlyList<FieldReason> SideBySide(int left, int right) =>
        [.. from one in Of(left).ToArray() from other in Of(right).ToArray() select new FieldReason(texts[one], texts[other])];

    /// <summary>Makes a column of what is written; equal after <paramref name="fold"/> means one text.</summary>
    public static TextColumn From(IReadOnlyList<string[]> rows, Func<string, string> fold)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var (texts, counts, values, starts) = (new List<string>(), new List<int>(), new List<int>(), new int[rows.Count + 1]);
        for (var record = 0; record < rows.Count; record++)
        {
            var first = values.Count;
            foreach (var text in rows[record])
            {
                var folded = fold(text);
                if (folded.Length == 0)
                {
                    continue;
                }

                if (!numbers.TryGetValue(folded, out var number))
                {
                    numbers.Add(folded, number = texts.Count);
                    texts.Add(folded);
                    counts.Add(0);
                }

                if (values.IndexOf(number, first) < 0)
                {
                    values.Add(number);
                    counts[number]++;
                }
            }

            starts[record + 1] = values.Count;
        }

        return new TextColumn(starts, [.. values], [.. texts], [.. counts]);
    }
}
