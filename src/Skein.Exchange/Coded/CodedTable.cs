using Skein.Exchange.Tables;

namespace Skein.Exchange.Coded;

/// <summary>Reads a CSV list of edges with a header. Column names are taken without regard to case; those that mean nothing here are named.</summary>
internal static class CodedTable
{
    private static readonly string[] Known = ["source", "target", "weight", "probability", "layer", "start", "end", "type"];

    public static void Read(Stream stream, CodedGathering gathered)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        if (RawTable.Decode(memory.ToArray()) is not { } text)
        {
            gathered.Report(0, null, TableFaults.NotUtf8);
            return;
        }

        var records = RawTable.Parse(text, out var brokenAt);
        if (brokenAt is { } broken)
        {
            gathered.Report(broken, null, TableFaults.BadQuotes);
            return;
        }

        if (records.Count == 0 || Columns(records[0].Cells, gathered) is not { } columns)
        {
            if (records.Count == 0)
            {
                gathered.Report(1, "source", TableFaults.MissingColumn("source"));
            }

            return;
        }

        var expected = records[0].Cells.Length;
        foreach (var row in records.Skip(1).Where(row => row.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell))).TakeWhile(_ => !gathered.IsOver))
        {
            if (row.Cells.Length != expected)
            {
                gathered.Report(row.Number, null, TableFaults.CellCount(row.Cells.Length, expected));
                continue;
            }

            var edge = new CodedEdge(Cell("source"), Cell("target"))
            {
                Weight = Cell("weight"),
                Probability = Cell("probability"),
                Layer = Cell("layer"),
                Start = Cell("start"),
                End = Cell("end"),
                IsDirected = Cell("type").Equals("directed", StringComparison.OrdinalIgnoreCase),
            };
            gathered.AddEdge(row.Number, edge, nodesAreKnown: false);

            string Cell(string column) => columns.TryGetValue(column, out var at) ? GuardedCell.Unguard(row.Cells[at]).Trim() : "";
        }
    }

    private static Dictionary<string, int>? Columns(string[] header, CodedGathering gathered)
    {
        if (header is [var only] && only.IndexOfAny([';', '\t', '|']) is var other and >= 0)
        {
            gathered.Report(1, null, TableFaults.WrongDelimiter(only[other]));
            return null;
        }

        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (at, written) in header.Index())
        {
            var name = written.Trim().ToLowerInvariant();
            if (!Known.Contains(name))
            {
                gathered.Ignore(written.Trim());
            }
            else if (!columns.TryAdd(name, at))
            {
                gathered.Report(1, name, TableFaults.UnknownColumn(name));
            }
        }

        foreach (var missing in Known.Take(2).Where(name => !columns.ContainsKey(name)))
        {
            gathered.Report(1, missing, TableFaults.MissingColumn(missing));
        }

        return columns.ContainsKey("source") && columns.ContainsKey("target") ? columns : null;
    }
}
