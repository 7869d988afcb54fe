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
    public ActOutcome Run(LikelihoodId likelihood, string reason)
    {
        var words = TypedText.Block(reason);
        if (words.Length is 0 or > StateLikelihood.LongestReason)
        {
            return words.Length == 0 ? Faults.NoReason() : Faults.LongReason(StateLikelihood.LongestReason);
        }

        using var reader = session.Store.OpenReader();
        return reader.Likelihoods().Any(row => row.Value.Id == likelihood)
            ? session.Record([new CaseEvent.LikelihoodWithdrawn(likelihood, words)])
            : Faults.NoLikelihood();
    }
}
