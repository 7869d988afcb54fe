using Skein.Casework.Cases;
using Skein.Model;
using Skein.Model.Log;
using Skein.Model.Proposals;

namespace Skein.Casework.Review.SecondLooks;

/// <summary>Records what this coder would have decided. The first decision stands as it is.</summary>
/// <param name="session">The coder at work; not the one who decided.</param>
public sealed class RecordSecondLook(CaseSession session)
{
    /// <summary>Records a look.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="decision">What this coder would have decided.</param>
    /// <param name="reason">Why, when the coder says.</param>
    public ActOutcome Run(ProposalId proposal, Decision decision, string? reason = null)
    {
        using var reader = session.Store.OpenReader();
        if (reader.Find(proposal) is not { } row)
        {
            return Faults.NoProposal();
        }

        return row is { DecidedAt: { } looked, DecidedBy: { } first } && first != session.Coder
            && row.Proposal is Proposal.StatementProposal && !reader.SecondLooks().Any(look => look.Looked == looked && look.By == session.Coder)
            ? session.Record(
                [new CaseEvent.SecondLookRecorded(proposal, looked, decision, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim())],
                id: proposal.Value)
            : Faults.NotToLookAt();
    }
}
