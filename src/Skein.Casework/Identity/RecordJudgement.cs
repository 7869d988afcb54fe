using Skein.Casework.Cases;
using Skein.Casework.Review;
using Skein.Model;
using Skein.Model.Judgements;
using Skein.Model.Log;
using Skein.Model.Proposals;
using Skein.Storage.Reading;

namespace Skein.Casework.Identity;

/// <summary>
/// Records what the coder decided on the identity of two entities. A judgement that contradicts others is recorded too: both are kept and
/// shown and neither is applied.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class RecordJudgement(CaseSession session)
{
    /// <summary>Records a judgement.</summary>
    /// <param name="left">One of the two.</param>
    /// <param name="right">The other.</param>
    /// <param name="verdict">Same, different or unsure.</param>
    /// <param name="reason">Why; needed.</param>
    /// <param name="proposal">The proposal that asked, when a machine did; it is decided on with the judgement.</param>
    /// <param name="seen">The last event about the proposal that the coder has seen; null skips the check.</param>
    public ActOutcome Run(EntityId left, EntityId right, Verdict verdict, string reason, ProposalId? proposal = null, long? seen = null)
    {
        if (left == right)
        {
            return Faults.SameEntity();
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return Faults.NoReason();
        }

        using var reader = session.Store.OpenReader();
        var additions = EntityAdditions.For(reader, [left, right], out var missing);
        if (missing is { } absent)
        {
            return Faults.NoEntity(absent.Value);
        }

        var row = proposal is { } asked ? reader.Find(asked) : null;
        if (proposal is not null && row is null)
        {
            return Faults.NoProposal();
        }

        if (row is { State: not (ProposalState.Pending or ProposalState.Unsure) })
        {
            return Faults.Decided();
        }

        var judgement = new Judgement
        {
            Id = JudgementId.From(session.Ids.Next("ju")),
            Left = left,
            Right = right,
            Verdict = verdict,
            Reason = reason.Trim(),
            Proposal = proposal,
            ScoreSeen = row?.Proposal.Score,
        };
        CaseEvent act = proposal is { } decided
            ? new CaseEvent.ProposalDecided(decided, DecisionOf(verdict), judgement.Reason, Judgement: judgement)
            : new CaseEvent.JudgementRecorded(judgement);
        return session.Record(
            [.. additions, act],
            act: additions.Count,
            id: judgement.Id.Value,
            subject: proposal is { } guarded ? Subject.Of(guarded) : null,
            seen: seen);
    }

    private static Decision DecisionOf(Verdict verdict) => verdict switch
    {
        Verdict.Same => Decision.Accepted,
        Verdict.Different => Decision.Rejected,
        Verdict.Unsure => Decision.Unsure,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };
}
