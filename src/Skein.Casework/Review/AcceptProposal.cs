using Skein.Casework.Cases;
using Skein.Model;

namespace Skein.Casework.Review;

/// <summary>Accepts a proposal, as it is or corrected; entities that it names are added with it.</summary>
/// <param name="session">The coder at work.</param>
public sealed class AcceptProposal(CaseSession session)
{
    /// <summary>Accepts a proposal, as it is or corrected; entities that it names are added with it.</summary>
    public ActOutcome Run(ProposalId proposal, Acceptance acceptance) => throw new NotImplementedException(session.Location);
}
