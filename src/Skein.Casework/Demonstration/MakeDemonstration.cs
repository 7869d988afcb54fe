using Skein.Casework.Cases;
using Skein.Casework.Ingest;
using Skein.Casework.Tables;
using Skein.Casework.Wording;
using Skein.Exchange.Tables;
using Skein.Model;
using Skein.Model.Sources;
using Skein.Storage;

namespace Skein.Casework.Demonstration;

/// <summary>Makes the demonstration case from the coded tables and the background notes that lie in the repository.</summary>
/// <param name="provider">Where cases are kept.</param>
/// <param name="time">The clock.</param>
/// <param name="ids">Where identifiers come from.</param>
public sealed class MakeDemonstration(ICaseProvider provider, TimeProvider time, IIdFactory ids)
{
    /// <summary>What the demonstration case is called; a case of this title offers the tour.</summary>
    public static string Title => T.InEnglish(() => T.Of("demonstration.title"));

    /// <summary>Makes the case unless it is there already, and brings it up to date with the tables and notes.</summary>
    /// <param name="casefile">The folder with <c>tables</c> and <c>notes</c>.</param>
    /// <param name="location">Where the case is made.</param>
    /// <param name="coder">Who makes it.</param>
    /// <param name="progress">How far reading has come.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The open case, and what reading did; faults of the tables when there are any, and then no case.</returns>
    public async Task<DemonstrationOutcome> RunAsync(
        string casefile, string location, Coder coder, IProgress<IngestProgress>? progress = null, CancellationToken cancellation = default)
    {
        var tables = Path.Combine(casefile, "tables");
        var reading = CaseTables.Read(tables);
        if (reading is not TableReading.Complete { Tables.Case: { } record } complete)
        {
            return new DemonstrationOutcome(null, null, ImportTables.Views(((TableReading.Faulty)reading).Faults));
        }

        var store = provider.Exists(location) ? provider.Open(location) : provider.Create(location, record, coder);
        var session = new CaseSession(store, coder, time, ids);
        var import = new ImportTables(session).Run(tables);
        if (import.Faults.Count > 0)
        {
            session.Dispose();
            return new DemonstrationOutcome(null, null, import.Faults);
        }

        var notes = Path.Combine(casefile, "notes");
        var sources = complete.Tables.Sources.ToDictionary(source => source.Id);
        var sourceOf = NoteSources(Path.Combine(casefile, "notes.csv"), sources);
        var report = await new IngestFolder(session)
            .RunAsync(new IngestRequest(notes) { SourceOf = path => sourceOf.GetValueOrDefault(path) }, progress, cancellation)
            .ConfigureAwait(false);
        return new DemonstrationOutcome(session, report, []);
    }

    // The first two columns, file and source, hold plain words without commas or quotes.
    private static Dictionary<string, Source> NoteSources(string file, Dictionary<SourceId, Source> sources) =>
        File.ReadLines(file)
            .Skip(1)
            .Select(line => line.Split(','))
            .Where(cells => cells.Length >= 2)
            .ToDictionary(cells => cells[0].Trim(), cells => sources[SourceId.From(cells[1].Trim())], StringComparer.Ordinal);
}

/// <summary>What became of the demonstration.</summary>
/// <param name="Session">The open case; null when the tables have faults.</param>
/// <param name="Report">What reading did.</param>
/// <param name="Faults">Faults of the tables.</param>
public sealed record DemonstrationOutcome(CaseSession? Session, IngestReport? Report, IReadOnlyList<TableFaultView> Faults);
