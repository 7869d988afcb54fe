using Skein.Casework.Wording;
using Skein.Graph.Diffusion;
using Skein.Graph.Running;

namespace Skein.Casework.Contagion;

/// <summary>
/// What a crowd does in which everybody sees everybody and each acts once enough others do (Granovetter 1978): no network, no case, no
/// person. Simulation, not evidence.
/// </summary>
public static class SimulateCrowd
{
    private const int LongestCourse = 1_000;

    /// <summary>Simulates.</summary>
    /// <param name="request">Which crowd, or what crowds are drawn from.</param>
    /// <param name="work">Progress over the crowds, stop.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static CrowdOutcome Run(CrowdRequest request, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        work ??= Work.Default;
        if (request.Thresholds is not { } text)
        {
            return Check(request) is { } fault ? new CrowdOutcome.Refused(fault.Code, fault.Sentence) : Draw(request, work);
        }

        if (ThresholdList.Parse(text) is not { } thresholds)
        {
            return Bad(text);
        }

        if (request.Against is not { } other)
        {
            return Simulated(Course(thresholds), null, null, null);
        }

        return ThresholdList.Parse(other) is { } against
            ? Simulated(Course(thresholds), Course(against), Differing(thresholds, against), null)
            : Bad(other);
    }

    private static CrowdOutcome.Refused Bad(string text)
    {
        var fault = SpreadFaults.BadThresholds(text);
        return new CrowdOutcome.Refused(fault.Code, fault.Sentence);
    }

    private static SpreadOutcome.Refused? Check(CrowdRequest request) => request switch
    {
        { Size: < 1 or > 1_000_000 } => SpreadFaults.BadValue("size", "1 … 1000000"),
        { Runs: < 1 or > 100_000 } => SpreadFaults.BadValue("runs", "1 … 100000"),
        { Mean: not (>= -1_000_000 and <= 1_000_000) } => SpreadFaults.BadValue("mean", "-1000000 … 1000000"),
        { Deviation: not (>= 0 and <= 1_000_000) } => SpreadFaults.BadValue("deviation", "0 … 1000000"),
        { Against: { } against } => SpreadFaults.BadThresholds(against),
        _ => null,
    };

    private static CrowdOutcome.Simulated Draw(CrowdRequest request, Work work)
    {
        var (finals, lasts) = (new double[request.Runs], new double[request.Runs]);
        CrowdCourse? first = null;
        for (var run = 0; run < request.Runs; run++)
        {
            work.Cancellation.ThrowIfCancellationRequested();
            var course = Course(Thresholds(request, run));
            first ??= course;
            (finals[run], lasts[run]) = ((double)course.Final / course.Size, course.LastRound);
            work.Progress?.Report((run + 1, request.Runs));
        }

        return Simulated(first!, null, null, new CrowdDraws(
            request.Size,
            request.Mean,
            request.Deviation,
            request.Runs,
            request.Seed,
            SpreadNumbers.Interval(SampleSummary.Of(finals)),
            SpreadNumbers.Interval(SampleSummary.Of(lasts))));
    }

    // Box and Muller 1958: two normal numbers from two uniform ones. A threshold between two whole numbers is passed by the higher one.
    private static int[] Thresholds(CrowdRequest request, int run)
    {
        var (thresholds, random) = (new int[request.Size], new RandomStream(request.Seed, run));
        for (var person = 0; person < thresholds.Length; person += 2)
        {
            var (radius, angle) = (Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())), 2 * Math.PI * random.NextDouble());
            thresholds[person] = ThresholdOf(request, radius * Math.Cos(angle));
            if (person + 1 < thresholds.Length)
            {
                thresholds[person + 1] = ThresholdOf(request, radius * Math.Sin(angle));
            }
        }

        return thresholds;
    }

    private static int ThresholdOf(CrowdRequest request, double normal) =>
        (int)Math.Max(0, Math.Ceiling(request.Mean + (request.Deviation * normal)));

    private static CrowdCourse Course(IReadOnlyList<int> thresholds)
    {
        var rounds = ThresholdCrowd.Rounds([.. thresholds]);
        var last = rounds[^1] == 0 ? 0 : rounds.Count;
        return new CrowdCourse(thresholds.Count, [.. rounds.Take(LongestCourse)], rounds[^1], last);
    }

    // The part of one list, sorted, that the other does not have.
    private static int? Differing(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        if (one.Count != other.Count)
        {
            return null;
        }

        var left = other.CountBy(threshold => threshold).ToDictionary();
        return one.CountBy(threshold => threshold).Sum(row => Math.Max(0, row.Value - left.GetValueOrDefault(row.Key)));
    }

    private static CrowdOutcome.Simulated Simulated(CrowdCourse first, CrowdCourse? against, int? differing, CrowdDraws? draws) =>
        new(new CrowdView(DiffusionRecord.Watermark, first, against, differing, draws, [T.Of("spread.caveat.crowd"), T.Of("spread.caveat.rival")]));
}
