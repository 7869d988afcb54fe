using System.Globalization;

namespace Skein.Model.Dates;

/// <summary>What is known of one end.</summary>
public enum DateBoundKind
{
    /// <summary>A day, with a time of day where the value has one.</summary>
    Finite,

    /// <summary>No end: minus infinity for an earliest bound, plus infinity for a latest one (written <c>..</c>).</summary>
    Open,

    /// <summary>There is an end and nobody says when (an interval's empty end). Not the same as open.</summary>
    Unknown,
}

/// <summary>The earliest or the latest that a date can mean. Days are included in full.</summary>
/// <param name="Kind">Whether <paramref name="Day"/> means anything.</param>
/// <param name="Day">The day in the value's own time zone; the default for open and unknown bounds.</param>
/// <param name="Time">The time of day, null where the value has none; of a time given to the minute, its first or last second.</param>
/// <param name="Offset">Minutes east of UTC, null where the value has no offset.</param>
public readonly record struct DateBound(DateBoundKind Kind, CalendarDay Day, TimeOnly? Time = null, int? Offset = null)
{
    private const long FarthestDay = 100_000_000;
    private const long SecondsInDay = 86_400;

    /// <summary>No end.</summary>
    public static DateBound Open { get; } = new(DateBoundKind.Open, default);

    /// <summary>An end that nobody knows.</summary>
    public static DateBound Unknown { get; } = new(DateBoundKind.Unknown, default);

    /// <summary>A whole day.</summary>
    public static DateBound OfDay(CalendarDay day) => new(DateBoundKind.Finite, day);

    /// <summary>
    /// The second at which the day or time begins, counted from the beginning of 1970 by the clock of the place, without regard to the offset; days further
    /// than 100 million days from 1970 count as those. Null where there is no day.
    /// </summary>
    public long? BeginsAt => Kind == DateBoundKind.Finite ? (Math.Clamp(Day.Number, -FarthestDay, FarthestDay) * SecondsInDay) + SecondOfDay : null;

    /// <summary>The second after the last one of the day, or of the time: where a stroke that shows it ends. Null where there is no day.</summary>
    public long? EndsBefore => BeginsAt + (Time is null ? SecondsInDay : 1);

    private long SecondOfDay => Time is { } time ? time.Ticks / TimeSpan.TicksPerSecond : 0;

    /// <summary>ISO 8601 text such as <c>2015-11-13</c> or <c>2015-11-13T21:20:00+01:00</c>; <c>..</c> where open; null where unknown.</summary>
    public string? ToIsoText() => Kind switch
    {
        DateBoundKind.Open => "..",
        DateBoundKind.Unknown => null,
        _ => Day
            + (Time is { } time ? time.ToString("'T'HH:mm:ss", CultureInfo.InvariantCulture) : "")
            + (Offset is { } offset ? EdtfPrinter.OffsetText(offset) : ""),
    };

    /// <summary>The ISO text, and <c>unknown</c> for an unknown end.</summary>
    public override string ToString() => ToIsoText() ?? "unknown";
}

/// <summary>The earliest and the latest that a date can mean, both included.</summary>
/// <param name="Earliest">Open means minus infinity.</param>
/// <param name="Latest">Open means plus infinity.</param>
/// <param name="Padding">The padding that was asked for, null for strict bounds; it belongs beside the bounds wherever they are shown.</param>
public readonly record struct DateBounds(DateBound Earliest, DateBound Latest, FuzzyPadding? Padding = null)
{
    /// <summary><c>[2014-05-01, 2014-05-31]</c>, and with padding <c>[2014-04-01, 2014-06-30] (approximate dates ±1 unit)</c>.</summary>
    public override string ToString() => $"[{Earliest}, {Latest}]" + (Padding is { } padding ? $" ({padding})" : "");
}
