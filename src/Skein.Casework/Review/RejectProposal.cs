using Skein.Casework.Cases;
using Skein.Model;
using Skein.Model.Proposals;

namespace Skein.Casework.Review;

/// <summary>Refuses a proposal; it does not come back unless its evidence changes.</summary>
/// <param name="session">The coder at work.</param>
public sealed class RejectProposal(CaseSession session)
{
    /// <summary>Refuses a proposal; it does not come back unless its evidence changes.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="reason">Why, when the coder says.</param>
    /// <param name="seen">The last event about it that the coder has seen; null skips the check.</param>
    public ActOutcome Run(ProposalId proposal, string? reason, long? seen = null) =>
        Decisions.Record(session, proposal, Decision.Rejected, reason, seen);
}
