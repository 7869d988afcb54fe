namespace Skein.Model.Notes;

/// <summary>An analyst's note on something in the case. It is never a statement, and is shown and exported apart from statements.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="About">What it is about.</param>
/// <param name="Text">What it says.</param>
public sealed record Note(NoteId Id, Log.Subject About, string Text);
