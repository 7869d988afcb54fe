using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Skein.Bench;
using Skein.Casework.Cases;
using Skein.Casework.Dossiers;
using Skein.Casework.Ingest;
using Skein.Casework.Searching;
using Skein.Casework.Views;
using Skein.Extraction;
using Skein.Model;
using Skein.Model.Log;
using Skein.Storage.Maintenance;
using Skein.Storage.Sqlite;

// Measures the lines under "It shows" that are about speed. Every figure is printed as a JSON line; bench/README.md says how to read them.
var folder = args.Length > 1 ? args[1] : Path.Combine(Path.GetTempPath(), "skein-bench");
switch (args.FirstOrDefault())
{
    case "reports":
        Reports.Write(folder, Option("--count", 1000), Option("--characters", 5000), Option("--seed", 1));
        return 0;
    case "ingest":
        return await Ingest();
    case "extract":
        return Extract();
    case "scale":
        return Scale();
    case "copies":
        return Copies();
    case "methods":
        return Methods();
    case "link":
        Print(LinkRecords.Run(Option("--records", 100_000), Option("--seed", 1), Option("--threads", 0)));
        return 0;
    case "records":
        LinkRecords.Write(folder, Option("--records", 100_000), Option("--seed", 1));
        return 0;
    default:
        await Console.Error.WriteLineAsync("skein-bench reports|ingest|scale|copies|methods|link|records FOLDER [--count N] [--incidents N] [--persons N] [--records N] [--documents N] [--statements N] [--proposals N] [--seed N]");
        return 2;
}

async Task<int> Ingest()
{
    var (reports, location) = (Path.Combine(folder, "reports"), Path.Combine(folder, "ingest.skein"));
    Directory.CreateDirectory(folder);
    Reports.Write(reports, Option("--count", 1000), Option("--characters", 5000), Option("--seed", 1));
    if (Directory.Exists(location))
    {
        Directory.Delete(location, recursive: true);
    }

    using var session = Session(location);
    foreach (var round in new[] { "first", "second" })
    {
        var report = await new IngestFolder(session).RunAsync(new IngestRequest(reports) { WithoutExtraction = args.Contains("--read-only") });
        Print(new
        {
            measure = "ingest",
            round,
            documents = report.Progress.Done,
            read = report.Progress.Read,
            known = report.Progress.Known,
            failed = report.Progress.Failed,
            proposals = report.Progress.Proposals,
            seconds = Math.Round(report.Elapsed.TotalSeconds, 2),
            documentsPerSecond = Math.Round(report.Progress.Done / report.Elapsed.TotalSeconds, 1),
            peakMemoryMiB = Process.GetCurrentProcess().PeakWorkingSet64 >> 20,
        });
    }

    return 0;
}

