using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Model.Log;

namespace Skein.Casework.Overview;

/// <summary>The latest events of the log in words, newest first.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ShowLog(CaseSession session)
{
    /// <summary>The latest events.</summary>
    /// <param name="limit">At most so many; default 100.</param>
    /// <param name="about">About one subject, or all.</param>
    public IReadOnlyList<RecentEvent> Run(int limit = 100, Subject? about = null)
    {
        using var view = new CaseView(session, ViewFilter.Everything);
        return EventWords.Recent(view, limit, about);
    }
}
