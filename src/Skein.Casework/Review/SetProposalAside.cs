using Skein.Casework.Cases;
using Skein.Model;
using Skein.Model.Proposals;

namespace Skein.Casework.Review;

/// <summary>Puts a proposal aside as undecidable for now; it can be decided on later.</summary>
/// <param name="session">The coder at work.</param>
public sealed class SetProposalAside(CaseSession session)
{
    /// <summary>Puts a proposal aside as undecidable for now; it can be decided on later.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="reason">Why, when the coder says.</param>
    /// <param name="seen">The last event about it that the coder has seen; null skips the check.</param>
    public ActOutcome Run(ProposalId proposal, string? reason, long? seen = null) =>
        Decisions.Record(session, proposal, Decision.Unsure, reason, seen);
}