// Extraction alone, on one core: what reading a folder adds to reading files.
int Extract()
{
    var texts = Enumerable.Range(0, Option("--count", 300)).Select(i => new Invented(Option("--seed", 1) + i).Report(5000)).ToList();
    var ids = (Skein.Model.DocumentId.From("doc-1"), TextVersionId.From("tx-1"), SourceId.From("src-1"));
    ExtractionPipeline.Shipped.Run(new ExtractionRequest(ids.Item1, ids.Item2, ids.Item3, texts[0]));
    var (started, cpu) = (Stopwatch.StartNew(), Process.GetCurrentProcess().TotalProcessorTime);
    var proposals = texts.Sum(text => ExtractionPipeline.Shipped.Run(new ExtractionRequest(ids.Item1, ids.Item2, ids.Item3, text)).Proposals.Count);
    var spent = (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalSeconds;
    var characters = texts.Sum(text => text.Length);
    Print(new
    {
        measure = "extract",
        documents = texts.Count,
        characters,
        proposals,
        seconds = Math.Round(started.Elapsed.TotalSeconds, 2),
        processorSeconds = Math.Round(spent, 2),
        wordsPerProcessorSecond = (long)(texts.Sum(text => text.Count(char.IsWhiteSpace)) / spent),
    });
    return 0;
}

int Scale()
{
    var location = Path.Combine(folder, "scale.skein");
    Directory.CreateDirectory(folder);
    if (Directory.Exists(location))
    {
        Directory.Delete(location, recursive: true);
    }

    using var session = Session(location);
    var (documents, statements) = (Option("--documents", 10_000), Option("--statements", 200_000));
    var filling = Stopwatch.StartNew();
    ScaleCase.Fill(session.Store, documents, statements, Option("--seed", 1), done => Progress(done, documents));
    Print(new { measure = "fill", documents, statements, seconds = Math.Round(filling.Elapsed.TotalSeconds, 1) });

    string[] words = ["bakery", "arrested Velmont", "convicted of robbery", "prosecutor Harsteen", "drawer", "hearing", "Salim Ferrat", "bombing"];
    Print(new { measure = "search", milliseconds = Times(60, i => new SearchCase(session).Run(words[i % words.Length])) });
    Print(new { measure = "dossier", milliseconds = Times(60, i => new ShowDossier(session).Run(EntityId.From($"pe-{i * 37}"), ViewFilter.Everything)) });
    foreach (var measure in ReviewMeasures.Run(session, Option("--proposals", 100_000), Option("--seed", 1), Times))
    {
        Print(measure);
    }

    var rebuilding = Stopwatch.StartNew();
    session.Store.Rebuild();
    Print(new { measure = "rebuild", seconds = Math.Round(rebuilding.Elapsed.TotalSeconds, 1) });
    var verifying = Stopwatch.StartNew();
    var report = session.Store.Verify(new VerificationRequest());
    Print(new { measure = "verify", events = report.Events, faults = report.Faults.Count, seconds = Math.Round(verifying.Elapsed.TotalSeconds, 1) });
    return 0;
}

int Copies()
{
    var location = Path.Combine(folder, "copies.skein");
    Directory.CreateDirectory(folder);
    if (Directory.Exists(location))
    {
        Directory.Delete(location, recursive: true);
    }

    using var session = Session(location);
    Print(CopySearch.Run(session, Option("--documents", 10_000), Option("--seed", 1)));
    return 0;
}

int Methods()
{
    var location = Path.Combine(folder, "methods.skein");
    Directory.CreateDirectory(folder);
    if (Directory.Exists(location))
    {
        Directory.Delete(location, recursive: true);
    }

    using var session = Session(location);
    var only = Array.IndexOf(args, "--method") is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
    var (incidents, persons, seed, rounds) = (Option("--incidents", 10_000), Option("--persons", 5_000), Option("--seed", 1), Option("--rounds", 5));
    foreach (var measure in MethodMeasures.Run(session, incidents, persons, seed, rounds, only, Times))
    {
        Print(measure);
    }

    return 0;
}

object Times(int count, Action<int> act)
{
    act(0);
    var times = new List<double>();
    var cpu = Process.GetCurrentProcess().TotalProcessorTime;
    for (var i = 0; i < count; i++)
    {
        var started = Stopwatch.GetTimestamp();
        act(i);
        times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }

    // On a busy machine the clock tells how busy it is; the processor's share of it tells what the work costs.
    var processor = Math.Round((Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMilliseconds / count, 2);
    times.Sort();
    return new { median = Math.Round(times[count / 2], 2), p95 = Math.Round(times[count * 95 / 100], 2), max = Math.Round(times[^1], 2), processor };
}

CaseSession Session(string location) => new(
    new SqliteCaseProvider(TimeProvider.System).Create(
        location, new CaseRecord { Title = "Bench", Purpose = "Measuring", Responsible = "Nobody" }, Coder.From("Bench")),
    Coder.From("Bench"),
    TimeProvider.System,
    new RandomIdFactory(TimeProvider.System));

int Option(string name, int absent) =>
    Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : absent;

static void Progress(int done, int total)
{
    if (done % 1000 == 0 || done == total)
    {
        Console.Error.WriteLine($"{done} of {total} documents");
    }
}

static void Print(object measure) => Console.WriteLine(JsonSerializer.Serialize(measure));
