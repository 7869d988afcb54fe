using Skein.Graph.Communities;
using Skein.Graph.Uncertainty;

namespace Skein.Casework.Groups;

/// <summary>How groups of a network are looked for.</summary>
public sealed record GroupRequest
{
    /// <summary>True to take organisations as nodes beside persons; by default persons only.</summary>
    public bool WithOrganisations { get; init; }

    /// <summary>From how many seeds a network is divided, 2 to 1,000; 50 unless said.</summary>
    public int Runs { get; init; } = 50;

    /// <summary>The resolution of modularity, above 0; 1 unless said. Higher gives smaller groups; there is no right one.</summary>
    public double Resolution { get; init; } = 1;

    /// <summary>How many possible worlds are drawn, 1 to 100,000; few uncertain ties are enumerated instead.</summary>
    public int Worlds { get; init; } = 1000;

    /// <summary>The first seed; the same seed gives the same groups.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>Whose stated probabilities count; null for all on which those who spoke agree.</summary>
    public string? Analyst { get; init; }

    /// <summary>
    /// True to take every tie of a coded network as alike; by default its weights are strengths that hold groups together. A case has none.
    /// </summary>
    public bool IgnoresWeights { get; init; }

    /// <summary>True to look for groups that may overlap, too.</summary>
    public bool Overlapping { get; init; }

    /// <summary>How many nodes, all tied to one another, make a cell of the overlapping groups, 3 to 10; 3 unless said.</summary>
    public int CliqueSize { get; init; } = 3;

    internal ConsensusOptions Consensus => new()
    {
        Runs = Runs,
        Seed = Seed,
        Leiden = new LeidenOptions { LeastTiedFirst = false, Resolution = Resolution },
    };

    internal WorldOptions WorldsOf(IReadOnlyList<ulong> edgeKeys) => new() { Worlds = Worlds, Seed = Seed, EdgeKeys = edgeKeys };

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Runs, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Runs, 1_000);
        ArgumentOutOfRangeException.ThrowIfLessThan(Worlds, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Worlds, 100_000);
        ArgumentOutOfRangeException.ThrowIfLessThan(CliqueSize, 3);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(CliqueSize, 10);
        if (!(double.IsFinite(Resolution) && Resolution > 0))
        {
            throw new ArgumentOutOfRangeException(nameof(Resolution), "A resolution is a finite number above zero.");
        }
    }
}
