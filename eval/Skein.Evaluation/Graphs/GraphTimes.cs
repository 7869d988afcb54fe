namespace Skein.Evaluation.Graphs;

/// <summary>
/// Times a measure. A run's time covers the computation alone: it begins with a graph that was just built and of which nothing is known, and
/// ends when the values are there, before they are summed up or written. A repetition of a short measure is several runs, and its time their
/// mean.
/// </summary>
internal static class GraphTimes
{
    // A run this long has its code compiled for the most part; a shorter one is repeated, uncounted, until the compiler is done with it.
    private const double LongEnough = 1;
    private const double WarmUp = 0.3;

    // A clock tells less than this from nothing.
    private const double Sample = 0.02;
    private const int MostRuns = 10_000;

    /// <summary>Measures as often as the request says.</summary>
    /// <param name="measure">What is measured.</param>
    /// <param name="prepare">Makes what one run measures, a new one each time.</param>
    /// <param name="request">How often, and whether to warm up.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellation">Asked before each run.</param>
    public static (IReadOnlyList<double> Seconds, GraphOutcome Outcome) Of(
        GraphMeasure measure, Func<GraphSubject> prepare, GraphRequest request, TimeProvider time, CancellationToken cancellation)
    {
        Func<GraphOutcome> finish = () => throw new InvalidOperationException("Nothing was run.");
        var seconds = new List<double>(request.Repeat);
        if (request.WarmsUp)
        {
            var (first, _) = Run(LongEnough, mostRuns: 1);
            if (first >= LongEnough)
            {
                seconds.Add(first);
            }
            else
            {
                Run(WarmUp - first, MostRuns);
            }
        }

        while (seconds.Count < request.Repeat)
        {
            // What earlier runs left behind is not to be cleared away on this one's time.
            GC.Collect();
            var (sum, runs) = Run(Sample, request.WarmsUp ? MostRuns : 1);
            seconds.Add(sum / runs);
        }

        return (seconds, finish());

        (double Seconds, int Runs) Run(double atLeast, int mostRuns)
        {
            var (sum, runs) = (0.0, 0);
            do
            {
                cancellation.ThrowIfCancellationRequested();
                finish = () => throw new InvalidOperationException("A run did not end.");
                var subject = prepare();
                var started = time.GetTimestamp();
                finish = measure.Compute(subject);
                sum += time.GetElapsedTime(started).TotalSeconds;
                runs++;
            }
            while (sum < atLeast && runs < mostRuns);
            return (sum, runs);
        }
    }
}
