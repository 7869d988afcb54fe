using Skein.Casework.Cases;
using Skein.Casework.Coding;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Log;
using Skein.Model.Notes;

namespace Skein.Casework.Notes;

/// <summary>
/// Adds a note, which is no statement and is kept apart from statements. A case, a source, a document, an entity, a statement, a chart and what
/// lies between two entities take notes.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class AddNote(CaseSession session)
{
    /// <summary>No note is longer, in UTF-16 units.</summary>
    public const int Longest = 10_000;

    /// <summary>Adds a note.</summary>
    /// <param name="about">What it is about.</param>
    /// <param name="text">What it says.</param>
    public ActOutcome Run(Subject about, string text)
    {
        var words = TypedText.Block(text);
        if (words.Length is 0 or > Longest)
        {
            return words.Length == 0 ? Faults.EmptyNote() : Faults.LongNote(Longest);
        }

        using var view = new CaseView(session, ViewFilter.Everything);
        if (NoteSubjects.Find(view, about) is null)
        {
            return Faults.NothingToNoteOn();
        }

        var id = NoteId.From(session.Ids.Next("no"));
        return session.Record([new CaseEvent.NoteAdded(new Note(id, about, words))], id: id.Value);
    }
}
