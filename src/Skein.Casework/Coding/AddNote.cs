using Skein.Casework.Cases;
using Skein.Model;
using Skein.Model.Log;
using Skein.Model.Notes;

namespace Skein.Casework.Coding;

/// <summary>Adds a note, which is no statement and is kept apart from statements.</summary>
/// <param name="session">The coder at work.</param>
public sealed class AddNote(CaseSession session)
{
    /// <summary>Adds a note.</summary>
    /// <param name="about">What it is about.</param>
    /// <param name="text">What it says.</param>
    public ActOutcome Run(Subject about, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Faults.EmptyNote();
        }

        var id = NoteId.From(session.Ids.Next("no"));
        return session.Record([new CaseEvent.NoteAdded(new Note(id, about, text.Trim()))], id: id.Value);
    }
}
