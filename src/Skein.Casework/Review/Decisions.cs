using Skein.Casework.Cases;
using Skein.Model;
using Skein.Model.Log;
using Skein.Model.Proposals;
using Skein.Storage.Reading;

namespace Skein.Casework.Review;

/// <summary>Decisions that record nothing but themselves.</summary>
internal static class Decisions
{
    public static ActOutcome Record(CaseSession session, ProposalId proposal, Decision decision, string? reason, long? seen)
    {
        using var reader = session.Store.OpenReader();
        return reader.Find(proposal) switch
        {
            null => Faults.NoProposal(),
            { State: ProposalState.Pending or ProposalState.Unsure } => session.Record(
                [new CaseEvent.ProposalDecided(proposal, decision, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim())],
                subject: Subject.Of(proposal),
                seen: seen),
            _ => Faults.Decided(),
        };
    }
}
