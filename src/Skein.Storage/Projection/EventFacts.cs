using Skein.Model;
using Skein.Model.Log;
using Skein.Model.Proposals;
using Skein.Model.Statements;
using Skein.Model.Judgements;

namespace Skein.Storage.Projection;

/// <summary>What can be told from an event alone, the same for every provider.</summary>
internal static class EventFacts
{
    private static readonly HashSet<PropertyCode> Naming =
        [PropertyCode.From("name"), PropertyCode.From("alias"), PropertyCode.From("spelled"), PropertyCode.From("identified-as")];

    /// <summary>The wording of a statement that the event records, or null.</summary>
    public static Statement? StatementOf(CaseEvent caseEvent) => caseEvent switch
    {
        CaseEvent.StatementRecorded recorded => recorded.Statement,
        CaseEvent.StatementCorrected corrected => corrected.Statement,
        CaseEvent.ProposalDecided decided => decided.Statement,
        _ => null,
    };

    /// <summary>The judgement that the event records, or null.</summary>
    public static Judgement? JudgementOf(CaseEvent caseEvent) => caseEvent switch
    {
        CaseEvent.JudgementRecorded recorded => recorded.Judgement,
        CaseEvent.ProposalDecided decided => decided.Judgement,
        _ => null,
    };

    /// <summary>Every passage that the event quotes, with what quotes it: a statement or a proposal.</summary>
    public static IEnumerable<(Subject By, Evidence.Passage Passage)> PassagesOf(CaseEvent caseEvent)
    {
        if (StatementOf(caseEvent) is { } statement)
        {
            return statement.Evidence is Evidence.Passage passage ? [(Subject.Of(statement.Id), passage)] : [];
        }

        return caseEvent switch
        {
            CaseEvent.QuoteTranslated translated => [(Subject.Of(translated.Statement), translated.Passage)],
            CaseEvent.ProposalsMade made => made.Proposals.SelectMany(PassagesOf),
            _ => [],
        };
    }

    private static IEnumerable<(Subject By, Evidence.Passage Passage)> PassagesOf(Proposal proposal)
    {
        var evidence = proposal switch
        {
            Proposal.StatementProposal { Statement.Evidence: var e } => e,
            Proposal.IdentityProposal { Evidence: var e } => e,
            _ => null,
        };
        return evidence is Evidence.Passage passage ? [(Subject.Of(proposal.Id), passage)] : [];
    }

    /// <summary>The names that the event gives to entities: labels and statements of naming. Names of proposed entities are their labels.</summary>
    public static IEnumerable<(EntityId Entity, string Name)> NamesOf(CaseEvent caseEvent) => caseEvent switch
    {
        CaseEvent.EntityAdded added => [(added.Entity.Id, added.Entity.Label)],
        CaseEvent.EntityRevised revised => [(revised.Entity.Id, revised.Entity.Label)],
        CaseEvent.ProposalsMade made => made.Entities.Select(proposed => (proposed.Entity.Id, proposed.Entity.Label)),
        _ when StatementOf(caseEvent) is { Value: { } value } statement && Naming.Contains(statement.Property) =>
            value.Original is { } original && original != value.Text
                ? [(statement.Subject, value.Text), (statement.Subject, original)]
                : [(statement.Subject, value.Text)],
        _ => [],
    };

    /// <summary>The entities that a proposal names.</summary>
    public static IEnumerable<EntityId> EntitiesOf(Proposal proposal) => proposal switch
    {
        Proposal.StatementProposal { Statement: var statement } => statement.Entities(),
        Proposal.IdentityProposal identity => [identity.Left, identity.Right],
        _ => [],
    };
}
