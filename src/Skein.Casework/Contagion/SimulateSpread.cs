using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Graph.Diffusion;
using Skein.Graph.Running;

namespace Skein.Casework.Contagion;

/// <summary>
/// What a rule of contagion would do on the network of a case or on a generated graph: simulation, not evidence. The result holds numbers of
/// the whole only. Nobody can be chosen as a seed by name, nobody is named in it, and protected persons are never part of it.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class SimulateSpread(CaseSession session)
{
    /// <summary>The fewest persons with a tie on whose network anything is simulated: below, a result would speak of single persons.</summary>
    public const int FewestTied = 10;

    /// <summary>The fewest persons that dated events may give as seeds: what spreads from one person is no question here.</summary>
    public const int FewestSeeds = 3;

    /// <summary>The fewest persons with a dated event whose order is compared.</summary>
    public const int FewestDated = 8;

    private const int LongestCourse = 100;

    /// <summary>Simulates.</summary>
    /// <param name="request">What.</param>
    /// <param name="filter">Through which filter; one that includes protected persons is refused on a case's network.</param>
    /// <param name="work">Threads, progress, stop.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public SpreadOutcome Run(SpreadRequest request, ViewFilter filter, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(filter);
        if (Check(request, filter) is { } fault)
        {
            return fault;
        }

        if (request.On != SpreadGround.Case)
        {
            return OnGenerated(request, filter, work ?? Work.Default);
        }

        CaseGround ground;
        using (var view = new CaseView(session, filter))
        {
            ground = CaseGround.Of(session, view, request);
        }

        if (request.Unstated is not null && !ground.IsStated)
        {
            return SpreadFaults.NothingStated();
        }

        if (ground.Tied < FewestTied)
        {
            return SpreadFaults.TooSmall(ground.Tied, FewestTied);
        }

        if (request.Start != SpreadStart.Events)
        {
            return Simulate(request, filter, ground.Ground, SeedingOf(request), null, ground, work ?? Work.Default);
        }

        var seeds = AdoptionOrder.Earliest(ground.Events, request);
        return seeds.Count < FewestSeeds
            ? SpreadFaults.FewSeeds(seeds.Count, FewestSeeds)
            : Simulate(request, filter, ground.Ground, new Seeding.Given(seeds), seeds, ground, work ?? Work.Default);
    }

    /// <summary>Simulates on a generated graph, which needs no case.</summary>
    /// <param name="request">What; on a graph that is generated.</param>
    /// <param name="work">Threads, progress, stop.</param>
    /// <exception cref="ArgumentException">The graph is to be that of a case.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static SpreadOutcome OnGenerated(SpreadRequest request, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.On == SpreadGround.Case)
        {
            throw new ArgumentException("A network of a case is no generated graph.", nameof(request));
        }

        var filter = ViewFilter.Everything;
        return Check(request, filter) is { } fault ? fault : OnGenerated(request, filter, work ?? Work.Default);
    }

    private static SpreadOutcome OnGenerated(SpreadRequest request, ViewFilter filter, Work work) =>
        GeneratedGround.Of(request.On, request.Shape, request.Seed) is { } ground
            ? Simulate(request, filter, ground, SeedingOf(request), null, null, work)
            : SpreadFaults.NoSuchGraph();

    internal static SpreadOutcome.Refused? Check(SpreadRequest request, ViewFilter filter) => request switch
    {
        { Runs: < 1 or > 100_000 } => SpreadFaults.BadValue("runs", "1 … 100000"),
        { Noise: not (>= 0 and <= 1) } => SpreadFaults.BadValue("noise", "0 … 1"),
        { Steps: < 0 } => SpreadFaults.BadValue("steps", "0 …"),
        { StartCount: < 1 } => SpreadFaults.BadValue("count", "1 …"),
        { StartShare: not (>= 0 and <= 1) } => SpreadFaults.BadValue("share", "0 … 1"),
        { On: SpreadGround.Case } when filter.IncludeProtected => SpreadFaults.Protected(),
        { Start: SpreadStart.Events, On: not SpreadGround.Case } => SpreadFaults.NoEventsThere(),
        _ => SpreadModels.Check(request.Model, request)
            ?? (request.Against is { } against ? SpreadModels.Check(against, request) : null)
            ?? (request.On == SpreadGround.Case ? null : GeneratedGround.Check(request.On, request.Shape)),
    };

    internal static SpreadOutcome.Simulated Simulate(
        SpreadRequest request, ViewFilter filter, Ground ground, Seeding seeding, List<int>? given, CaseGround? dated, Work work)
    {
        var graph = ground.Graph;
        var runs = new SpreadRuns(ground, request, seeding, work);
        var ensemble = runs.Many(request.Model, new EnsembleOptions { KeepsAdoptions = dated is not null });
        var spread = SpreadNumbers.Of(ensemble, CourseOf(runs.First(request.Model)), graph.VertexCount);
        SpreadComparison? comparison = null;
        if (request.Against is { } against)
        {
            var other = runs.Many(against, null);
            var numbers = SpreadNumbers.Of(other, CourseOf(runs.First(against)), graph.VertexCount);
            comparison = SpreadNumbers.Compare(DiffusionComparison.Of(ensemble, other), numbers, graph.VertexCount);
        }

        var order = dated is null ? null : AdoptionOrder.Of(ensemble, dated, given ?? [], request, work);
        var withoutOrder = dated is null || order is not null ? null : T.Of("spread.without-order", FewestDated);
        return new SpreadOutcome.Simulated(new SpreadView(
            DiffusionRecord.Watermark,
            ground.View(),
            given is null ? seeding.Text : T.Of("spread.seeds-of-events", given.Count),
            request.Seed,
            request.Runs,
            spread,
            comparison,
            order,
            withoutOrder,
            Caveats(ground, dated, hasOrder: order is not null),
            filter));
    }

    internal static Seeding SeedingOf(SpreadRequest request) => request.Start switch
    {
        SpreadStart.Random => new Seeding.Random(request.StartCount),
        SpreadStart.Share => new Seeding.Share(request.StartShare),
        _ => new Seeding.RandomEgo(),
    };

    private static List<int> CourseOf(DiffusionRun run)
    {
        var last = (int)Math.Min(Math.Ceiling(run.Outcome.Duration), LongestCourse);
        var steps = new int[last + 1];
        // Where time is continuous, who adopts within a unit stands at its end.
        foreach (var time in run.AdoptedAt.Select(Math.Ceiling).Where(time => time <= last))
        {
            steps[(int)time]++;
        }

        var (course, sum) = (new List<int>(steps.Length), 0);
        foreach (var step in steps)
        {
            course.Add(sum += step);
        }

        return course;
    }

    private static List<string> Caveats(Ground ground, CaseGround? ofCase, bool hasOrder) =>
    [
        T.Of("spread.caveat.model"),
        T.Of("spread.caveat.rival"),
        ground.Kind switch
        {
            "case" => T.Of("spread.caveat.case"),
            "coded" => T.Of("spread.caveat.coded"),
            _ => T.Of("spread.caveat.generated"),
        },
        .. ofCase?.EitherOrs is { } open ? [T.Of("spread.caveat.open", open.Open, open.Least, open.Most)] : (string[])[],
        .. ground.Graph.IsUncertain ? (string[])[T.Of("spread.caveat.worlds")] : [],
        .. hasOrder ? [T.Of("spread.caveat.order"), T.Of("spread.caveat.hindsight")] : (string[])[],
    ];
}
