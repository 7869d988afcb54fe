using System.Globalization;

namespace Skein.Extraction.Dates;

/// <summary>How a weekday, month or season word is told from a date.</summary>
internal enum DateDirection
{
    /// <summary>The verb tells.</summary>
    Tense,

    /// <summary>The last before.</summary>
    Past,

    /// <summary>The one of this year.</summary>
    This,

    /// <summary>The next after.</summary>
    Next,
}

/// <summary>How the captures of a rule become a date: <c>calendar</c>, or <c>publication|narrated</c> with a unit and an amount.</summary>
internal sealed record DateMeaning
{
    private DateMeaning()
    {
    }

    private enum Amount
    {
        Calendar,
        Units,
        Captured,
        Weekday,
        Month,
        Season,
        Stretch,
    }

    private Amount Kind { get; init; }

    private bool IsNarrated { get; init; }

    private DateUnit? Unit { get; init; }

    private int Number { get; init; }

    private DateDirection Direction { get; init; }

    private int FixedMonth { get; init; }

    private int FixedDay { get; init; }

    /// <summary>Reads the words of a rule file.</summary>
    /// <exception cref="FormatException">They mean nothing.</exception>
    public static DateMeaning Parse(string text)
    {
        var words = text.Split(' ');
        if (words[0] == "calendar")
        {
            var parts = words.Length > 1 ? words[1].Split('-') : [];
            return new DateMeaning { FixedMonth = parts.Length > 0 ? Int(parts[0]) : 0, FixedDay = parts.Length > 1 ? Int(parts[1]) : 0 };
        }

        if (words is not [("publication" or "narrated") and var from, var unit, var amount])
        {
            throw new FormatException($"'{text}' of a date rule means nothing: calendar, or publication or narrated with a unit and an amount.");
        }

        var meaning = new DateMeaning { IsNarrated = from == "narrated" };
        return (unit, amount) switch
        {
            ("weekday", _) => meaning with { Kind = Amount.Weekday, Direction = Enum.Parse<DateDirection>(amount, ignoreCase: true) },
            ("month", "past" or "next" or "this") => meaning with { Kind = Amount.Month, Direction = Enum.Parse<DateDirection>(amount, ignoreCase: true) },
            ("season", _) => meaning with { Kind = Amount.Season, Direction = Enum.Parse<DateDirection>(amount, ignoreCase: true) },
            ("stretch", _) => meaning with { Kind = Amount.Stretch },
            (_, "-number" or "+number") => meaning with { Kind = Amount.Captured, Number = amount[0] == '-' ? -1 : 1 },
            ("unit", _) => meaning with { Kind = Amount.Units, Number = Int(amount) },
            _ => meaning with { Kind = Amount.Units, Unit = Enum.Parse<DateUnit>(unit, ignoreCase: true), Number = Int(amount) },
        };
    }

    /// <summary>Whether the verb around must be looked at.</summary>
    public bool NeedsTense => Kind == Amount.Weekday && Direction is DateDirection.Tense or DateDirection.This;

    /// <summary>Whether it counts whole units from the publication, as "last week" does and "last day" does not.</summary>
    public bool Takes(in DateCaptures captures) => Kind != Amount.Units || Unit is not null || IsNarrated || captures.Unit != DateUnit.Day;

    /// <summary>Whether it names a unit, so that "of" behind it makes it part of something else ("the last year of the war").</summary>
    public bool IsUnit => Kind == Amount.Units && Unit is null;

    /// <summary>The date; null when nothing tells it.</summary>
    public DateValue? Read(in DateCaptures captures, DateClock clock, bool isFuture)
    {
        var (weekday, season) = (captures.Weekday, captures.Season);
        var unit = Unit ?? captures.Unit ?? DateUnit.Day;
        var value = Kind switch
        {
            Amount.Calendar => Calendar(captures),
            Amount.Weekday => clock.From(IsNarrated, DateUnit.Day) is { } from ? DateValue.Of(RelativeDays.Weekday(from, weekday, Direction, isFuture)) : null,
            Amount.Month => clock.From(IsNarrated, DateUnit.Month) is { } from ? RelativeDays.Month(from, captures.Month, Direction) : null,
            Amount.Season => clock.From(IsNarrated, DateUnit.Part) is { } from ? RelativeDays.Season(from, season, Direction) : null,
            Amount.Stretch => clock.From(IsNarrated, DateUnit.Day) is { } from
                ? RelativeDays.Counted(from, unit, -captures.Number) is { } start ? start with { To = DateValue.Of(from) } : null
                : null,
            Amount.Captured => clock.From(IsNarrated, unit) is { } from ? RelativeDays.Counted(from, unit, Number * captures.Number) : null,
            _ => clock.From(IsNarrated, unit) is { } from ? RelativeDays.Shifted(from, unit, Number) : null,
        };
        return captures.IsMiddle && value is not null ? value with { IsMiddle = true } : value;
    }

    private DateValue Calendar(in DateCaptures captures) => captures switch
    {
        { Decade: > 0 } => new DateValue(DateUnit.Decade, captures.Decade),
        { Season: > 0 } => new DateValue(DateUnit.Part, captures.Year, captures.Season),
        _ when FixedDay > 0 => new DateValue(DateUnit.Day, captures.Year, FixedMonth, FixedDay),
        _ when FixedMonth > 0 => new DateValue(DateUnit.Part, captures.Year, FixedMonth),
        { Day: > 0 } => new DateValue(DateUnit.Day, captures.Year, captures.Month, captures.Day),
        { Month: > 0 } => new DateValue(DateUnit.Month, captures.Year, captures.Month),
        _ => new DateValue(DateUnit.Year, captures.Year),
    };

    private static int Int(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
