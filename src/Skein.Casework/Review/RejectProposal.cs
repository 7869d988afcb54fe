using Skein.Casework.Cases;
using Skein.Model;

namespace Skein.Casework.Review;

/// <summary>Refuses a proposal; it does not come back unless its evidence changes.</summary>
/// <param name="session">The coder at work.</param>
public sealed class RejectProposal(CaseSession session)
{
    /// <summary>Refuses a proposal; it does not come back unless its evidence changes.</summary>
    public ActOutcome Run(ProposalId proposal, string? reason, long? seen = null) => throw new NotImplementedException(session.Location);
}
