namespace Skein.Graph.Diffusion;

/// <summary>
/// How one run ended. Times are steps, or units of time where a model has continuous time; the seeds adopt at zero. A share is of all
/// vertices of the graph, and the time to a share that is never reached is not a number.
/// </summary>
/// <param name="Size">How many adopted, the seeds included.</param>
/// <param name="ActiveAtEnd">How many are active when the run ends: the adopters, none where all recover, some of them in SIS.</param>
/// <param name="Duration">When the last one adopted; in SIS when it died out or was stopped.</param>
/// <param name="TimeTo10">When a tenth of the vertices had adopted.</param>
/// <param name="TimeTo50">When half of the vertices had adopted.</param>
/// <param name="TimeTo90">When nine tenths of the vertices had adopted.</param>
public readonly record struct RunOutcome(int Size, int ActiveAtEnd, double Duration, double TimeTo10, double TimeTo50, double TimeTo90);

/// <summary>One run vertex by vertex.</summary>
/// <param name="Record">What was run.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="AdoptedAt">The step or time at which each vertex adopted first; not a number where it never did.</param>
public sealed record DiffusionRun(DiffusionRecord Record, RunOutcome Outcome, IReadOnlyList<double> AdoptedAt);
