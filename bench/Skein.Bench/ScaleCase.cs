using Skein.Model;
using Skein.Model.Documents;
using Skein.Model.Entities;
using Skein.Model.Log;
using Skein.Model.Sources;
using Skein.Model.Statements;
using Skein.Storage;
using Skein.Storage.Log;
using Skein.Text;
using Skein.Text.Hashing;

namespace Skein.Bench;

/// <summary>A large case from a seed: documents with texts, entities, and statements whose quotes stand in those texts.</summary>
internal static class ScaleCase
{
    private static readonly string[] Ties = ["sibling-of", "friend-of", "contacted", "travelled-with", "close-to"];

    public static void Fill(ICaseStore store, int documents, int statements, int seed, Action<int> progress)
    {
        var author = Coder.From("Generator");
        var invented = new Invented(seed);
        var people = Enumerable.Range(0, Math.Max(50, statements / 40))
            .Select(i => new Entity { Id = EntityId.From($"pe-{i}"), Kind = EntityKind.Person, Label = invented.Person() })
            .ToList();
        foreach (var chunk in people.Chunk(2000))
        {
            store.Append(AppendBatch.Of([.. chunk.Select(person => new CaseEvent.EntityAdded(person))]), author);
        }

        var perDocument = statements / documents;
        var made = 0;
        for (var first = 0; first < documents; first += 50)
        {
            var events = new List<CaseEvent>();
            var texts = new List<string>();
            for (var i = first; i < Math.Min(first + 50, documents); i++)
            {
                var text = invented.Report(5000);
                var bytes = ContentHash.OfText(text);
                var source = SourceId.From($"src-{i}");
                var document = new Document
                {
                    Id = Document.IdOf(bytes),
                    Source = source,
                    Path = $"report-{i}.txt",
                    Bytes = bytes,
                    Length = text.Length,
                    MediaType = "text/plain",
                    Title = $"Report {i} from {invented.Town()}",
                    Kept = KeepingOfDocument.TextOnly,
                };
                var version = new TextVersion
                {
                    Id = TextVersion.IdOf(document.Id, "text/1", bytes),
                    Document = document.Id,
                    Reader = "text/1",
                    Hash = bytes,
                    Length = text.Length,
                };
                texts.Add(text);
                events.Add(new CaseEvent.SourceAdded(new Source { Id = source, Title = document.Title!, Reliability = (Reliability)(1 + (i % 6)) }));
                events.Add(new CaseEvent.DocumentAdded(document));
                events.Add(new CaseEvent.TextVersionAdded(version));
                for (var s = 0; s < perDocument; s++)
                {
                    events.Add(new CaseEvent.StatementRecorded(Statement(invented, people, document, version, text, made++)));
                }
            }

            if (store.Append(new AppendBatch { Events = events, Texts = texts }, author) is not AppendOutcome.Appended)
            {
                throw new InvalidOperationException("The generated events were not accepted.");
            }

            progress(Math.Min(first + 50, documents));
        }
    }

    private static Statement Statement(Invented invented, List<Entity> people, Document document, TextVersion version, string text, int number)
    {
        var start = invented.Number(text.Length - 120);
        var span = new TextSpan(start, start + 80);
        var subject = invented.Pick(people);
        var other = people[(people.IndexOf(subject) + 1 + invented.Number(20)) % people.Count];
        return new Statement
        {
            Id = StatementId.From($"st-{number}"),
            Subject = subject.Id,
            Property = PropertyCode.From(invented.Pick(Ties)),
            Object = other.Id,
            ValidTime = Model.Dates.Edtf.Parse(invented.Edtf()),
            Source = document.Source,
            Evidence = new Evidence.Passage(document.Id, version.Id, span, span.Of(text)),
            Credibility = (Credibility)(1 + invented.Number(6)),
        };
    }
}
