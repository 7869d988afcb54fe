using System.Buffers;
using Skein.Resolution;
using Skein.Resolution.Records;

namespace Skein.Evaluation.Identity;

/// <summary>
/// <c>skein eval clusters</c>: records in, <c>record_id,cluster_id</c> out in the order of the input; a cluster is named by its ordinally
/// smallest record. Proposals at or above the threshold count as if a person had accepted them, which no command of the product does.
/// </summary>
public static class ClustersTask
{
    /// <summary>The task's name on the command line.</summary>
    public const string Name = "clusters";

    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    /// <summary>Reads the records, resolves them and writes the clusters.</summary>
    /// <param name="input">CSV with a header; RFC 4180.</param>
    /// <param name="output">Takes the CSV.</param>
    /// <param name="time">The clock of the summary.</param>
    /// <param name="options">How records are resolved; null for the product's defaults.</param>
    /// <param name="progress">Takes lines of progress: records done, rate, time left, every two seconds at most; null for none.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The summary; its items are records.</returns>
    public static EvaluationSummary Run(
        TextReader input, TextWriter output, TimeProvider time, ResolutionOptions? options = null, TextWriter? progress = null,
        CancellationToken cancellation = default)
    {
        var started = time.GetTimestamp();
        var faults = new List<EvaluationFault>();
        var records = RecordFile.Read(input, faults, cancellation);
        var ids = records.ConvertAll(record => record.Id);
        var table = RecordTable.From(records);
        records.Clear();
        var meter = progress is null ? null : new ProgressLines(progress, table.Count, time);
        var clusters = ResolveRecords.Run(table, options, progress: meter, cancellation: cancellation).Clusters;
        output.Write("record_id,cluster_id\n");
        foreach (var id in ids)
        {
            output.Write($"{Cell(id)},{Cell(table.IdOf(clusters.Of(table.Find(id))))}\n");
        }

        output.Flush();
        return EvaluationSummary.Since(time, started, Name, ids.Count + faults.Count, faults);
    }

    private static string Cell(RecordId id) =>
        id.Value.AsSpan().ContainsAny(Special) ? $"\"{id.Value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : id.Value;
}
