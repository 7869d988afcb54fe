using Skein.Casework.Cases;
using Skein.Casework.Coding;
using Skein.Model;
using Skein.Model.Log;

namespace Skein.Casework.Assessments;

/// <summary>Withdraws an assessment of any age; one that it superseded does not come back by it.</summary>
/// <param name="session">The coder at work.</param>
public sealed class WithdrawAssessment(CaseSession session)
{
    /// <summary>Withdraws an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="reason">Why; needed.</param>
    public ActOutcome Run(AssessmentId assessment, string reason) => Withdrawal.Run(
        session,
        reason,
        reader => reader.Assessments().Any(row => row.Value.Id == assessment),
        words => new CaseEvent.AssessmentWithdrawn(assessment, words),
        Faults.NoAssessment);
}
