using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Model.Log;

namespace Skein.Casework.Notes;

/// <summary>The notes of a case: all, those about one thing, or those with some words.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ListNotes(CaseSession session)
{
    /// <summary>Notes that stand, newest first.</summary>
    /// <param name="about">About this only; null for all. Entities, and the ends of ties, mean whoever judgements hold to be the same.</param>
    /// <param name="words">With all of these words, in whichever case; null for all.</param>
    public IReadOnlyList<NoteView> Run(Subject? about = null, string? words = null) => Standing(about is { } one ? [one] : null, words);

    /// <summary>Notes that stand on any of several things, newest first: those on a document and on its statements, say.</summary>
    /// <param name="about">The things.</param>
    public IReadOnlyList<NoteView> OnAny(IEnumerable<Subject> about) => Standing(about, null);

    /// <summary>What a note would be about; null when the case has no such thing.</summary>
    /// <param name="about">The thing.</param>
    public NoteSubject? Find(Subject about)
    {
        using var view = new CaseView(session, ViewFilter.Everything);
        return NoteSubjects.Find(view, about);
    }

    private List<NoteView> Standing(IEnumerable<Subject>? about, string? words)
    {
        using var view = new CaseView(session, ViewFilter.Everything);
        var decided = about?.Select(one => NoteSubjects.AsDecided(view, one)).ToHashSet();
        var asked = (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. view.Reader.Notes()
                .Where(row => decided is null || decided.Contains(NoteSubjects.AsDecided(view, row.Value.About)))
                .Where(row => asked.All(word => row.Value.Text.Contains(word, StringComparison.OrdinalIgnoreCase)))
                .Select(row => new NoteView(row.Value.Id, NoteSubjects.Of(view, row.Value.About), row.Value.Text, row.By, row.From, row.Sequence)),
        ];
    }
}
