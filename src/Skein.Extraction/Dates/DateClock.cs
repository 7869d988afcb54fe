using System.Globalization;
using Skein.Model.Dates;

namespace Skein.Extraction.Dates;

/// <summary>
/// The two dates that relative expressions are told from: the publication ("yesterday"), and what was narrated last ("the day before"). The
/// narrated day holds until a later month or year is told: "the next day" then has no day to follow, and none is invented.
/// </summary>
internal sealed class DateClock
{
    private DateOnly? _day;
    private DateOnly? _month;
    private DateOnly? _year;

    public DateClock(Edtf? published)
    {
        var text = published?.ToString() ?? "";
        var day = text.Length > 10 && text[10] == 'T' ? text[..10] : text;
        PublishedDay = DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var exact) ? exact : null;
        Published = PublishedDay
            ?? (text.Length == 7 && DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month : null);
    }

    /// <summary>The day of publication; null when it is no single day.</summary>
    public DateOnly? PublishedDay { get; }

    /// <summary>The day of publication, or the first of its month where that is all that is known.</summary>
    public DateOnly? Published { get; }

    /// <summary>The sentence in which a month or day was narrated last.</summary>
    public int NarratedIn { get; private set; }

    /// <summary>The last month or day that was narrated, with its year.</summary>
    public DateOnly? NarratedMonth => _month;

    /// <summary>The date that a number of units is counted from; null when it is not known so finely.</summary>
    public DateOnly? From(bool isNarrated, DateUnit unit) => (isNarrated, unit) switch
    {
        (false, DateUnit.Month or DateUnit.Year or DateUnit.Part) => Published,
        (false, _) => PublishedDay,
        (true, DateUnit.Year) => _year,
        (true, DateUnit.Month or DateUnit.Part) => _month,
        (true, _) => _day,
    };

    /// <summary>A stretch with an open end was told: no single day to count from is known any more.</summary>
    public void ForgetDay() => _day = null;

    /// <summary>Takes a date that was told.</summary>
    public void Narrate(DateValue value, int sentence)
    {
        if (value.Year == 0 || value.Written.Length > 0)
        {
            return;
        }

        var first = value.First;
        if (value.AsDay is not null && !value.IsAbout)
        {
            (_day, _month, _year, NarratedIn) = (first, first, first, sentence);
            return;
        }

        // Background ("founded in 2006") leaves the day; a later month or year moves the story on.
        _day = _day is { } day && value.Last > day && value.First > day ? null : value.To is not null ? null : _day;
        if (value.Unit is DateUnit.Day or DateUnit.Month)
        {
            (_month, _year, NarratedIn) = (first, first, sentence);
        }
        else if (value.Unit == DateUnit.Year)
        {
            _month = _month is { } month && first > month ? null : _month;
            _year = first;
        }
    }
}
