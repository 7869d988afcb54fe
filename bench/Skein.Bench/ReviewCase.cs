using System.Globalization;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Log;
using Skein.Model.Proposals;
using Skein.Model.Statements;
using Skein.Storage;
using Skein.Storage.Log;
using Skein.Storage.Reading;
using Skein.Text;

namespace Skein.Bench;

/// <summary>What a machine proposes on the documents of a generated case: about three passages to a statement, half of it for batches.</summary>
internal static class ReviewCase
{
    private static readonly string[] Says = ["met", "travelled-with", "close-to", "sibling-of", "member-of", "contacted"];

    public static void Fill(ICaseStore store, int proposals, int seed)
    {
        var author = Coder.From("Generator");
        var random = new Random(seed);
        var run = RunId.From("run-bench");
        store.Append(AppendBatch.Of(new CaseEvent.RunStarted(new ExtractionRun(run, "bench", "1", []))), author);
        using var reader = store.OpenReader();
        var documents = reader.Documents(new DocumentQuery { Limit = int.MaxValue });
        var perDocument = Math.Max(1, proposals / Math.Max(1, documents.Count));
        var made = 0;
        foreach (var chunk in documents.Select(row => row.Value).Chunk(50))
        {
            var events = new List<CaseEvent>();
            foreach (var document in chunk)
            {
                var version = reader.TextVersions(document.Id)[^1];
                var text = reader.ReadText(version.Id)!;
                var people = Enumerable.Range(0, Math.Max(2, perDocument / 2)).Select(number => Person(document.Id, number)).ToList();
                var organisation = Organisation(document.Id);
                var first = made;
                events.Add(new CaseEvent.ProposalsMade(
                    run,
                    document.Id,
                    version.Id,
                    people.Append(organisation).Select(entity => new ProposedEntity(entity, [], 0.9, "name/1")).ToEquatableList(),
                    Enumerable.Range(0, perDocument)
                        .Select(index => Propose(random, document.Id, document.Source, version.Id, text, people, organisation, first + index)).ToEquatableList<Proposal>()));
                made += perDocument;
            }

            if (store.Append(AppendBatch.Of([.. events]), author) is not AppendOutcome.Appended)
            {
                throw new InvalidOperationException("The generated proposals were not accepted.");
            }
        }
    }

    private static Proposal.StatementProposal Propose(
        Random random, DocumentId document, SourceId source, TextVersionId version, string text, List<Entity> people, Entity organisation, int number)
    {
        var start = random.Next(text.Length - 120);
        while (char.IsLowSurrogate(text[start]))
        {
            start--;
        }

        var span = new TextSpan(start, start + 80);
        var property = Says[random.Next(Says.Length)];
        // Few ends to a document, so that several passages would add the same.
        var subject = random.Next(Math.Min(3, people.Count));
        var end = property == "member-of" ? organisation : people[(subject + 1) % people.Count];
        var id = ProposalId.From(string.Create(CultureInfo.InvariantCulture, $"pr-{number:0000000}"));
        return new Proposal.StatementProposal
        {
            Id = id,
            Score = Math.Round(0.3 + (random.NextDouble() * 0.7), 3),
            Rule = $"bench.{property}/1",
            Explanation = [new ScorePart("cue \"drawer\"", 0.5), new ScorePart("hedged as possible", -0.05)],
            Statement = new Statement
            {
                Id = StatementId.From("ps-" + id.Value),
                Subject = people[subject].Id,
                Property = PropertyCode.From(property),
                Object = end.Id,
                Source = source,
                Evidence = new Evidence.Passage(document, version, span, span.Of(text)),
                Proposal = id,
            },
        };
    }

    private static Entity Person(DocumentId document, int number)
    {
        // A label of words that many bear would measure the search for names and not the desk.
        var label = string.Create(CultureInfo.InvariantCulture, $"{document.Value[^6..]}a Dolen{document.Value[^5..]}{number}");
        return new Entity { Id = ProposedEntity.IdOf(document, EntityKind.Person, label), Kind = EntityKind.Person, Label = label, Document = document };
    }

    private static Entity Organisation(DocumentId document)
    {
        var label = "Circle of " + document.Value[^6..];
        return new Entity { Id = ProposedEntity.IdOf(document, EntityKind.Organisation, label), Kind = EntityKind.Organisation, Label = label, Document = document };
    }
}
