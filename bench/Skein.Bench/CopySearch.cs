using System.Diagnostics;
using System.Text;
using Skein.Casework.Cases;
using Skein.Casework.Copies;
using Skein.Model;
using Skein.Model.Documents;
using Skein.Model.Log;
using Skein.Model.Sources;
using Skein.Storage.Log;
using Skein.Text.Hashing;
using Skein.Text.NearCopies;

namespace Skein.Bench;

/// <summary>
/// Looks for copies among invented documents of about 450 words: of ten, seven are reports, two are reprints with a few words changed, one is
/// an article that holds a report. Says how many of those that are truly alike were found, by comparing each with what it was made of.
/// </summary>
internal static class CopySearch
{
    private const int Batch = 500;

    /// <summary>One run.</summary>
    public static object Run(CaseSession session, int documents, int seed)
    {
        var made = Fill(session, documents, seed);
        GC.Collect();
        var (before, started) = (GC.GetTotalMemory(forceFullCollection: true), Stopwatch.GetTimestamp());
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        var report = new FindCopies(session).Run();
        var spent = (Process.GetCurrentProcess().TotalProcessorTime - processor).TotalSeconds;
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        using var reader = session.Store.OpenReader();
        var found = reader.NearCopies().Select(copy => (copy.Document, copy.Earlier)).ToHashSet();
        var linked = found.SelectMany(pair => new[] { pair.Document, pair.Earlier }).ToHashSet();
        return new
        {
            measure = "copies",
            documents,
            seed,
            pairs = report.Found,
            planted = made.Count,
            plantedLinked = made.Count(pair => found.Contains(pair)),
            plantedMet = made.Count(pair => linked.Contains(pair.Item1)),
            seconds = Math.Round(seconds, 2),
            documentsPerSecond = (int)(documents / seconds),
            processorSeconds = Math.Round(spent, 2),
            documentsPerProcessorSecond = (int)(documents / spent),
            allocatedAtStartMiB = before >> 20,
            peakMemoryMiB = Process.GetCurrentProcess().PeakWorkingSet64 >> 20,
        };
    }

    // The pairs that are alike by what they are made of, measured over their texts.
    private static List<(DocumentId, DocumentId)> Fill(CaseSession session, int documents, int seed)
    {
        var random = new Random(seed);
        var (texts, planted) = (new List<string>(), new List<(DocumentId, DocumentId)>());
        var (events, batch) = (new List<CaseEvent>(), new List<string>());
        var source = new Source { Id = SourceId.From("so-bench"), Title = "Bench" };
        events.Add(new CaseEvent.SourceAdded(source));
        for (var i = 0; i < documents; i++)
        {
            var of = texts.Count > 0 ? random.Next(texts.Count) : -1;
            var text = (i % 10, of) switch
            {
                (7 or 8, >= 0) => Reprint(random, texts[of]),
                (9, >= 0) => Words(random, 150) + " " + texts[of] + " " + Words(random, 300),
                _ => Words(random, random.Next(250, 650)),
            };
            var id = Add(text, i, source.Id, events);
            if (i % 10 >= 7 && of >= 0 && IsAlike(text, texts[of]))
            {
                planted.Add((id, IdOf(texts[of])));
            }

            texts.Add(text);
            batch.Add(text);
            if (batch.Count == Batch || i == documents - 1)
            {
                session.Store.Append(new AppendBatch { Events = [.. events], Texts = [.. batch] }, Coder.Machine);
                events.Clear();
                batch.Clear();
            }
        }

        return planted;
    }

    private static DocumentId Add(string text, int number, SourceId source, List<CaseEvent> events)
    {
        var hash = ContentHash.OfText(text);
        var id = IdOf(text);
        events.Add(new CaseEvent.DocumentAdded(new Document
        {
            Id = id,
            Source = source,
            Path = $"{number}.txt",
            Bytes = hash,
            Length = text.Length,
            MediaType = "text/plain",
        }));
        events.Add(new CaseEvent.TextVersionAdded(new TextVersion
        {
            Id = TextVersion.IdOf(id, "text/1", hash),
            Document = id,
            Reader = "text/1",
            Hash = hash,
            Length = text.Length,
        }));
        return id;
    }

    private static bool IsAlike(string text, string other) => TextRuns.Of(text).SharesWith(TextRuns.Of(other)) is { IsNearCopy: true } or { IsPart: true };

    private static string Reprint(Random random, string text) =>
        string.Join(' ', text.Split(' ').Select(word => random.Next(100) < 3 ? Word(random) : word));

    private static DocumentId IdOf(string text) => Document.IdOf(ContentHash.OfText(text));

    private static string Words(Random random, int count)
    {
        var words = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            words.Append(i > 0 ? " " : "").Append(Word(random));
        }

        return words.ToString();
    }

    // Few words are frequent and many are rare, as in a language.
    private static string Word(Random random) => "w" + (int)(20_000 * Math.Pow(random.NextDouble(), 4));
}
