using Skein.Casework.Cases;
using Skein.Casework.Coding;
using Skein.Model;
using Skein.Model.Log;

namespace Skein.Casework.Likelihoods;

/// <summary>
/// Withdraws a likelihood of any age, as a judgement on identity is withdrawn; one that it had replaced does not come back by it.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class WithdrawLikelihood(CaseSession session)
{
    /// <summary>Withdraws a likelihood.</summary>
    /// <param name="likelihood">The likelihood.</param>
    /// <param name="reason">Why; needed.</param>
    public ActOutcome Run(LikelihoodId likelihood, string reason) => Withdrawal.Run(
        session,
        reason,
        reader => reader.Likelihoods().Any(row => row.Value.Id == likelihood),
        words => new CaseEvent.LikelihoodWithdrawn(likelihood, words),
        Faults.NoLikelihood);
}
