using Skein.Exchange.Import;
using Skein.Exchange.Tables;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Judgements;
using Skein.Model.Log;
using Skein.Model.Sources;
using Skein.Model.Statements;
using Skein.Storage.Reading;
using Skein.Text;

namespace Skein.Casework.Tables;

/// <summary>What an import needs to know of the case, and where it finds quoted words.</summary>
internal sealed class StoredCase : IExistingCase, IQuoteResolver
{
    private readonly ICaseReader _reader;
    private readonly Dictionary<SourceId, Source> _sources;
    private readonly Dictionary<StatementId, Recorded<Statement>> _statements = [];
    private readonly Dictionary<JudgementId, Judgement> _judgements;
    private readonly Dictionary<LikelihoodId, CodedLikelihood> _likelihoods;
    private readonly Lazy<ILookup<string, DocumentId>> _paths;

    public StoredCase(ICaseReader reader)
    {
        _reader = reader;
        _sources = reader.Sources().ToDictionary(row => row.Value.Id, row => row.Value);
        _judgements = reader.Judgements().ToDictionary(row => row.Value.Id, row => row.Value);
        _likelihoods = reader.Likelihoods().ToDictionary(row => row.Value.Id, row => new CodedLikelihood(row.Value, row.By));
        foreach (var row in reader.Statements(new StatementQuery { IncludeClosed = true }))
        {
            // A statement has several wordings when it was corrected; the one that stands wins over those that are closed.
            if (row.Until is null || !_statements.ContainsKey(row.Statement.Id))
            {
                _statements[row.Statement.Id] = new Recorded<Statement>(row.Statement, row.Sequence, row.RecordedOn, row.RecordedBy, row.Until);
            }
        }

        _paths = new Lazy<ILookup<string, DocumentId>>(() =>
            reader.Documents(new DocumentQuery { Limit = int.MaxValue })
                .SelectMany(row => reader.PathsOf(row.Value.Id).Select(path => (Path: path, row.Value.Id)))
                .ToLookup(pair => pair.Path, pair => pair.Id, StringComparer.Ordinal));
    }

    public CaseRecord? Case => _reader.Case;

    public Source? Find(SourceId id) => _sources.GetValueOrDefault(id);

    public Entity? Find(EntityId id) => _reader.Find(id)?.Value;

    public Statement? Find(StatementId id) => _statements.TryGetValue(id, out var row) && row.Until is null ? row.Value : null;

    public Judgement? Find(JudgementId id) => _judgements.GetValueOrDefault(id);

    public CodedLikelihood? Find(LikelihoodId id) => _likelihoods.GetValueOrDefault(id);

    public bool WasWithdrawn(StatementId id) => _statements.TryGetValue(id, out var row) && row.Until is not null;

    public bool WasWithdrawn(JudgementId id) => !_judgements.ContainsKey(id) && _reader.LastChange(Subject.Of(id)) > 0;

    public bool WasWithdrawn(LikelihoodId id) => !_likelihoods.ContainsKey(id) && _reader.LastChange(Subject.Of(id)) > 0;

    public Evidence.Passage? Find(QuoteReference quote)
    {
        var documents = Identifier.IsValid(quote.Document) && _reader.Find(DocumentId.From(quote.Document)) is { } byId
            ? [byId.Value.Id]
            : _paths.Value[quote.Document].Distinct().ToList();
        if (documents is not [var document] || _reader.TextVersions(document) is not [.., var version] || _reader.ReadText(version.Id) is not { } text)
        {
            return null;
        }

        var first = text.IndexOf(quote.Words, StringComparison.Ordinal);
        return first < 0 || text.IndexOf(quote.Words, first + 1, StringComparison.Ordinal) >= 0
            ? null
            : new Evidence.Passage(document, version.Id, new TextSpan(first, first + quote.Words.Length), quote.Words, quote.Translation);
    }
}
