using Skein.Model;

namespace Skein.Casework.Methods.Series;

/// <summary>What is left out of a series, one at a time.</summary>
public enum LeftOutOfSeries
{
    /// <summary>Everything that goes back to one origin: all copies of one story.</summary>
    Origin,

    /// <summary>One incident.</summary>
    Incident,

    /// <summary>One statement on the day of an incident.</summary>
    Statement,
}

/// <summary>What would change a series: its record without one part, over the same days; docs/methods/series.md.</summary>
/// <param name="Counts">For each kind of part, how many would change it.</param>
/// <param name="Origins">The origins that would, the one with most statements first.</param>
/// <param name="Statements">The single statements that would, by identifier, as many as were found.</param>
public sealed record SeriesChangesView(
    IReadOnlyList<SeriesWithoutCount> Counts, IReadOnlyList<SeriesWithoutOrigin> Origins, IReadOnlyList<StatementId> Statements);

/// <summary>How many parts of one kind would change a series.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Parts">How many there are.</param>
/// <param name="Tried">How many were left out: fewer where there are too many to try.</param>
/// <param name="MoveChanges">Without how many the rate changes elsewhere, more often or less often, or cannot be told.</param>
/// <param name="TurnRates">
/// Without how many the interval of the ratio holds 1 where it did not, holds it no longer, or lies on the other side; null where no rates are compared.
/// </param>
/// <param name="LeastRatio">The least ratio without any one of them; null where no rates are compared.</param>
/// <param name="MostRatio">The largest.</param>
public sealed record SeriesWithoutCount(
    LeftOutOfSeries Kind, int Parts, int Tried, int MoveChanges, int? TurnRates, double? LeastRatio, double? MostRatio);

/// <summary>A series without one origin.</summary>
/// <param name="Origin">The title of the origin.</param>
/// <param name="Statements">How many statements go back to it.</param>
/// <param name="Changes">The first days of the stretches after the first; null where change points are refused.</param>
/// <param name="MovesChanges">True when those are others than with it.</param>
/// <param name="Ratio">The ratio of the rates, with its interval; null where none are compared, or they are refused.</param>
/// <param name="TurnsRates">True when the interval lies otherwise to 1 than with it.</param>
public sealed record SeriesWithoutOrigin(
    string Origin, int Statements, IReadOnlyList<DateOnly>? Changes, bool MovesChanges, SeriesFigure? Ratio, bool TurnsRates);
