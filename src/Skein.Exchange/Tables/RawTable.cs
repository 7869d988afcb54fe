using System.Text;
using CsvHelper;

namespace Skein.Exchange.Tables;

/// <summary>One row of a table as text. <paramref name="Number"/> counts as a spreadsheet does: the header is 1.</summary>
internal sealed record RawRow(int Number, string[] Cells);

/// <summary>A table as text: UTF-8 with or without a byte order mark, commas, RFC 4180 quotation. Empty rows are dropped.</summary>
internal sealed class RawTable
{
    /// <summary>The largest file that is read.</summary>
    public const long MaximumBytes = 256L * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private RawTable(TableLayout layout, Dictionary<string, int> columns, List<RawRow> rows)
    {
        Layout = layout;
        Columns = columns;
        Rows = rows;
    }

    public TableLayout Layout { get; }

    public IReadOnlyDictionary<string, int> Columns { get; }

    public IReadOnlyList<RawRow> Rows { get; }

    /// <summary>Reads a file; null when its header or encoding makes the rows unreadable. Faults are added to the list.</summary>
    public static RawTable? Read(string path, TableLayout layout, List<TableFault> faults)
    {
        if (new FileInfo(path).Length <= MaximumBytes)
        {
            return Read(File.ReadAllBytes(path), layout, faults);
        }

        var (code, sentence) = TableFaults.TooLarge(MaximumBytes);
        faults.Add(new TableFault(layout.File, 0, null, code, sentence));
        return null;
    }

    /// <summary>Reads the content of a file that is at hand; null as above.</summary>
    public static RawTable? Read(byte[] content, TableLayout layout, List<TableFault> faults)
    {
        if (Decode(content) is not { } text)
        {
            Fault(0, null, TableFaults.NotUtf8);
            return null;
        }

        var records = Parse(text, out var isBroken);
        if (isBroken is { } at)
        {
            Fault(at, null, TableFaults.BadQuotes);
            return null;
        }

        var header = records.Count == 0 ? new RawRow(1, [""]) : records[0];
        if (header.Cells is [var only] && only.IndexOfAny([';', '\t', '|']) is var other and >= 0)
        {
            Fault(1, null, TableFaults.WrongDelimiter(only[other]));
            return null;
        }

        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        var before = faults.Count;
        for (var i = 0; i < header.Cells.Length; i++)
        {
            var name = header.Cells[i].Trim();
            var isKnown = layout.Columns.Contains(name) || (layout.MayHaveFurther && name.Length > 0);
            if (!isKnown || !columns.TryAdd(name, i))
            {
                Fault(1, name, TableFaults.UnknownColumn(name));
            }
        }

        foreach (var missing in layout.Required.Where(name => !columns.ContainsKey(name)))
        {
            Fault(1, missing, TableFaults.MissingColumn(missing));
        }

        var rows = new List<RawRow>();
        foreach (var row in records.Skip(1).Where(row => row.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell))))
        {
            if (row.Cells.Length == header.Cells.Length)
            {
                rows.Add(row);
            }
            else
            {
                Fault(row.Number, null, TableFaults.CellCount(row.Cells.Length, header.Cells.Length));
            }
        }

        // Rows are still read when only an unknown column is in the way, so that all faults come at once.
        return faults.Skip(before).Any(fault => fault.Row == 1 && layout.Required.Contains(fault.Column)) ? null : new RawTable(layout, columns, rows);

        void Fault(int row, string? column, (string Code, string Sentence) what) =>
            faults.Add(new TableFault(layout.File, row, column, what.Code, what.Sentence));
    }

    internal static string? Decode(byte[] bytes)
    {
        try
        {
            var text = Strict.GetString(bytes);
            // A file of another encoding may be valid UTF-8 by accident; UTF-16 gives itself away by its zeros.
            return text.Contains('\0', StringComparison.Ordinal) ? null : text.TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    internal static List<RawRow> Parse(string text, out int? brokenAt)
    {
        int? bad = null;
        var records = new List<RawRow>();
        var options = new CsvReaderOptions
        {
            HasHeader = false,
            // Without it the reader guesses, and a guess may be wrong where a title holds semicolons.
            Separator = ',',
            // Empty lines are records too, so that rows are counted as a spreadsheet counts them.
            SkipEmptyLines = false,
            OnMalformedRecord = malformed => bad ??= malformed.Reason == CsvMalformedReason.FieldCountMismatch ? null : (int)malformed.RecordNumber,
        };
        using var reader = CsvReader.FromText(text, options);
        while (reader.Read())
        {
            var cells = new string[reader.FieldCount];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = reader.GetString(i);
            }

            records.Add(new RawRow(records.Count + 1, cells));
        }

        brokenAt = bad;
        return records;
    }
}
