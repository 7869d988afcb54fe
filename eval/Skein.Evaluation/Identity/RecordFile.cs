using Skein.Model;
using Skein.Resolution.Records;

namespace Skein.Evaluation.Identity;

/// <summary>
/// Records from CSV: <c>record_id</c> is needed; <c>schema</c> is the kind; <c>name</c>, <c>birth_date</c>, <c>birth_place</c>,
/// <c>nationality</c>, <c>residence</c>, or the columns of the FEBRL sets are fields; any other column, identifiers such as <c>soc_sec_id</c> among them, is ignored.
/// </summary>
internal static class RecordFile
{
    private static readonly Dictionary<string, RecordField> Fields = new[]
        {
            "name", "given_name", "surname", "birth_date", "birth_place", "nationality", "residence", "street_number", "address_1", "address_2", "suburb", "postcode", "state",
        }
        .Select(code => KeyValuePair.Create(code, RecordField.From(code)))
        .Append(KeyValuePair.Create("date_of_birth", RecordField.BirthDate))
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>Reads all records in their order; a faulty row becomes a fault, and the others go on.</summary>
    public static List<LinkageRecord> Read(TextReader input, List<EvaluationFault> faults, CancellationToken cancellation)
    {
        var records = new List<LinkageRecord>();
        var rows = new CommaRows(input);
        if (rows.Read() is not { } header)
        {
            faults.Add(new EvaluationFault(0, "The file is empty; its first line has to name the columns."));
            return records;
        }

        var names = header.Select(name => name.Trim('\uFEFF', ' ')).ToArray();
        var (id, kind) = (Array.IndexOf(names, "record_id"), Array.IndexOf(names, "schema"));
        if (id < 0 || !names.Any(Fields.ContainsKey))
        {
            faults.Add(new EvaluationFault(1, "The first line needs a column record_id and at least one of name, given_name or surname."));
            return records;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (rows.Read() is { } row)
        {
            cancellation.ThrowIfCancellationRequested();
            var line = rows.Line;
            if (row.Length != names.Length)
            {
                faults.Add(new EvaluationFault(line, $"The line has {row.Length} fields, the first line has {names.Length}."));
            }
            else if (row[id].Length == 0)
            {
                faults.Add(new EvaluationFault(line, "The record has no record_id."));
            }
            else if (!seen.Add(row[id]))
            {
                faults.Add(new EvaluationFault(line, "Another record has the same record_id."));
            }
            else
            {
                records.Add(new LinkageRecord(RecordId.From(row[id]), kind < 0 ? "" : row[kind], Values(names, row)));
            }
        }

        return records;
    }

    private static EquatableList<FieldValue> Values(string[] names, string[] row) =>
        [.. names.Index().Where(column => row[column.Index].Length > 0 && Fields.ContainsKey(column.Item))
            .Select(column => new FieldValue(Fields[column.Item], row[column.Index], column.Item))];
}
