using Skein.Casework.Cases;
using Skein.Model.Log;
using Skein.Model.Sources;

namespace Skein.Casework.Sources;

/// <summary>Changes a source's grade, kind, language, origins or description, with a reason; the older wording stays in the log.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ReviseSource(CaseSession session)
{
    /// <summary>Changes a source.</summary>
    /// <param name="source">The source as it is to be.</param>
    /// <param name="reason">Why; needed.</param>
    /// <param name="seen">The last event about it that the coder has seen; null skips the check.</param>
    public ActOutcome Run(Source source, string reason, long? seen = null)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            return Faults.NoReason();
        }

        if (string.IsNullOrWhiteSpace(source.Title))
        {
            return Faults.EmptyTitle();
        }

        using var reader = session.Store.OpenReader();
        if (reader.HistoryOf(source.Id).Count == 0)
        {
            return Faults.NoSource(source.Id.Value);
        }

        return Origins.Missing(reader, source) is { } missing
            ? Faults.NoSource(missing.Value)
            : session.Record([new CaseEvent.SourceRevised(source, reason.Trim())], id: source.Id.Value, subject: Subject.Of(source.Id), seen: seen);
    }
}
