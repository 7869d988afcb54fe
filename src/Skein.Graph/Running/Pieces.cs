using System.Runtime.ExceptionServices;

namespace Skein.Graph.Running;

/// <summary>
/// Work divided into pieces whose number does not depend on the number of threads, so that sums of floating-point numbers come out the same
/// on any machine: each piece adds up by itself, and the pieces are added in their order.
/// </summary>
internal static class Pieces
{
    /// <summary>Runs pieces 0 to <paramref name="count"/> − 1, several at once, each with a scratch space that one thread keeps to itself.</summary>
    public static void Run<TScratch>(int count, Work work, Func<TScratch> makeScratch, Action<int, TScratch> run)
    {
        long done = 0;
        var next = -1;
        var threads = Math.Max(1, Math.Min(count, work.ThreadCount));
        if (threads == 1)
        {
            Drain();
            return;
        }

        try
        {
            Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, _ => Drain());
        }
        catch (AggregateException exception)
        {
            // What one thread throws is thrown as it is, as it would be on a single thread.
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }

        void Drain()
        {
            var scratch = makeScratch();
            for (var piece = Interlocked.Increment(ref next); piece < count; piece = Interlocked.Increment(ref next))
            {
                work.Cancellation.ThrowIfCancellationRequested();
                run(piece, scratch);
                work.Progress?.Report((Interlocked.Increment(ref done), count));
            }
        }
    }

    /// <summary>The part of a range that a piece has; the parts of all pieces are the range, in order.</summary>
    public static (int Start, int End) Slice(int piece, int pieces, int length) =>
        ((int)((long)length * piece / pieces), (int)((long)length * (piece + 1) / pieces));
}
