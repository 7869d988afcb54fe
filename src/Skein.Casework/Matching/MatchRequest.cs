using Skein.Model;
using Skein.Model.Entities;

namespace Skein.Casework.Matching;

/// <summary>Which pairs to list.</summary>
public sealed record MatchRequest
{
    /// <summary>The probability from which a pair is worth asking about, by default.</summary>
    public const double UsualLeast = 0.5;

    /// <summary>The probability from which a comparison of names proposes that two are one.</summary>
    public const double Proposes = 0.7;

    /// <summary>The lowest that can be asked for: below it a pair is noise.</summary>
    public const double LowestLeast = 0.02;

    /// <summary>Pairs at least so probable; <see cref="LowestLeast"/> to 1, default <see cref="UsualLeast"/>.</summary>
    public double Least { get; init; } = UsualLeast;

    /// <summary>Pairs at most so probable; default 1.</summary>
    public double Most { get; init; } = 1;

    /// <summary>Of one kind, person or organisation; null, the default, for both.</summary>
    public EntityKind? Kind { get; init; }

    /// <summary>Pairs of this one only; null, the default, for all.</summary>
    public EntityId? About { get; init; }

    /// <summary>True to list pairs that were judged already, too; default false.</summary>
    public bool IncludeDecided { get; init; }

    /// <summary>True to list also pairs that answers on others may settle; default false.</summary>
    public bool EachPair { get; init; }

    /// <summary>True to list pairs with a protected person; default false.</summary>
    public bool IncludeProtected { get; init; }

    /// <summary>True for the probabilities that are shipped, even where judgements of the case have calibrated others; default false.</summary>
    public bool OnShippedScale { get; init; }

    /// <summary>
    /// The most memory that the keys of names may take, in MiB; null, the default, for no bound. Where they would take more, fewer keys of each are kept,
    /// the rarest, four at least: pairs that share none but common parts are not found then.
    /// </summary>
    public int? MostMemory { get; init; }

    /// <summary>At most so many; default 10.</summary>
    public int Limit { get; init; } = 10;

    /// <summary>Skips so many.</summary>
    public int Offset { get; init; }
}
