using Skein.Casework.Cases;
using Skein.Casework.Coding;
using Skein.Model;
using Skein.Model.Log;

namespace Skein.Casework.Codings;

/// <summary>Withdraws a coding of any age; one that it had replaced does not come back by it.</summary>
/// <param name="session">The coder at work.</param>
public sealed class WithdrawCoding(CaseSession session)
{
    /// <summary>Withdraws a coding.</summary>
    /// <param name="coding">The coding.</param>
    /// <param name="reason">Why; needed.</param>
    public ActOutcome Run(CodingId coding, string reason) => Withdrawal.Run(
        session,
        reason,
        reader => reader.Codings().Any(row => row.Value.Id == coding),
        words => new CaseEvent.MethodCodingWithdrawn(coding, words),
        Faults.NoCoding);
}
