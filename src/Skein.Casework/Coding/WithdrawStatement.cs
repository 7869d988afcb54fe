using Skein.Casework.Cases;
using Skein.Model;
using Skein.Model.Log;
using Skein.Storage.Reading;

namespace Skein.Casework.Coding;

/// <summary>Withdraws a statement; it stays in the log.</summary>
/// <param name="session">The coder at work.</param>
public sealed class WithdrawStatement(CaseSession session)
{
    /// <summary>Withdraws a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="reason">Why; needed.</param>
    public ActOutcome Run(StatementId statement, string reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            return Faults.NoReason();
        }

        using var reader = session.Store.OpenReader();
        return reader.Statements(new StatementQuery { Ids = [statement] }).Count == 0
            ? Faults.NoStatement()
            : session.Record([new CaseEvent.StatementWithdrawn(statement, reason.Trim())], id: statement.Value);
    }
}
