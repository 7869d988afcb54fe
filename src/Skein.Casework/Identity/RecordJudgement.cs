using Skein.Casework.Cases;
using Skein.Casework.Matching;
using Skein.Casework.Review;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Judgements;
using Skein.Model.Log;
using Skein.Model.Proposals;
using Skein.Model.Statements;
using Skein.Storage.Reading;

namespace Skein.Casework.Identity;

/// <summary>
/// Records what the coder decided on the identity of two entities. A judgement that contradicts others is recorded too: both are kept and
/// shown and neither is applied.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class RecordJudgement(CaseSession session)
{
    /// <summary>The longest reason, in UTF-16 units.</summary>
    public const int LongestReason = 2_000;

    // What a desk shows of two entities is a few dozen statements; more is a form that was tampered with.
    private const int MostEvidence = 1_000;

    /// <summary>Records a judgement.</summary>
    /// <param name="left">One of the two.</param>
    /// <param name="right">The other.</param>
    /// <param name="verdict">Same, different or unsure.</param>
    /// <param name="reason">Why; needed.</param>
    /// <param name="proposal">The proposal that asked, when a machine did; it is decided on with the judgement.</param>
    /// <param name="seen">The last event about the proposal that the coder has seen; null skips the check.</param>
    public ActOutcome Run(EntityId left, EntityId right, Verdict verdict, string reason, ProposalId? proposal = null, long? seen = null) =>
        Run(new NewJudgement(left, right, verdict, reason) { Proposal = proposal, Seen = seen });

    /// <summary>Records a judgement. Done names it.</summary>
    /// <param name="request">The judgement as filled in.</param>
    public ActOutcome Run(NewJudgement request)
    {
        using var reader = session.Store.OpenReader();
        if (Make(reader, request, out var row, out var additions, out var judgement) is { } refused)
        {
            return refused;
        }

        CaseEvent act = request.Proposal is { } decided
            ? new CaseEvent.ProposalDecided(decided, DecisionOf(judgement.Verdict), judgement.Reason, Judgement: judgement)
            : new CaseEvent.JudgementRecorded(judgement);
        return session.Record(
            [.. additions, act],
            act: additions.Count,
            id: judgement.Id.Value,
            subject: row is null ? null : Subject.Of(row.Proposal.Id),
            seen: request.Seen);
    }

    private ActOutcome.Refused? Make(
        ICaseReader reader, NewJudgement request, out ProposalRow? row, out List<CaseEvent.EntityAdded> additions, out Judgement judgement)
    {
        (row, additions, judgement) = (null, [], null!);
        var reason = request.Reason?.Trim() ?? "";
        if (request.Left == request.Right)
        {
            return Faults.SameEntity();
        }

        if (reason.Length == 0)
        {
            return Faults.NoReason();
        }

        if (reason.Length > LongestReason)
        {
            return Faults.LongReason(LongestReason);
        }

        additions = EntityAdditions.For(reader, [request.Left, request.Right], out var missing);
        if (missing is { } absent)
        {
            return Faults.NoEntity(absent.Value);
        }

        row = request.Proposal is { } asked ? reader.Find(asked) : null;
        if (request.Proposal is not null && row is null)
        {
            return Faults.NoProposal();
        }

        if (row is { State: not (ProposalState.Pending or ProposalState.Unsure) })
        {
            return Faults.Decided();
        }

        var known = new List<AgencyKnowledge>();
        foreach (var (agency, from) in request.KnownTo)
        {
            if (reader.Find(agency) is null)
            {
                return Faults.NoEntity(agency.Value);
            }

            if (!Edtf.TryParse(from.Trim(), out var date, out var why))
            {
                return Faults.BadDate(from, why);
            }

            known.Add(new AgencyKnowledge(agency, date));
        }

        Edtf? since = null;
        if (!string.IsNullOrWhiteSpace(request.KnownSince) && !Edtf.TryParse(request.KnownSince.Trim(), out since, out var fault))
        {
            return Faults.BadDate(request.KnownSince.Trim(), fault);
        }

        judgement = new Judgement
        {
            Id = JudgementId.From(session.Ids.Next("ju")),
            Left = request.Left,
            Right = request.Right,
            Verdict = request.Verdict,
            Reason = reason,
            Proposal = request.Proposal,
            ScoreSeen = request.ScoreSeen ?? row?.Proposal.Score,
            EvidenceSeen = [.. request.EvidenceSeen.Distinct().Take(MostEvidence)],
            NamesSeen = SeenNames.Of(reader, session.IdentitiesOf(reader, recordedBy: null), request.Left, request.Right),
            KnownSince = since,
            KnownTo = known.Count > 0 ? known.ToEquatableList() : null,
        };
        return null;
    }

    private static Decision DecisionOf(Verdict verdict) => verdict switch
    {
        Verdict.Same => Decision.Accepted,
        Verdict.Different => Decision.Rejected,
        Verdict.Unsure => Decision.Unsure,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };
}
