namespace Skein.Graph.Diffusion;

/// <summary>Many runs of one model, with their summary. Sizes count the seeds.</summary>
public sealed record DiffusionEnsemble
{
    internal DiffusionEnsemble(DiffusionRecord record, IReadOnlyList<RunOutcome> runs, double largeShare, IReadOnlyList<VertexAdoption>? adoptions)
    {
        (Record, Runs, Adoptions, LargeShare) = (record, runs, adoptions, largeShare);
        Sizes = SampleSummary.Of([.. runs.Select(run => (double)run.Size)]);
        Durations = SampleSummary.Of([.. runs.Select(run => run.Duration)]);
        TimeTo10 = SampleSummary.Of([.. runs.Select(run => run.TimeTo10)]);
        TimeTo50 = SampleSummary.Of([.. runs.Select(run => run.TimeTo50)]);
        TimeTo90 = SampleSummary.Of([.. runs.Select(run => run.TimeTo90)]);
        ShareLarge = runs.Count == 0 ? double.NaN : (double)runs.Count(run => run.Size >= largeShare * record.Graph.Vertices) / runs.Count;
    }

    /// <summary>What was run.</summary>
    public DiffusionRecord Record { get; }

    /// <summary>The runs, by number.</summary>
    public IReadOnlyList<RunOutcome> Runs { get; }

    /// <summary>For each vertex how often and when it adopted; null unless asked for.</summary>
    public IReadOnlyList<VertexAdoption>? Adoptions { get; }

    /// <summary>The share of the vertices at or above which a run counts as large.</summary>
    public double LargeShare { get; }

    /// <summary>The share of runs that are large; not a number without a run.</summary>
    public double ShareLarge { get; }

    /// <summary>The sizes.</summary>
    public SampleSummary Sizes { get; }

    /// <summary>The steps or times of the last adoption.</summary>
    public SampleSummary Durations { get; }

    /// <summary>When a tenth of the vertices had adopted, over the runs that came so far; its count says how many did.</summary>
    public SampleSummary TimeTo10 { get; }

    /// <summary>When half of the vertices had adopted, over the runs that came so far.</summary>
    public SampleSummary TimeTo50 { get; }

    /// <summary>When nine tenths of the vertices had adopted, over the runs that came so far.</summary>
    public SampleSummary TimeTo90 { get; }
}
