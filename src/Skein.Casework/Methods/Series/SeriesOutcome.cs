using Skein.Methods.Outcomes;
using Skein.Methods.Series;

namespace Skein.Casework.Methods.Series;

/// <summary>What counts give: where the rate changes, and how two stretches compare.</summary>
/// <param name="Changes">Where the rate changes, or why that cannot be told.</param>
/// <param name="Rates">The two rates, or why they are not compared; null where none are asked for.</param>
internal sealed record SeriesOutcome(MethodResult<ChangePoints> Changes, MethodResult<RateComparison>? Rates)
{
    /// <summary>The stretches of one rate after the first, by their first period; null where change points are refused.</summary>
    public IReadOnlyList<int>? Starts { get; } =
        (Changes as MethodResult<ChangePoints>.Computed)?.Value.Segments.Skip(1).Select(segment => segment.First).ToList();

    /// <summary>The ratio of the rates; null where there is none.</summary>
    public Estimate? Ratio { get; } = (Rates as MethodResult<RateComparison>.Computed)?.Value.Ratio;

    /// <summary>True when neither question has an answer.</summary>
    public bool IsEmpty => Starts is null && Ratio is null;

    /// <summary>True when the rate changes elsewhere, more often or less often than in the other, or only one of them can tell.</summary>
    public bool MovesChangesOf(SeriesOutcome other) =>
        Starts is { } starts && other.Starts is { } theirs ? !starts.SequenceEqual(theirs) : Starts is null != other.Starts is null;

    /// <summary>True when the interval of the ratio lies otherwise to 1 than that of the other.</summary>
    public bool TurnsRatesOf(SeriesOutcome other) => Side != other.Side;

    // Whether the second rate is lower for sure, higher for sure, or neither; null where there is no ratio.
    private int? Side => Ratio is not { } ratio ? null : ratio.Low > 1 ? 1 : ratio.High < 1 ? -1 : 0;
}
