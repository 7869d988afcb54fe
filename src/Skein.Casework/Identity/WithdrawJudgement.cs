using Skein.Casework.Cases;
using Skein.Model;
using Skein.Model.Log;

namespace Skein.Casework.Identity;

/// <summary>Withdraws a judgement of any age; nothing changes but what rested on it.</summary>
/// <param name="session">The coder at work.</param>
public sealed class WithdrawJudgement(CaseSession session)
{
    /// <summary>Withdraws a judgement.</summary>
    /// <param name="judgement">The judgement.</param>
    /// <param name="reason">Why; needed.</param>
    public ActOutcome Run(JudgementId judgement, string reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            return Faults.NoReason();
        }

        using var reader = session.Store.OpenReader();
        return reader.Find(judgement) is not null
            ? session.Record([new CaseEvent.JudgementWithdrawn(judgement, reason.Trim())])
            : Faults.NoJudgement();
    }
}
