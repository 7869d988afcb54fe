using Skein.Model.Dates;
using Skein.Networks.Graphs;

namespace Skein.Casework.Contagion;

/// <summary>A rule with its parameter; null for the rule's default.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Threshold">Of complex a whole number of neighbors (default 2), of fractional and multiplex a share from 0 to 1 (default
/// 0.18); other rules ignore it.</param>
/// <param name="Transmission">Of si, sir, sis and independent cascade the probability of passing it on over one tie, 0 to 1 (default 0.1); of
/// markov that of passing it on before recovery, above 0 and below 1 (default 0.1); other rules ignore it.</param>
/// <param name="Recovery">Of sis the probability of recovering in one step, 0 to 1 (default 0.5); of markov recoveries per unit of time, above
/// 0 and up to 1000 (default 1: the unit is the mean time for which somebody has it); other rules ignore it.</param>
public sealed record SpreadModel(SpreadRule Rule, double? Threshold = null, double? Transmission = null, double? Recovery = null);

/// <summary>A simulation of contagion. Values out of their range are refused with a sentence.</summary>
public sealed record SpreadRequest
{
    /// <summary>The rule; complex contagion with two sources by default.</summary>
    public SpreadModel Model { get; init; } = new(SpreadRule.Complex);

    /// <summary>A second rule, run from the same seeds and compared run by run; null for none.</summary>
    public SpreadModel? Against { get; init; }

    /// <summary>The probability, in each step, of adopting below a threshold with one active neighbor, 0 to 1; needs <see cref="Steps"/>.</summary>
    public double Noise { get; init; }

    /// <summary>The last step of si, sis and of threshold rules; 0, the default, for no limit, and for 100 of sis, which may go on for ever.</summary>
    public int Steps { get; init; }

    /// <summary>
    /// On a case's network: null, the default, when every tie that is said is there. Otherwise each run draws a network by the probabilities
    /// that analysts stated, and this says what a tie is of which nobody stated any: absent (unless established), or present.
    /// </summary>
    public Unstated? Unstated { get; init; }

    /// <summary>Whose stated probabilities count; null for all on which those who spoke agree.</summary>
    public string? Analyst { get; init; }

    /// <summary>The graph.</summary>
    public SpreadGround On { get; init; } = SpreadGround.Case;

    /// <summary>What a generated graph is like; ignored on the network of a case.</summary>
    public GraphShape Shape { get; init; } = new();

    /// <summary>Who has it at the start.</summary>
    public SpreadStart Start { get; init; } = SpreadStart.Ego;

    /// <summary>How many for <see cref="SpreadStart.Random"/>, 1 or more.</summary>
    public int StartCount { get; init; } = 1;

    /// <summary>Which share for <see cref="SpreadStart.Share"/>, 0 to 1.</summary>
    public double StartShare { get; init; } = 0.05;

    /// <summary>
    /// For <see cref="SpreadStart.Events"/> those whose event lies certainly at or before the end of this date; null for the fewest that come
    /// first and are at least <see cref="SimulateSpread.FewestSeeds"/>.
    /// </summary>
    public Edtf? Until { get; init; }

    /// <summary>How many runs, 1 to 100,000.</summary>
    public int Runs { get; init; } = 1000;

    /// <summary>The seed of all random numbers; the same seed gives the same result.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>True to have organisations as vertices beside persons; default persons only.</summary>
    public bool WithOrganisations { get; init; }

    /// <summary>True for ties that are established only (two independent origins, or found by a court); default all that are said.</summary>
    public bool EstablishedOnly { get; init; }

    /// <summary>True to leave out who has no tie, and so cannot be reached; default false.</summary>
    public bool TiedOnly { get; init; }
}
