using Skein.Casework.Cases;
using Skein.Casework.Matching;
using Skein.Casework.Review.Batches;
using Skein.Model.Log;
using Skein.Storage.Reading;

namespace Skein.Casework.Review;

/// <summary>
/// Undoes an earlier event. What was recorded with a decision in one go (entities that it added, judgements beside it) is undone with it,
/// unless something else has come to rest on it meanwhile.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class UndoEvent(CaseSession session)
{
    /// <summary>Undoes an earlier event.</summary>
    /// <param name="sequence">Its number.</param>
    /// <param name="reason">Why, when the coder says.</param>
    public ActOutcome Run(long sequence, string? reason = null)
    {
        using var reader = session.Store.OpenReader();
        if (reader.Entry(sequence) is not { Event: { } target } entry || !target.CanBeUndone || reader.UndoneBy(sequence) is not null)
        {
            return Faults.NothingToUndo();
        }

        var batch = target is CaseEvent.ProposalDecided { Statement.Id: var accepted } && BatchStatements.StemOf(accepted) is { } stemOfBatch
            ? Batch(reader, entry, stemOfBatch)
            : [];
        var companions = target switch
        {
            CaseEvent.ProposalDecided when batch.Count > 0 => batch,
            CaseEvent.ProposalDecided => Companions(reader, entry),
            CaseEvent.JudgementRecorded { Judgement.Id: var judgement } when BulkJudgements.StemOf(judgement) is { } stem => OfOneGo(reader, sequence, stem),
            _ => [],
        };
        var outcome = Undo([sequence, .. companions], reason);
        if (outcome is ActOutcome.Refused && batch.Count > 0)
        {
            // Entities that came with the batch may be named by something else by now; its decisions are undone all the same.
            outcome = Undo([sequence, .. batch.Where(number => reader.Entry(number)?.Event is CaseEvent.ProposalDecided)], reason);
        }

        return outcome is ActOutcome.Refused && companions.Count > 0 ? Undo([sequence], reason) : outcome;
    }

    private ActOutcome Undo(IReadOnlyList<long> sequences, string? reason) =>
        session.Record([.. sequences.Select(number => (CaseEvent)new CaseEvent.Undone(number, reason))]);

    // Judgements that were recorded in one go stand side by side and share the stem of their identifiers.
    private static List<long> OfOneGo(ICaseReader reader, long sequence, string stem)
    {
        var companions = new List<long>();
        foreach (var step in new[] { 1, -1 })
        {
            for (var number = sequence + step;
                 reader.Entry(number)?.Event is CaseEvent.JudgementRecorded { Judgement.Id: var judgement } && BulkJudgements.StemOf(judgement) == stem;
                 number += step)
            {
                if (reader.UndoneBy(number) is null)
                {
                    companions.Add(number);
                }
            }
        }

        return companions;
    }

    // Decisions of one batch stand side by side and share the stem of their statements; the entities that came with it stand before them.
    private static List<long> Batch(ICaseReader reader, LogEntry decision, string stem)
    {
        var (decisions, additions) = (new List<long>(), new List<long>());
        foreach (var step in new[] { 1, -1 })
        {
            for (var number = decision.Sequence + step;
                 reader.Entry(number) is { Event: { } near, RecordedOn: var on, Author: var author } && on == decision.RecordedOn && author == decision.Author;
                 number += step)
            {
                var into = near switch
                {
                    CaseEvent.ProposalDecided { Statement.Id: var statement } when BatchStatements.StemOf(statement) == stem => decisions,
                    CaseEvent.EntityAdded when step < 0 => additions,
                    _ => null,
                };
                if (into is null)
                {
                    break;
                }

                if (reader.UndoneBy(number) is null)
                {
                    into.Add(number);
                }
            }
        }

        return [.. decisions, .. additions];
    }

    // Events of one append share the moment and the author and lie side by side: judgements after the decision, additions before it.
    private static List<long> Companions(ICaseReader reader, LogEntry decision)
    {
        var companions = new List<long>();
        foreach (var step in new[] { 1, -1 })
        {
            for (var number = decision.Sequence + step;
                 reader.Entry(number) is { Event: CaseEvent.JudgementRecorded or CaseEvent.EntityAdded } near
                 && near.RecordedOn == decision.RecordedOn && near.Author == decision.Author;
                 number += step)
            {
                if (reader.UndoneBy(number) is null && (step < 0) == (near.Event is CaseEvent.EntityAdded))
                {
                    companions.Add(number);
                }
            }
        }

        return companions;
    }
}
