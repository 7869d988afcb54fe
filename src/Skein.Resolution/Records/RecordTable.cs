namespace Skein.Resolution.Records;

/// <summary>
/// Records by number, in the ordinal order of their identifiers, whatever order they came in: what is computed on the table does not depend on
/// the order of the input. Immutable and safe for many readers.
/// </summary>
public sealed class RecordTable
{
    private static readonly string[] None = [];

    private readonly RecordId[] _ids;
    private readonly int[] _kinds;
    private readonly string[] _kindNames;
    private readonly Dictionary<RecordField, string[][]> _values;

    private RecordTable(RecordId[] ids, int[] kinds, string[] kindNames, Dictionary<RecordField, string[][]> values) =>
        (_ids, _kinds, _kindNames, _values) = (ids, kinds, kindNames, values);

    /// <summary>How many records there are.</summary>
    public int Count => _ids.Length;

    /// <summary>The fields that any record has, in ordinal order.</summary>
    public IEnumerable<RecordField> Fields => _values.Keys.Order();

    /// <summary>Takes the records in.</summary>
    /// <param name="records">The records, read once and not kept; only their texts are.</param>
    /// <exception cref="ArgumentException">Two records have one identifier.</exception>
    public static RecordTable From(IEnumerable<LinkageRecord> records)
    {
        var rows = new List<LinkageRecord>(records);
        rows.Sort((left, right) => left.Id.CompareTo(right.Id));
        for (var i = 1; i < rows.Count; i++)
        {
            if (rows[i].Id == rows[i - 1].Id)
            {
                throw new ArgumentException("Two records have one identifier; make the identifiers unique.", nameof(records));
            }
        }

        var kindNames = rows.Select(row => row.Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var values = new Dictionary<RecordField, string[][]>();
        var shared = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var value in rows[i].Values)
            {
                if (string.IsNullOrWhiteSpace(value.Text))
                {
                    continue;
                }

                if (!values.TryGetValue(value.Field, out var column))
                {
                    values.Add(value.Field, column = new string[rows.Count][]);
                    Array.Fill(column, None);
                }

                if (!shared.TryGetValue(value.Text, out var text))
                {
                    shared.Add(value.Text, text = value.Text);
                }

                column[i] = [.. column[i], text];
            }
        }

        return new RecordTable(
            [.. rows.Select(row => row.Id)],
            [.. rows.Select(row => Array.BinarySearch(kindNames, row.Kind, StringComparer.Ordinal))],
            kindNames,
            values);
    }

    /// <summary>The identifier of a record.</summary>
    /// <param name="record">Its number, from 0.</param>
    public RecordId IdOf(int record) => _ids[record];

    /// <summary>The number of a record; -1 where the table does not have it.</summary>
    /// <param name="id">Its identifier.</param>
    public int Find(RecordId id) => Array.BinarySearch(_ids, id) is >= 0 and var at ? at : -1;

    /// <summary>The kind of a record.</summary>
    /// <param name="record">Its number, from 0.</param>
    public string KindOf(int record) => _kindNames[_kinds[record]];

    /// <summary>Whether two records are of one kind, and so may be compared.</summary>
    /// <param name="left">The number of one.</param>
    /// <param name="right">The number of the other.</param>
    public bool AreOfOneKind(int left, int right) => _kinds[left] == _kinds[right];

    /// <summary>What a record says in a field, as written, without blank values; empty where it says nothing.</summary>
    /// <param name="field">The field.</param>
    /// <param name="record">Its number, from 0.</param>
    public IReadOnlyList<string> Values(RecordField field, int record) => _values.TryGetValue(field, out var column) ? column[record] : None;

    internal int KindNumberOf(int record) => _kinds[record];

    internal TextColumn Column(RecordField field, Func<string, string> fold) =>
        TextColumn.From(_values.TryGetValue(field, out var column) ? column : [.. Enumerable.Repeat(None, Count)], fold);
}
