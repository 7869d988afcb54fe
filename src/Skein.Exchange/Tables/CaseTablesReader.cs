using Skein.Exchange.Import;
using Skein.Model;
using Skein.Model.Log;
using Skein.Model.Vocabulary;

namespace Skein.Exchange.Tables;

/// <summary>Reads all tables of a folder and gathers all faults: first each cell by itself, then what the rows say of each other.</summary>
internal sealed class CaseTablesReader(IExistingCase existing, PropertyVocabulary vocabulary)
{
    private readonly List<TableFault> _faults = [];

    public TableReading Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException("The folder of tables does not exist.");
        }

        if (!TableLayout.All.Any(layout => File.Exists(Path.Combine(folder, layout.File))))
        {
            var (code, sentence) = TableFaults.NoTables;
            return new TableReading.Faulty([new TableFault("", 0, null, code, sentence)]);
        }

        var record = ReadCase(folder);
        var sources = ReadRows(folder, TableLayout.Sources, SourceTable.Read);
        var entities = ReadRows(folder, TableLayout.Entities, EntityTable.Read);
        var labels = First(entities.Rows.Select(row => row.Value), entity => entity.Id, entity => entity.Label);
        var keeping = First(sources.Rows.Select(row => row.Value), source => source.Id, source => source.Keeping);
        var table = new StatementTable(
            vocabulary,
            id => labels.GetValueOrDefault(id) ?? existing.Find(id)?.Label,
            id => keeping.TryGetValue(id, out var policy) ? policy : existing.Find(id)?.Keeping);
        var statements = ReadRows(folder, TableLayout.Statements, table.Read);
        var judgements = ReadRows(folder, TableLayout.Judgements, JudgementTable.Read);
        var likelihoods = ReadRows(folder, TableLayout.Likelihoods, LikelihoodTable.Read);

        var check = new ReferenceCheck(existing, vocabulary, sources, entities);
        check.Sources();
        check.Entities();
        check.Statements(statements);
        check.Judgements(judgements);
        check.Likelihoods(likelihoods);

        return _faults.Count > 0
            ? new TableReading.Faulty(_faults
                .OrderBy(fault => TableLayout.All.Select(layout => layout.File).ToList().IndexOf(fault.File))
                .ThenBy(fault => fault.Row)
                .ToEquatableList())
            : new TableReading.Complete(new CaseTables
            {
                Case = record,
                Sources = Values(sources),
                Entities = Values(entities),
                Statements = Values(statements),
                Judgements = Values(judgements),
                Likelihoods = Values(likelihoods),
            });
    }

    private CaseRecord? ReadCase(string folder)
    {
        var path = Path.Combine(folder, TableLayout.Case.File);
        return File.Exists(path) && RawTable.Read(path, TableLayout.Case, _faults) is { } table
            ? CaseTable.Read([.. table.Rows.Select(row => new RowCells(table, row, _faults))])
            : null;
    }

    private ReadTable<T> ReadRows<T>(string folder, TableLayout layout, Func<RowCells, T> read)
    {
        var path = Path.Combine(folder, layout.File);
        var rows = new List<ReadRow<T>>();
        if (File.Exists(path) && RawTable.Read(path, layout, _faults) is { } table)
        {
            var seen = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var raw in table.Rows)
            {
                var cells = new RowCells(table, raw, _faults);
                var value = read(cells);
                var id = cells.Text("id")?.Trim() ?? "";
                if (id.Length > 0 && !seen.TryAdd(id, raw.Number))
                {
                    cells.Fault("id", TableFaults.DuplicateIdentifier(id, seen[id]));
                }

                rows.Add(new ReadRow<T>(cells, value));
            }
        }

        return new ReadTable<T>(rows);
    }

    private static EquatableList<T> Values<T>(ReadTable<T> table) => table.Rows.Select(row => row.Value).ToEquatableList();

    private static Dictionary<TId, TValue> First<T, TId, TValue>(IEnumerable<T> rows, Func<T, TId> id, Func<T, TValue> value)
        where TId : struct
    {
        var first = new Dictionary<TId, TValue>();
        foreach (var row in rows)
        {
            first.TryAdd(id(row), value(row));
        }

        return first;
    }
}

/// <summary>A row with the cells it was read from.</summary>
internal sealed record ReadRow<T>(RowCells Cells, T Value);

/// <summary>The rows of one table.</summary>
internal sealed record ReadTable<T>(IReadOnlyList<ReadRow<T>> Rows);
