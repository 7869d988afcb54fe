using Skein.Casework.Cases;
using Skein.Model;

namespace Skein.Casework.Identity;

/// <summary>Withdraws a judgement of any age; nothing changes but what rested on it.</summary>
/// <param name="session">The coder at work.</param>
public sealed class WithdrawJudgement(CaseSession session)
{
    /// <summary>Withdraws a judgement of any age; nothing changes but what rested on it.</summary>
    public ActOutcome Run(JudgementId judgement, string reason) => throw new NotImplementedException(session.Location);
}
