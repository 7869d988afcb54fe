using Skein.Model;

namespace Skein.Casework.Measures;

/// <summary>How a network is measured.</summary>
public sealed record MeasureRequest
{
    /// <summary>
    /// True to measure organisations as nodes beside persons. By default persons only: to belong to one large organisation is no tie of two.
    /// </summary>
    public bool WithOrganisations { get; init; }

    /// <summary>How many possible worlds are drawn, 1 to 100,000; few uncertain ties are enumerated instead.</summary>
    public int Worlds { get; init; } = 1000;

    /// <summary>The seed; the same seed gives the same figures.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>Whose stated probabilities count; null for all on which those who spoke agree.</summary>
    public string? Analyst { get; init; }

    /// <summary>True to leave out each statement in turn, too: the slowest part, one projection a statement.</summary>
    public bool EachStatement { get; init; } = true;

    /// <summary>Of positions: whose alone, with every origin and judgement that moves it; null, the default, for all nodes. It changes no figure.</summary>
    public EntityId? Of { get; init; }

    /// <summary>
    /// True to leave out each origin and each judgement in turn where positions of nodes are measured: one projection each. Figures always do.
    /// </summary>
    public bool LeavesOut { get; init; } = true;

    /// <summary>How many of the origins, judgements and statements that move a figure are named, the farthest first; 0 or more.</summary>
    public int MostNamed { get; init; } = 3;

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Worlds, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Worlds, 100_000);
        ArgumentOutOfRangeException.ThrowIfNegative(MostNamed);
    }
}
