using System.Globalization;
using Skein.Casework.Cases;
using Skein.Model;
using Skein.Model.Documents;
using Skein.Model.Entities;
using Skein.Model.Log;
using Skein.Model.Proposals;
using Skein.Model.Sources;
using Skein.Model.Statements;
using Skein.Text;
using Skein.Text.Hashing;

namespace Skein.Casework.Tests.Review;

/// <summary>An invented report with what a machine proposes on it, each proposal with a sentence of its own.</summary>
internal sealed class ProposedReport
{
    private readonly List<Proposal> _proposals = [];
    private readonly Dictionary<EntityId, ProposedEntity> _entities = [];
    private readonly Desk _desk;
    private readonly string _path;
    private readonly SourceId _source;
    private string _text = "";

    public ProposedReport(Desk desk, string path, string? reprintOf = null)
    {
        (_desk, _path, _source) = (desk, path, SourceId.From("src-" + path));
        Document = DocumentId.From("doc-" + path);
        desk.Append(new CaseEvent.SourceAdded(new Source
        {
            Id = _source,
            Title = path,
            Origins = reprintOf is null ? [] : [new SourceOrigin(OriginRelation.ReprintOf, SourceId.From("src-" + reprintOf))],
        }));
    }

    public DocumentId Document { get; }

    public TextVersionId Version => TextVersionId.From("tx-" + _path);

    /// <summary>Adds a sentence and what is proposed on it; ends are the names in it.</summary>
    public ProposalId Propose(
        string sentence, string subject, string property, string? to = null, string? value = null, double score = 0.9, string rule = "test.rule/1",
        Func<Statement, Statement>? change = null, params ScorePart[] parts)
    {
        var span = new TextSpan(_text.Length, _text.Length + sentence.Length);
        _text += sentence + "\n";
        var known = _desk.Session.Vocabulary.Get(PropertyCode.From(property));
        var id = ProposalId.From(string.Create(CultureInfo.InvariantCulture, $"pr-{_path}-{_proposals.Count:000000}"));
        var statement = new Statement
        {
            Id = StatementId.From("ps-" + id.Value),
            Subject = Entity(subject, KindOf(known.Subjects), sentence, span.Start),
            Property = known.Code,
            Object = to is null ? null : Entity(to, KindOf(known.Objects), sentence, span.Start),
            Value = value is null ? null : new StatementValue(known.Value!.Value, value),
            Source = _source,
            Evidence = new Evidence.Passage(Document, Version, span, sentence),
            Proposal = id,
        };
        _proposals.Add(new Proposal.StatementProposal
        {
            Id = id,
            Score = score,
            Rule = rule,
            Explanation = parts.ToEquatableList(),
            Statement = change is null ? statement : change(statement),
        });
        return id;
    }

    public EntityId IdOf(string name) => _entities.Values.Single(read => read.Entity.Label == name).Entity.Id;

    /// <summary>Puts it all into the case.</summary>
    public ProposedReport Add()
    {
        var hash = ContentHash.OfText(_text);
        var run = RunId.From("run-" + _path);
        _desk.Append(
            [_text],
            new CaseEvent.DocumentAdded(new Document { Id = Document, Source = _source, Path = _path, Bytes = hash, Length = _text.Length, MediaType = "text/plain" }),
            new CaseEvent.TextVersionAdded(new TextVersion { Id = Version, Document = Document, Reader = "text/1", Hash = hash, Length = _text.Length }),
            new CaseEvent.RunStarted(new ExtractionRun(run, "test", "1", [])),
            new CaseEvent.ProposalsMade(run, Document, Version, _entities.Values.ToEquatableList(), _proposals.ToEquatableList()));
        return this;
    }

    /// <summary>The same case with another coder at it.</summary>
    public static CaseSession As(Desk desk, string coder) => desk.Session.As(Coder.From(coder));

    private static EntityKind KindOf(EquatableList<EntityKind> kinds) => kinds.Count == Enum.GetValues<EntityKind>().Length ? EntityKind.Person : kinds[0];

    private EntityId Entity(string name, EntityKind kind, string sentence, int offset)
    {
        var id = ProposedEntity.IdOf(Document, kind, name);
        var at = sentence.IndexOf(name, StringComparison.Ordinal);
        Mention[] mentions = at < 0 ? [] : [new Mention(new TextSpan(offset + at, offset + at + name.Length), MentionForm.Name)];
        _entities[id] = _entities.TryGetValue(id, out var read)
            ? read with { Mentions = read.Mentions.Concat(mentions).ToEquatableList() }
            : new ProposedEntity(new Entity { Id = id, Kind = kind, Label = name, Document = Document }, mentions.ToEquatableList(), 0.9, "name/1");
        return id;
    }
}
