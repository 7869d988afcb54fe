using Skein.Model.Log;
using Skein.Model.Proposals;
using Skein.Model.Statements;
using Skein.Storage.Projection;

namespace Skein.Storage.Sqlite.Projecting;

internal sealed partial class Projector
{
    private void AddProposals(long sequence, CaseEvent.ProposalsMade made, ReadOnlySpan<byte> payload)
    {
        if (made.Entities.Count > 0)
        {
            var slices = PayloadSlices.Of(payload, "entities");
            for (var i = 0; i < slices.Count; i++)
            {
                commands["INSERT OR REPLACE INTO proposed_entity (id, event, at, length, document, kind) VALUES (?, ?, ?, ?, ?, ?)"]
                    .Bind(1, made.Entities[i].Entity.Id.Value).Bind(2, sequence)
                    .Bind(3, slices[i].At).Bind(4, slices[i].Length).Bind(5, made.Document.Value)
                    .Bind(6, made.Entities[i].Entity.Kind.ToString()).Run();
            }
        }

        if (made.Proposals.Count > 0)
        {
            var slices = PayloadSlices.Of(payload, "proposals");
            for (var i = 0; i < slices.Count; i++)
            {
                if (!IsKnown(made.Proposals[i]))
                {
                    AddProposal((sequence << ItemBits) + i, made, made.Proposals[i], slices[i]);
                }
            }
        }
    }

    // A decision can outlive its proposal, whose set was erased with somebody it named: what was refused stays refused.
    private bool IsKnown(Proposal proposal) =>
        commands["SELECT EXISTS (SELECT 1 FROM proposal WHERE id = ?1) OR EXISTS (SELECT 1 FROM decision WHERE proposal = ?1 AND closed IS NULL)"]
            .Bind(1, proposal.Id.Value).Number() == 1;

    private void AddProposal(long number, CaseEvent.ProposalsMade made, Proposal proposal, (int At, int Length) slice)
    {
        var statement = (proposal as Proposal.StatementProposal)?.Statement;
        commands[
            """
            INSERT INTO proposal (number, event, at, length, id, document, text_version, run, statement, property, source, rule, score,
                subject, object, value, denies, state)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'Pending')
            """].With(
                number, number >> ItemBits, slice.At, slice.Length, proposal.Id.Value, made.Document.Value, made.TextVersion.Value, made.Run.Value,
                statement?.Id.Value, statement?.Property.Value, statement?.Source.Value, proposal.Rule, proposal.Score,
                statement?.Subject.Value, statement?.Object?.Value, statement?.Value?.Text, statement?.Stance == Stance.Denies).Run();
        foreach (var entity in EventFacts.EntitiesOf(proposal))
        {
            commands["INSERT OR IGNORE INTO proposal_entity (entity, proposal) VALUES (?, ?)"].Bind(1, entity.Value).Bind(2, number).Run();
        }
    }

    private void Decide(long sequence, CaseEvent.ProposalDecided decided)
    {
        var (id, state) = (decided.Proposal.Value, decided.Decision.ToString());
        Close("UPDATE decision SET closed = ?1 WHERE proposal = ?2 AND closed IS NULL", sequence, id);
        commands["INSERT INTO decision (opened, event, proposal, state) VALUES (?1, ?1, ?2, ?3)"]
            .Bind(1, sequence).Bind(2, id).Bind(3, state).Run();
        commands["UPDATE proposal SET state = ?1 WHERE id = ?2"].Bind(1, state).Bind(2, id).Run();
        if (decided.Statement is { } statement)
        {
            OpenStatement(sequence, statement);
        }

        if (decided.Judgement is { } judgement)
        {
            OpenJudgement(sequence, judgement);
        }
    }
}
