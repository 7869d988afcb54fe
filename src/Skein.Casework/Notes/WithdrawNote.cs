using Skein.Casework.Cases;
using Skein.Casework.Review;
using Skein.Model;

namespace Skein.Casework.Notes;

/// <summary>Withdraws a note at any age: the event of it is undone, and it stays in the log.</summary>
/// <param name="session">The coder at work.</param>
public sealed class WithdrawNote(CaseSession session)
{
    /// <summary>Withdraws it.</summary>
    /// <param name="note">The note.</param>
    /// <param name="reason">Why; may be left out.</param>
    public ActOutcome Run(NoteId note, string? reason = null)
    {
        using var reader = session.Store.OpenReader();
        return reader.Notes().FirstOrDefault(row => row.Value.Id == note) is { } standing
            ? new UndoEvent(session).Run(standing.Sequence, reason)
            : Faults.NoNote(note.Value);
    }
}
