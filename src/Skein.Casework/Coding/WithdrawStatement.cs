using Skein.Casework.Cases;
using Skein.Model;

namespace Skein.Casework.Coding;

/// <summary>Withdraws a statement; it stays in the log.</summary>
/// <param name="session">The coder at work.</param>
public sealed class WithdrawStatement(CaseSession session)
{
    /// <summary>Withdraws a statement; it stays in the log.</summary>
    public ActOutcome Run(StatementId statement, string reason) => throw new NotImplementedException(session.Location);
}
