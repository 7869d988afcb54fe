using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Log;

namespace Skein.Casework.Notes;

/// <summary>A note as it is listed.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="About">What it is about.</param>
/// <param name="Text">What it says.</param>
/// <param name="By">Who wrote it.</param>
/// <param name="On">When.</param>
/// <param name="Sequence">The event of it; undoing that withdraws the note.</param>
public sealed record NoteView(NoteId Id, NoteSubject About, string Text, Coder By, DateTimeOffset On, long Sequence);

/// <summary>What a note is about.</summary>
/// <param name="Subject">The thing.</param>
/// <param name="Label">What it is called, in words; its identifier where the case no longer has it.</param>
/// <param name="Entities">The entities that it is or lies between; empty for other things.</param>
/// <param name="Document">The document that it is, or that a statement quotes; null otherwise.</param>
public sealed record NoteSubject(Subject Subject, string Label, IReadOnlyList<EntityRef> Entities, DocumentId? Document = null);
