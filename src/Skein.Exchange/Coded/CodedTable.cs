using Skein.Exchange.Tables;

namespace Skein.Exchange.Coded;

/// <summary>
/// Reads a CSV list of edges with a header, or one of nodes. Column names are taken without regard to case; those of edges that mean nothing
/// here are named, those of nodes are what is said of nodes.
/// </summary>
internal static class CodedTable
{
    private static readonly string[] Known = ["source", "target", "weight", "probability", "layer", "start", "end", "type"];

    public static void Read(Stream stream, CodedGathering gathered)
    {
        if (Records(stream, gathered) is not { } records || Columns(records, "source", "target", gathered, gathered.Ignore) is not { } columns)
        {
            return;
        }

        foreach (var row in Rows(records, gathered))
        {
            var edge = new CodedEdge(Cell("source"), Cell("target"))
            {
                Weight = Cell("weight"),
                Probability = Cell("probability"),
                Layer = Cell("layer"),
                Start = Cell("start"),
                End = Cell("end"),
                IsDirected = Cell("type").Equals("directed", StringComparison.OrdinalIgnoreCase),
            };
            gathered.AddEdge(row.Number, edge, nodesAreKnown: gathered.NodesAreKnown);

            string Cell(string column) => columns.TryGetValue(column, out var at) ? Text(row.Cells[at]) : "";
        }
    }

    /// <summary>Reads a table of nodes: <c>id</c>, where given <c>label</c>, and attributes of any name.</summary>
    public static void ReadNodes(Stream stream, CodedGathering gathered)
    {
        var others = new List<string>();
        if (Records(stream, gathered) is not { } records || Columns(records, "id", "id", gathered, others.Add, "label") is not { } columns)
        {
            return;
        }

        var header = records[0].Cells.Select(cell => cell.Trim()).ToList();
        foreach (var row in Rows(records, gathered))
        {
            var id = Text(row.Cells[columns["id"]]);
            if (id.Length == 0)
            {
                gathered.Report(row.Number, "id", TableFaults.Empty);
                continue;
            }

            if (gathered.AddNode(row.Number, id, columns.TryGetValue("label", out var label) ? Text(row.Cells[label]) : ""))
            {
                others.ForEach(name => gathered.Describe(id, name, Text(row.Cells[header.IndexOf(name)])));
            }
        }
    }

    private static string Text(string cell) => GuardedCell.Unguard(cell).Trim();

    private static List<RawRow>? Records(Stream stream, CodedGathering gathered)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        if (RawTable.Decode(memory.ToArray()) is not { } text)
        {
            gathered.Report(0, null, TableFaults.NotUtf8);
            return null;
        }

        var records = RawTable.Parse(text, out var brokenAt);
        if (brokenAt is { } broken)
        {
            gathered.Report(broken, null, TableFaults.BadQuotes);
            return null;
        }

        return records;
    }

    private static IEnumerable<RawRow> Rows(List<RawRow> records, CodedGathering gathered)
    {
        var expected = records[0].Cells.Length;
        foreach (var row in records.Skip(1).Where(row => row.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell))).TakeWhile(_ => !gathered.IsOver))
        {
            if (row.Cells.Length == expected)
            {
                yield return row;
            }
            else
            {
                gathered.Report(row.Number, null, TableFaults.CellCount(row.Cells.Length, expected));
            }
        }
    }

    // Two columns are needed, or one that is named twice; others are known, or handed to whoever keeps them.
    private static Dictionary<string, int>? Columns(
        List<RawRow> records, string one, string two, CodedGathering gathered, Action<string> other, params ReadOnlySpan<string> more)
    {
        if (records.Count == 0)
        {
            gathered.Report(1, one, TableFaults.MissingColumn(one));
            return null;
        }

        var header = records[0].Cells;
        if (header is [var only] && only.IndexOfAny([';', '\t', '|']) is var mark and >= 0)
        {
            gathered.Report(1, null, TableFaults.WrongDelimiter(only[mark]));
            return null;
        }

        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (at, written) in header.Index())
        {
            var name = written.Trim().ToLowerInvariant();
            if (!(one == "source" ? Known.Contains(name) : name == one || more.Contains(name)))
            {
                other(written.Trim());
            }
            else if (!columns.TryAdd(name, at))
            {
                gathered.Report(1, name, TableFaults.UnknownColumn(name));
            }
        }

        foreach (var missing in new[] { one, two }.Distinct().Where(name => !columns.ContainsKey(name)))
        {
            gathered.Report(1, missing, TableFaults.MissingColumn(missing));
        }

        return columns.ContainsKey(one) && columns.ContainsKey(two) ? columns : null;
    }
}
