using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Model.Log;

namespace Skein.Casework.Notes;

/// <summary>
/// How many notes stand on each thing; things without any are left out. Entities, and the ends of ties, are named as judgements hold them now.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class CountNotes(CaseSession session)
{
    /// <summary>Counts them.</summary>
    public IReadOnlyDictionary<Subject, int> Run()
    {
        using var view = new CaseView(session, ViewFilter.Everything);
        return view.Reader.Notes().GroupBy(row => NoteSubjects.AsDecided(view, row.Value.About)).ToDictionary(group => group.Key, group => group.Count());
    }
}
