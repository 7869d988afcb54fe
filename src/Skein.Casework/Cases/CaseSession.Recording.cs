using Skein.Casework.Wording;
using Skein.Model.Log;
using Skein.Storage.Log;

namespace Skein.Casework.Cases;

public sealed partial class CaseSession
{
    /// <summary>Appends events as this coder and says what became of it in a coder's words.</summary>
    /// <param name="events">The events, in order.</param>
    /// <param name="act">Which of them "undo" names, counted from 0.</param>
    /// <param name="id">The identifier of what is made.</param>
    /// <param name="subject">What must not have changed since the coder looked.</param>
    /// <param name="seen">The last event about it that the coder has seen; null skips the check.</param>
    internal ActOutcome Record(IReadOnlyList<CaseEvent> events, int act = 0, string? id = null, Subject? subject = null, long? seen = null)
    {
        var batch = new AppendBatch
        {
            Events = events,
            Conditions = subject is { } guarded && seen is { } since ? [new Unchanged(guarded, since)] : [],
        };
        return Store.Append(batch, Coder) switch
        {
            AppendOutcome.Appended appended => new ActOutcome.Done(appended.First + act, id),
            AppendOutcome.Conflict => new ActOutcome.Conflict(T.Of("fault.conflict")),
            AppendOutcome.Refused refused => new ActOutcome.Refused(refused.Code, refused.Sentence),
            _ => throw new InvalidOperationException("The store gave an outcome that is not known."),
        };
    }
}
