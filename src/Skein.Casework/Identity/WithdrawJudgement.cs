using Skein.Casework.Cases;
using Skein.Casework.Coding;
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
    public ActOutcome Run(JudgementId judgement, string reason) => Withdrawal.Run(
        session,
        reason,
        reader => reader.Find(judgement) is not null,
        words => new CaseEvent.JudgementWithdrawn(judgement, words),
        Faults.NoJudgement);
}
