using System.Runtime.ExceptionServices;

namespace Skein.Resolution.Running;

/// <summary>Divides a range into slices whose number does not depend on the number of threads, so that every result comes out the same.</summary>
internal static class Slices
{
    private const int Length = 2048;

    /// <summary>How many slices a range of so many items has.</summary>
    public static int Count(int items) => (items + Length - 1) / Length;

    /// <summary>Runs all slices, several at once; <paramref name="run"/> gets the slice's number, its start and its end.</summary>
    public static void Run<TScratch>(int items, int threads, Func<TScratch> makeScratch, Action<int, int, int, TScratch> run, CancellationToken cancellation)
    {
        var (count, next) = (Count(items), -1);
        var workers = Math.Max(1, Math.Min(count, threads > 0 ? threads : Environment.ProcessorCount));
        if (workers == 1)
        {
            Drain();
            return;
        }

        try
        {
            Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers }, _ => Drain());
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }

        void Drain()
        {
            var scratch = makeScratch();
            for (var slice = Interlocked.Increment(ref next); slice < count; slice = Interlocked.Increment(ref next))
            {
                cancellation.ThrowIfCancellationRequested();
                run(slice, slice * Length, Math.Min(items, (slice + 1) * Length), scratch);
            }
        }
    }
}
