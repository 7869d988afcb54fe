using System.Diagnostics;
using System.Globalization;
using System.Text;
using Skein.Resolution;
using Skein.Resolution.Records;

namespace Skein.Bench;

/// <summary>Resolves many invented records and counts how many clusters are right.</summary>
internal static class LinkRecords
{
    /// <summary>One run; the time is that of resolving, from the records in memory to the clusters.</summary>
    public static object Run(int count, int seed, int threads)
    {
        var (records, personOf) = new InventedPeople(seed).Make(count);
        var started = Stopwatch.GetTimestamp();
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        var table = RecordTable.From(records);
        records.Clear();
        var run = ResolveRecords.Run(table, new ResolutionOptions { Threads = threads });
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var (precision, recall) = Bcubed(table, personOf, run.Clusters.Of);
        return new
        {
            measure = "link",
            records = count,
            seed,
            seconds = Math.Round(seconds, 1),
            processorSeconds = Math.Round((Process.GetCurrentProcess().TotalProcessorTime - processor).TotalSeconds, 1),
            compared = run.Blocking.Candidates,
            reductionRatio = Math.Round(run.Blocking.ReductionRatio, 6),
            proposals = run.Proposals.Count,
            bcubedPrecision = Math.Round(precision, 4),
            bcubedRecall = Math.Round(recall, 4),
            bcubedF1 = Math.Round(2 * precision * recall / (precision + recall), 4),
            largestCluster = run.Clusters.Joined.Select(cluster => run.Clusters.Members(cluster).Count).DefaultIfEmpty(1).Max(),
            peakMemoryMiB = Process.GetCurrentProcess().PeakWorkingSet64 >> 20,
        };
    }

    /// <summary>Writes the records and their answers as CSV, for other programs.</summary>
    public static void Write(string folder, int count, int seed)
    {
        Directory.CreateDirectory(folder);
        var (records, personOf) = new InventedPeople(seed).Make(count);
        var (rows, gold) = (new StringBuilder("record_id,name,birth_date,birth_place,nationality\n"), new StringBuilder("record_id,entity_id\n"));
        foreach (var record in records)
        {
            string Value(RecordField field) => record.Values.FirstOrDefault(value => value.Field == field)?.Text ?? "";
            rows.Append(CultureInfo.InvariantCulture, $"{record.Id},\"{Value(RecordField.Name)}\",{Value(RecordField.BirthDate)},{Value(RecordField.BirthPlace)},{Value(RecordField.Nationality)}\n");
            gold.Append(CultureInfo.InvariantCulture, $"{record.Id},e{personOf[record.Id]}\n");
        }

        File.WriteAllText(Path.Combine(folder, "records.csv"), rows.ToString());
        File.WriteAllText(Path.Combine(folder, "gold.csv"), gold.ToString());
    }

    // The mean over records of the share of its cluster, and of its person, that are both (Bagga and Baldwin 1998).
    private static (double Precision, double Recall) Bcubed(RecordTable table, Dictionary<RecordId, int> personOf, Func<int, int> clusterOf)
    {
        var cells = new Dictionary<(int, int), int>();
        var (people, clusters) = (new Dictionary<int, int>(), new Dictionary<int, int>());
        for (var record = 0; record < table.Count; record++)
        {
            var (person, cluster) = (personOf[table.IdOf(record)], clusterOf(record));
            cells[(person, cluster)] = cells.GetValueOrDefault((person, cluster)) + 1;
            people[person] = people.GetValueOrDefault(person) + 1;
            clusters[cluster] = clusters.GetValueOrDefault(cluster) + 1;
        }

        return (
            cells.Sum(cell => (double)cell.Value * cell.Value / clusters[cell.Key.Item2]) / table.Count,
            cells.Sum(cell => (double)cell.Value * cell.Value / people[cell.Key.Item1]) / table.Count);
    }
}
