namespace Skein.Casework.Contagion;

/// <summary>A crowd in which everybody sees everybody (Granovetter 1978). Values out of their range are refused with a sentence.</summary>
public sealed record CrowdRequest
{
    /// <summary>The threshold of each, as <see cref="ThresholdList"/> reads it; null, the default, to draw crowds from a normal distribution.</summary>
    public string? Thresholds { get; init; }

    /// <summary>A second crowd, to be laid beside the first; null, the default, for none. Needs <see cref="Thresholds"/>.</summary>
    public string? Against { get; init; }

    /// <summary>Of drawn crowds: how many there are in each, 1 to 1,000,000.</summary>
    public int Size { get; init; } = 100;

    /// <summary>Of drawn crowds: the mean threshold, a number of others; finite.</summary>
    public double Mean { get; init; } = 25;

    /// <summary>Of drawn crowds: the standard deviation of thresholds; 0 or more, finite.</summary>
    public double Deviation { get; init; } = 12.2;

    /// <summary>How many crowds are drawn, 1 to 100,000.</summary>
    public int Runs { get; init; } = 1000;

    /// <summary>The seed of the draws; the same seed gives the same crowds.</summary>
    public long Seed { get; init; } = 1;
}

/// <summary>How many of a crowd act, round by round.</summary>
/// <param name="Size">How many there are.</param>
/// <param name="Rounds">How many act after each round, up to the first in which nobody joins; at most 1,000 rounds are kept.</param>
/// <param name="Final">How many act in the end.</param>
/// <param name="LastRound">In which round the last of them joined; 0 when nobody acts.</param>
public sealed record CrowdCourse(int Size, IReadOnlyList<int> Rounds, int Final, int LastRound);

/// <summary>Crowds that were drawn.</summary>
/// <param name="Size">How many there are in each.</param>
/// <param name="Mean">The mean threshold they were drawn with.</param>
/// <param name="Deviation">The standard deviation they were drawn with.</param>
/// <param name="Runs">How many crowds.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Final">The share that acts in the end.</param>
/// <param name="LastRound">The round in which the last of them joined.</param>
public sealed record CrowdDraws(
    int Size, double Mean, double Deviation, int Runs, long Seed, SpreadInterval Final, SpreadInterval LastRound);

/// <summary>What a crowd of thresholds does.</summary>
/// <param name="Notice">"simulation, not evidence": stands beside every number wherever it is shown or exported.</param>
/// <param name="First">The crowd; of drawn ones the first, as an example.</param>
/// <param name="Against">The second crowd; null when none was asked for.</param>
/// <param name="Differing">How many of the two crowds have to change their threshold to make one of the other; null without a second of one size.</param>
/// <param name="Draws">The drawn crowds together; null when thresholds were given.</param>
/// <param name="Caveats">Sentences that stand beside the numbers.</param>
public sealed record CrowdView(
    string Notice, CrowdCourse First, CrowdCourse? Against, int? Differing, CrowdDraws? Draws, IReadOnlyList<string> Caveats);

/// <summary>What became of a simulation of a crowd.</summary>
public abstract record CrowdOutcome
{
    private CrowdOutcome()
    {
    }

    /// <summary>It was run.</summary>
    /// <param name="View">The result.</param>
    public sealed record Simulated(CrowdView View) : CrowdOutcome;

    /// <summary>It was not run.</summary>
    /// <param name="Code">A code, such as <c>SK-SPR-012</c>.</param>
    /// <param name="Sentence">Why, and what to do.</param>
    public sealed record Refused(string Code, string Sentence) : CrowdOutcome;
}
