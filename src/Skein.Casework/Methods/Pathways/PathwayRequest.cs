using Skein.Methods.Pathways;
using Skein.Methods.Series;
using Skein.Model;

namespace Skein.Casework.Methods.Pathways;

/// <summary>Whose spells are counted: the same for patterns and for durations.</summary>
public sealed record TrajectoryRequest
{
    /// <summary>The place of which a journey there is a joining and one from there a return; null: no journey is a spell.</summary>
    public EntityId? Abroad { get; init; }

    /// <summary>Only trajectories with a spell of each of these kinds that is not doubtful; none for all.</summary>
    public IReadOnlyList<SpellKind> Having { get; init; } = [];

    /// <summary>How many of the statements behind the spells are given with their passages; default 100.</summary>
    public int Passages { get; init; } = 100;
}

/// <summary>What is asked of the pathways of a case.</summary>
public sealed record PathwayRequest
{
    /// <summary>The pattern of the three steps: contact with a recruiter, offence or custody, joining.</summary>
    public const string Standard = "R<O/P<J";

    /// <summary>Whose.</summary>
    public TrajectoryRequest Whose { get; init; } = new();

    /// <summary>The patterns, in the notation of <see cref="PathwayPattern"/>; default <see cref="Standard"/> alone.</summary>
    public IReadOnlyList<string> Patterns { get; init; } = [Standard];

    /// <summary>The length of a step of the state sequences; default a year.</summary>
    public PeriodLength Step { get; init; } = PeriodLength.Year;

    /// <summary>
    /// Into how many groups the sequences are put, 2 to <see cref="SequenceGroups.Most"/>; 0 for as many as stand apart best; null (the default) for none.
    /// </summary>
    public int? Groups { get; init; }
}
