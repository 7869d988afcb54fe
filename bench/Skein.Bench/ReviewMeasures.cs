using System.Diagnostics;
using Skein.Casework.Cases;
using Skein.Casework.Review;
using Skein.Casework.Review.Batches;
using Skein.Casework.Review.Groups;
using Skein.Casework.Review.Learning;
using Skein.Casework.Review.SecondLooks;
using Skein.Model;
using Skein.Storage.Reading;

namespace Skein.Bench;

/// <summary>What a coder waits for at the desk. A decision is timed with the page that follows it, as the server answers both.</summary>
internal static class ReviewMeasures
{
    private const int Decisions = 200;

    public static IEnumerable<object> Run(CaseSession session, int proposals, int seed, Func<int, Action<int>, object> times)
    {
        var filling = Stopwatch.StartNew();
        ReviewCase.Fill(session.Store, proposals, seed);
        yield return new { measure = "propose", proposals, seconds = Math.Round(filling.Elapsed.TotalSeconds, 1) };
        var desk = new ShowReviewDesk(session);
        yield return new { measure = "review page", milliseconds = times(60, _ => desk.Run(new DeskRequest())) };
        yield return new
        {
            measure = "review page of a filter",
            milliseconds = times(60, i => desk.Run(new DeskRequest { Filter = new ReviewFilter { Rule = i % 2 == 0 ? "bench.met/1" : "bench.member-of/1", LeastScore = 0.6 } })),
        };
        yield return new { measure = "review page, the deepest", milliseconds = times(10, _ => desk.Run(new DeskRequest { Offset = proposals / 3 })) };
        var queue = new Queue<ProposalId>(First(session, (Decisions * 2) + 2));
        var done = new List<long>();
        yield return new { measure = "decision", milliseconds = times(Decisions, i => done.Add(Decide(session, queue.Dequeue(), i))) };
        yield return new
        {
            measure = "decision and the next page",
            milliseconds = times(Decisions, i =>
            {
                done.Add(Decide(session, queue.Dequeue(), i));
                desk.Run(new DeskRequest());
            }),
        };
        yield return new { measure = "undo", milliseconds = times(50, i => new UndoEvent(session).Run(done[i])) };
        yield return new { measure = "batch preview", milliseconds = times(5, _ => new PreviewBatch(session).Run(new BatchRequest())) };
        yield return new { measure = "second looks", milliseconds = times(10, _ => new ShowSecondLooks(session.As(Coder.From("Another"))).Run(new SecondLookSample())) };
        yield return new { measure = "learn", milliseconds = times(5, _ => new LearnFromReview(session).Run()) };
    }

    private static List<ProposalId> First(CaseSession session, int count)
    {
        using var reader = session.Store.OpenReader();
        return [.. reader.ProposalKeys(new ProposalQuery { Limit = count }).Select(key => key.Id)];
    }

    private static long Decide(CaseSession session, ProposalId proposal, int number)
    {
        var outcome = (number % 4) switch
        {
            0 => new RejectProposal(session).Run(proposal, null),
            1 => new SetProposalAside(session).Run(proposal, null),
            _ => new AcceptProposal(session).Run(proposal, new Acceptance()),
        };
        return outcome is ActOutcome.Done done ? done.Sequence : throw new InvalidOperationException(outcome.ToString());
    }
}
