using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Model;

namespace Skein.Casework.Timelines;

/// <summary>What has a date, of one entity or of the case.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ShowTimeline(CaseSession session)
{
    /// <summary>What has a date, of one entity or of the case.</summary>
    public Timeline Run(EntityId? about, ViewFilter filter) => throw new NotImplementedException(session.Location);
}
