using Skein.Casework.Cases;
using Skein.Model.Judgements;
using Skein.Model;

namespace Skein.Casework.Identity;

/// <summary>Records what the coder decided on the identity of two entities.</summary>
/// <param name="session">The coder at work.</param>
public sealed class RecordJudgement(CaseSession session)
{
    /// <summary>Records what the coder decided on the identity of two entities.</summary>
    public ActOutcome Run(EntityId left, EntityId right, Verdict verdict, string reason, ProposalId? proposal = null, long? seen = null) => throw new NotImplementedException(session.Location);
}
