using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Documents;
using Skein.Model.Entities;
using Skein.Model.Judgements;
using Skein.Model.Log;
using Skein.Model.Proposals;
using Skein.Model.Sources;
using Skein.Model.Statements;
using Skein.Storage.Log;
using Skein.Storage.Maintenance;
using Skein.Testing;
using Skein.Text;
using Skein.Text.Hashing;

namespace Skein.Storage.Contract;

/// <summary>A fresh case for each test, with one source, and short ways to fill it. All names are invented.</summary>
public abstract class CaseContract : IDisposable
{
    protected static readonly Coder Ann = Coder.From("Ann");
    protected static readonly Coder Ben = Coder.From("Ben");
    protected static readonly SourceId Paper = SourceId.From("so-1");

    private readonly Lazy<ICaseStore> _store;

    protected CaseContract() => _store = new Lazy<ICaseStore>(() =>
    {
        var store = Provider(Clock).Create(Location, Record, Ann);
        Done(store.Append(AppendBatch.Of(new CaseEvent.SourceAdded(new Source { Id = Paper, Title = "The Harbor Gazette" })), Ann));
        return store;
    });

    protected static CaseRecord Record { get; } = new()
    {
        Title = "Harbor",
        Purpose = "To test",
        Responsible = "Ann",
        Period = Edtf.Parse("2030/2031"),
    };

    protected TemporaryFolder Folder { get; } = new();

    protected SetClock Clock { get; } = new();

    protected string Location => Folder.At("harbor.skein");

    protected ICaseStore Store => _store.Value;

    /// <summary>The provider under test.</summary>
    protected abstract ICaseProvider Provider(TimeProvider time);

    public void Dispose()
    {
        if (_store.IsValueCreated)
        {
            _store.Value.Dispose();
        }

        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    protected static LogHead Done(AppendOutcome outcome) => Assert.IsType<AppendOutcome.Appended>(outcome).Head;

    protected LogHead Append(params IReadOnlyList<CaseEvent> events) => Done(Store.Append(AppendBatch.Of(events), Ann));

    protected void Refused(string code, params IReadOnlyList<CaseEvent> events)
    {
        using var before = Store.OpenReader();
        Assert.Equal(code, Assert.IsType<AppendOutcome.Refused>(Store.Append(AppendBatch.Of(events), Ann)).Code);
        using var after = Store.OpenReader();
        Assert.Equal(before.Head, after.Head);
    }

    /// <summary>Puts a document with its original and text into the case.</summary>
    protected (DocumentId Document, TextVersionId Version, string Text) AddDocument(string text, string path = "note.txt", SourceId? source = null)
    {
        var (events, document, version) = DocumentEvents(text, path, source);
        Done(Store.Append(new AppendBatch { Events = events, Texts = [text] }, Coder.Machine));
        return (document, version, text);
    }

    protected (List<CaseEvent> Events, DocumentId Document, TextVersionId Version) DocumentEvents(string text, string path, SourceId? source = null)
    {
        // The original differs from the text, so that a search for its bytes can tell the two apart.
        var bytes = System.Text.Encoding.Latin1.GetBytes($"<p>{text}</p>{path}");
        var hash = Store.Originals.Put(bytes);
        var document = Document.IdOf(hash);
        var textHash = ContentHash.OfText(text);
        var version = TextVersion.IdOf(document, "test/1", textHash);
        return (
            [
                new CaseEvent.DocumentAdded(new Document
                {
                    Id = document, Source = source ?? Paper, Path = path, Bytes = hash, Length = bytes.Length, MediaType = "text/html", Title = path,
                }),
                new CaseEvent.TextVersionAdded(new TextVersion
                {
                    Id = version, Document = document, Reader = "test/1", Hash = textHash, Length = text.Length,
                }),
            ],
            document,
            version);
    }

    protected static Entity Person(string id, string label) => new() { Id = EntityId.From(id), Kind = EntityKind.Person, Label = label };

    protected EntityId AddPerson(string id, string label)
    {
        Append(new CaseEvent.EntityAdded(Person(id, label)));
        return EntityId.From(id);
    }

    protected static Evidence.Passage Quote((DocumentId Document, TextVersionId Version, string Text) of, string words)
    {
        var start = of.Text.IndexOf(words, StringComparison.Ordinal);
        return new Evidence.Passage(of.Document, of.Version, new TextSpan(start, start + words.Length), words);
    }

    protected static Statement Tie(string id, string subject, string property, string target, Evidence evidence) => new()
    {
        Id = StatementId.From(id),
        Subject = EntityId.From(subject),
        Property = PropertyCode.From(property),
        Object = EntityId.From(target),
        Source = Paper,
        Evidence = evidence,
    };

    protected static Statement Words(string id, string subject, string property, string words, Evidence? evidence = null) => new()
    {
        Id = StatementId.From(id),
        Subject = EntityId.From(subject),
        Property = PropertyCode.From(property),
        Value = new StatementValue(ValueKind.Text, words),
        Source = Paper,
        Evidence = evidence ?? new Evidence.Locator("p. 1"),
    };

    protected static Judgement Judge(string id, string left, string right, Verdict verdict = Verdict.Same, string reason = "Same birth date") => new()
    {
        Id = JudgementId.From(id),
        Left = EntityId.From(left),
        Right = EntityId.From(right),
        Verdict = verdict,
        Reason = reason,
    };

    protected static Proposal Propose(string id, Statement statement, double score = 0.5) =>
        new Proposal.StatementProposal { Id = ProposalId.From(id), Score = score, Rule = "test/1", Statement = statement };

    protected string Dump()
    {
        using var writer = new StringWriter();
        Store.WriteDump(writer);
        return writer.ToString();
    }

    protected void AssertVerifies(ContentHash? head = null) =>
        Assert.Empty(Store.Verify(new VerificationRequest(head), cancellation: TestContext.Current.CancellationToken).Faults);

    /// <summary>The projections are what a rebuild makes of the log.</summary>
    protected void AssertRebuildsTheSame()
    {
        var before = Dump();
        Store.Rebuild(cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(before, Dump());
    }
}
