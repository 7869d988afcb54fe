namespace Skein.Extraction.Dates;

/// <summary>The year of "14 November": that of what was just narrated when it lies near, else the one nearest the publication by tense.</summary>
internal static class DateYears
{
    // Beyond these the narrated date says nothing: "arrested on 3 May 2012 … On 14 November, police said".
    private const int MostDays = 92;
    private const int MostSentences = 6;

    /// <summary>The date with its year; as it is where nothing tells it.</summary>
    public static DateValue Resolve(DateValue value, DateClock clock, bool isFuture, int sentence)
    {
        if (value.Year > 0 || value.Month == 0)
        {
            return value;
        }

        if (clock.NarratedMonth is { } narrated && sentence - clock.NarratedIn <= MostSentences && Nearest(value, narrated) is { } told)
        {
            return told;
        }

        if (clock.Published is not { } published || (value.Unit == DateUnit.Day && clock.PublishedDay is null))
        {
            return value;
        }

        var ofYear = value with { Year = published.Year };
        var (first, last) = (ofYear.First, ofYear.Last);
        return (isFuture ? last < published : first > published) ? ofYear with { Year = published.Year + (isFuture ? 1 : -1) } : ofYear;
    }

    private static DateValue? Nearest(DateValue value, DateOnly narrated)
    {
        for (var year = narrated.Year - 1; year <= narrated.Year + 1; year++)
        {
            var candidate = value with { Year = year };
            var isDay = candidate.Unit != DateUnit.Day || candidate.AsDay is not null;
            if (isDay && Math.Abs(candidate.First.DayNumber - narrated.DayNumber) <= MostDays)
            {
                return candidate;
            }
        }

        return null;
    }
}
