using System.Globalization;
using Skein.Text.Names;
using Skein.Text.Names.Comparison;

namespace Skein.Evaluation.Names;

/// <summary>
/// <c>skein eval screen</c>: which entries of a list queries name. CSV <c>list_id,name</c> and CSV <c>query_id,name</c> in (<c>schema</c> where there is one; other
/// columns are ignored), CSV <c>query_id,list_id,score</c> out, best first. Every query is compared with every entry; how common a word is in the list counts.
/// </summary>
public static class ScreenTask
{
    /// <summary>The task's name on the command line.</summary>
    public const string Name = "screen";

    /// <summary>Hits below are not written.</summary>
    public const double LowestScore = 0.05;

    /// <summary>Reads to the end of the queries. A malformed row is a fault with its line; the others go on.</summary>
    /// <param name="list">CSV of the list.</param>
    /// <param name="input">CSV of the queries.</param>
    /// <param name="output">CSV.</param>
    /// <param name="top">The most hits a query, 1 or more.</param>
    /// <param name="time">The clock of the summary.</param>
    /// <param name="model">Other weights; null for the shipped ones.</param>
    /// <param name="cancellationToken">Asked before each query.</param>
    public static EvaluationSummary Run(
        TextReader list, TextReader input, TextWriter output, int top, TimeProvider time, NameModel? model = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(time);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        var started = time.GetTimestamp();
        var faults = new List<EvaluationFault>();
        var listed = Entries(list, faults);
        var rarity = NameRarity.Of(listed.Select(entry => entry.Prepare(null)));
        var entries = listed.ConvertAll(entry => (entry.Id, Name: entry.Prepare(rarity)));
        var table = new CsvTable(input);
        var (queryId, name, schema) = (table.Column("query_id"), table.Column("name"), table.Column("schema"));
        if (queryId < 0 || name < 0)
        {
            return EvaluationSummary.Since(time, started, Name, 0, [new EvaluationFault(1, "The header of the queries needs the columns query_id and name.")]);
        }

        var comparer = model is null ? NameComparer.Shipped : new NameComparer(model);
        output.Write("query_id,list_id,score\n");
        long items = 0;
        while (table.Next() is var (line, cells))
        {
            cancellationToken.ThrowIfCancellationRequested();
            items++;
            if (!table.Fits(cells))
            {
                faults.Add(new EvaluationFault(line, "The row has another number of cells than the header."));
                continue;
            }

            var query = PreparedName.Of(cells[name], schema < 0 ? NameKind.Person : PairsTask.KindOf(cells[schema]), rarity);
            var hits = entries.Where(entry => entry.Name.Kind == query.Kind).Select(entry => (entry.Id, Score: comparer.Probability(query, entry.Name)))
                .Where(hit => hit.Score >= LowestScore).OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Id, StringComparer.Ordinal).Take(top);
            foreach (var (id, score) in hits)
            {
                output.Write(string.Create(CultureInfo.InvariantCulture, $"{PairsTask.Cell(cells[queryId])},{PairsTask.Cell(id)},{score:0.0000}\n"));
            }
        }

        output.Flush();
        return EvaluationSummary.Since(time, started, Name, items, faults);
    }

    private static List<Entry> Entries(TextReader list, List<EvaluationFault> faults)
    {
        var table = new CsvTable(list);
        var (id, name, schema) = (table.Column("list_id"), table.Column("name"), table.Column("schema"));
        var entries = new List<Entry>();
        if (id < 0 || name < 0)
        {
            faults.Add(new EvaluationFault(0, "The header of the list needs the columns list_id and name."));
            return entries;
        }

        while (table.Next() is var (line, cells))
        {
            if (table.Fits(cells))
            {
                entries.Add(new Entry(cells[id], cells[name], schema < 0 ? NameKind.Person : PairsTask.KindOf(cells[schema])));
            }
            else
            {
                faults.Add(new EvaluationFault(0, $"Line {line.ToString(CultureInfo.InvariantCulture)} of the list has another number of cells than its header."));
            }
        }

        return entries;
    }

    private sealed record Entry(string Id, string Name, NameKind Kind)
    {
        public PreparedName Prepare(NameRarity? rarity) => PreparedName.Of(Name, Kind, rarity);
    }
}
