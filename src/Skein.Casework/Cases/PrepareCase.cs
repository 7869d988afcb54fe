using Skein.Casework.Matching;
using Skein.Casework.Pictures;
using Skein.Casework.Review.Clashes;
using Skein.Casework.Review.Groups;
using Skein.Casework.SourceCriticism;
using Skein.Casework.Timelines;
using Skein.Casework.Views;

namespace Skein.Casework.Cases;

/// <summary>
/// Makes what the pages of a case ask for first, beside other work, so that whoever opens them in a large case waits for less. Records nothing and shows
/// nothing; what cannot be made is asked for again, and said, where somebody wants it.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class PrepareCase(CaseSession session)
{
    /// <summary>Makes them one after the other, the dearest last.</summary>
    /// <param name="cancellation">Stops between two of them.</param>
    /// <exception cref="OperationCanceledException">It was stopped while names were compared.</exception>
    public void Run(CancellationToken cancellation)
    {
        Action[] all =
        [
            () => new ShowReviewDesk(session).Run(new DeskRequest()),
            () => new ShowTimeline(session).Run(new TimelineRequest { MostItems = 1 }, ViewFilter.Everything),
            () => new ShowClocks(session).Run(new DrawNetwork(session).Run(ViewFilter.Everything)),
            () => new ListContradictions(session).Run(),
            () => new SummarizeSources(session).Run(ViewFilter.Everything),
            () => new ListMatches(session).Await(Timeout.InfiniteTimeSpan, cancellation),
        ];
        foreach (var make in all)
        {
            if (cancellation.IsCancellationRequested)
            {
                return;
            }

            make();
        }
    }
}
