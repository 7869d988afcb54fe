using Skein.Model.Log;

namespace Skein.Casework.Cases;

/// <summary>States or changes why a case exists and who answers for it, with a reason; the older wording stays in the log.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ReviseCase(CaseSession session)
{
    /// <summary>Changes the record of the case.</summary>
    /// <param name="record">The record as it is to be; title, purpose and who is responsible are needed.</param>
    /// <param name="reason">Why; needed.</param>
    /// <param name="seen">The last event about it that the coder has seen; null skips the check.</param>
    public ActOutcome Run(CaseRecord record, string reason, long? seen = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (string.IsNullOrWhiteSpace(reason))
        {
            return Faults.NoReason();
        }

        return new[] { record.Title, record.Purpose, record.Responsible }.Any(string.IsNullOrWhiteSpace)
            ? Faults.EmptyRecord()
            : session.Record([new CaseEvent.CaseRecordRevised(record, reason.Trim())], subject: Subject.Case, seen: seen);
    }
}
