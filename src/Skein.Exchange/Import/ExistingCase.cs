using Skein.Exchange.Tables;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Judgements;
using Skein.Model.Log;
using Skein.Model.Sources;
using Skein.Model.Statements;

namespace Skein.Exchange.Import;

/// <summary>A case held in memory: what events have made of it. Not thread-safe while events are applied.</summary>
public sealed class ExistingCase : IExistingCase
{
    private readonly Dictionary<SourceId, Source> _sources = [];
    private readonly Dictionary<EntityId, Entity> _entities = [];
    private readonly Dictionary<StatementId, Statement> _statements = [];
    private readonly Dictionary<JudgementId, Judgement> _judgements = [];
    private readonly Dictionary<LikelihoodId, CodedLikelihood> _likelihoods = [];
    private readonly HashSet<StatementId> _withdrawnStatements = [];
    private readonly HashSet<JudgementId> _withdrawnJudgements = [];
    private readonly HashSet<LikelihoodId> _withdrawnLikelihoods = [];

    /// <summary>A case that holds nothing and is not opened.</summary>
    public static IExistingCase Empty => new ExistingCase();

    /// <inheritdoc/>
    public CaseRecord? Case { get; private set; }

    /// <inheritdoc/>
    public Source? Find(SourceId id) => _sources.GetValueOrDefault(id);

    /// <inheritdoc/>
    public Entity? Find(EntityId id) => _entities.GetValueOrDefault(id);

    /// <inheritdoc/>
    public Statement? Find(StatementId id) => _statements.GetValueOrDefault(id);

    /// <inheritdoc/>
    public Judgement? Find(JudgementId id) => _judgements.GetValueOrDefault(id);

    /// <inheritdoc/>
    public CodedLikelihood? Find(LikelihoodId id) => _likelihoods.GetValueOrDefault(id);

    /// <inheritdoc/>
    public bool WasWithdrawn(StatementId id) => _withdrawnStatements.Contains(id);

    /// <inheritdoc/>
    public bool WasWithdrawn(JudgementId id) => _withdrawnJudgements.Contains(id);

    /// <inheritdoc/>
    public bool WasWithdrawn(LikelihoodId id) => _withdrawnLikelihoods.Contains(id);

    /// <summary>Takes an event in; events of other kinds than an import writes, and withdrawals, change nothing.</summary>
    /// <param name="caseEvent">The event.</param>
    public void Apply(CaseEvent caseEvent)
    {
        switch (caseEvent)
        {
            case CaseEvent.CaseOpened opened:
                Case = opened.Record;
                break;
            case CaseEvent.CaseRecordRevised revised:
                Case = revised.Record;
                break;
            case CaseEvent.SourceAdded { Source: var source }:
                _sources[source.Id] = source;
                break;
            case CaseEvent.SourceRevised { Source: var source }:
                _sources[source.Id] = source;
                break;
            case CaseEvent.EntityAdded { Entity: var entity }:
                _entities[entity.Id] = entity;
                break;
            case CaseEvent.EntityRevised { Entity: var entity }:
                _entities[entity.Id] = entity;
                break;
            case CaseEvent.StatementRecorded { Statement: var statement }:
                _statements[statement.Id] = statement;
                break;
            case CaseEvent.StatementCorrected { Statement: var statement }:
                _statements[statement.Id] = statement;
                break;
            case CaseEvent.StatementWithdrawn { Statement: var id } when _statements.Remove(id):
                _withdrawnStatements.Add(id);
                break;
            case CaseEvent.JudgementRecorded { Judgement: var judgement }:
                _judgements[judgement.Id] = judgement;
                break;
            case CaseEvent.JudgementWithdrawn { Judgement: var id } when _judgements.Remove(id):
                _withdrawnJudgements.Add(id);
                break;
            case CaseEvent.LikelihoodStated { Likelihood: var likelihood }:
                // Who stated it stands in the entry around the event.
                _likelihoods[likelihood.Id] = new CodedLikelihood(likelihood, By: null);
                break;
            case CaseEvent.LikelihoodWithdrawn { Likelihood: var id } when _likelihoods.Remove(id):
                _withdrawnLikelihoods.Add(id);
                break;
        }
    }
}
