using Skein.Casework.Cases;
using Skein.Model;

namespace Skein.Casework.Review;

/// <summary>Puts a proposal aside as undecidable for now.</summary>
/// <param name="session">The coder at work.</param>
public sealed class SetProposalAside(CaseSession session)
{
    /// <summary>Puts a proposal aside as undecidable for now.</summary>
    public ActOutcome Run(ProposalId proposal, string? reason, long? seen = null) => throw new NotImplementedException(session.Location);
}
