using System.Globalization;
using Skein.Casework.Cases;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Documents;
using Skein.Model.Entities;
using Skein.Model.Log;
using Skein.Model.Proposals;
using Skein.Model.Sources;
using Skein.Model.Statements;
using Skein.Storage.Log;
using Skein.Storage.Sqlite;
using Skein.Testing;
using Skein.Text;
using Skein.Text.Hashing;

namespace Skein.Casework.Tests;

/// <summary>A coder at a real case in a temporary folder, with invented people, a clock that a test moves and ids that count.</summary>
internal sealed class Desk : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Desk()
    {
        Provider = new SqliteCaseProvider(Clock);
        var record = new CaseRecord { Title = "Test", Purpose = "Testing", Responsible = "A. Coder" };
        Session = new CaseSession(Provider.Create(_folder.At("test.skein"), record, Coder), Coder, Clock, new CountingIds());
    }

    public static Coder Coder { get; } = Coder.From("A. Coder");

    public MovableClock Clock { get; } = new();

    public SqliteCaseProvider Provider { get; }

    public CaseSession Session { get; }

    public string Folder(string name) => _folder.At(name);

    public void Dispose()
    {
        Session.Dispose();
        _folder.Dispose();
    }

    public long Head()
    {
        using var reader = Session.Store.OpenReader();
        return reader.Head.Sequence;
    }

    public long Append(params CaseEvent[] events) => Append([], events);

    public long Append(string[] texts, params CaseEvent[] events) =>
        Assert.IsType<AppendOutcome.Appended>(Session.Store.Append(new AppendBatch { Events = events, Texts = texts }, Coder)).First;

    public EntityId Person(string id, string label, ProtectionClass protection = ProtectionClass.None) => Add(id, label, EntityKind.Person, protection);

    public EntityId Add(string id, string label, EntityKind kind, ProtectionClass protection = ProtectionClass.None)
    {
        Append(new CaseEvent.EntityAdded(new Entity { Id = EntityId.From(id), Kind = kind, Label = label, Protection = protection }));
        return EntityId.From(id);
    }

    public SourceId Source(string id, Reliability reliability = Reliability.B, string? published = null, string? derivedFrom = null)
    {
        Append(new CaseEvent.SourceAdded(new Source
        {
            Id = SourceId.From(id),
            Title = id,
            Kind = derivedFrom is null ? SourceKind.Article : SourceKind.BackgroundNote,
            Reliability = reliability,
            Published = published is null ? null : Edtf.Parse(published),
            Origins = derivedFrom is null ? [] : [new SourceOrigin(OriginRelation.DerivedFrom, SourceId.From(derivedFrom))],
        }));
        return SourceId.From(id);
    }

    public Statement Say(
        string id, EntityId subject, string property, EntityId? to, SourceId source, string? value = null, Func<Statement, Statement>? change = null)
    {
        var kind = Session.Vocabulary.Get(PropertyCode.From(property)).Value;
        var statement = new Statement
        {
            Id = StatementId.From(id),
            Subject = subject,
            Property = PropertyCode.From(property),
            Object = to,
            Value = kind is { } form ? new StatementValue(form, value!) : null,
            Source = source,
            Evidence = new Evidence.Locator("para 1"),
            Credibility = Credibility.ProbablyTrue,
        };
        statement = change is null ? statement : change(statement);
        Append(new CaseEvent.StatementRecorded(statement));
        return statement;
    }

    /// <summary>A document of which the machine proposes that two persons are siblings, quoting its first sentence.</summary>
    public (ProposalId Proposal, EntityId Left, EntityId Right, DocumentId Document) Read(string left, string right, string? run = null)
    {
        var text = $"{left} and {right} are brothers. Nothing else is known.";
        var hash = ContentHash.OfText(text);
        var source = SourceId.From("src-" + hash.ToString()[..8]);
        var document = new Document
        {
            Id = Document.IdOf(hash),
            Source = source,
            Path = hash.ToString()[..6] + ".txt",
            Bytes = hash,
            Length = text.Length,
            MediaType = "text/plain",
        };
        var version = new TextVersion
        {
            Id = TextVersion.IdOf(document.Id, "text/1", hash),
            Document = document.Id,
            Reader = "text/1",
            Hash = hash,
            Length = text.Length,
        };
        var quote = new TextSpan(0, text.IndexOf('.', StringComparison.Ordinal) + 1);
        var (first, second) = (Proposed(document.Id, left, text), Proposed(document.Id, right, text));
        var proposal = new Proposal.StatementProposal
        {
            Id = ProposalId.From(DerivedId.Of("pr", document.Id.Value, left, right)),
            Score = 0.9,
            Rule = "kinship.sibling/1",
            Explanation = [new ScorePart("cue \"are brothers\"", 0.9)],
            Statement = new Statement
            {
                Id = StatementId.From(DerivedId.Of("ps", document.Id.Value, left, right)),
                Subject = first.Entity.Id,
                Property = PropertyCode.From("sibling-of"),
                Object = second.Entity.Id,
                Source = source,
                Evidence = new Evidence.Passage(document.Id, version.Id, quote, quote.Of(text)),
            },
        };
        Append(
            [text],
            new CaseEvent.SourceAdded(new Source { Id = source, Title = document.Path }),
            new CaseEvent.DocumentAdded(document),
            new CaseEvent.TextVersionAdded(version),
            new CaseEvent.RunStarted(new ExtractionRun(RunId.From(run ?? "run-" + hash.ToString()[..6]), "test", "1", [])),
            new CaseEvent.ProposalsMade(RunId.From(run ?? "run-" + hash.ToString()[..6]), document.Id, version.Id, [first, second], [proposal]));
        return (proposal.Id, first.Entity.Id, second.Entity.Id, document.Id);
    }

    private static ProposedEntity Proposed(DocumentId document, string name, string text)
    {
        var at = text.IndexOf(name, StringComparison.Ordinal);
        var entity = new Entity { Id = ProposedEntity.IdOf(document, EntityKind.Person, name), Kind = EntityKind.Person, Label = name, Document = document };
        return new ProposedEntity(entity, [new Mention(new TextSpan(at, at + name.Length), MentionForm.Name)], 0.9, "person/1");
    }

    internal sealed class MovableClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private sealed class CountingIds : IIdFactory
    {
        private int _count;

        public string Next(string prefix) => string.Create(CultureInfo.InvariantCulture, $"{prefix}-{++_count:0000}");
    }
}
