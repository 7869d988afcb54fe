namespace Skein.Extraction.Dates;

/// <summary>The two ends of a stretch lend each other the month and the year: "13 to 14 November", "from March to May 2014".</summary>
internal static class DateLending
{
    /// <summary>Both ends whole and in order, or null.</summary>
    public static (DateValue First, DateValue Last)? Lend(DateValue first, DateValue last, bool areWeekdays, DateClock clock)
    {
        if (first is { Unit: DateUnit.Day, Month: 0 })
        {
            if (last is not { Unit: DateUnit.Day, Month: > 0 } || first.Day >= last.Day)
            {
                return null;
            }

            first = last with { Day = first.Day };
        }
        else if (last is { Unit: DateUnit.Day, Month: 0 })
        {
            if (first.Day >= last.Day)
            {
                return null;
            }

            last = last with { Month = first.Month };
        }

        if (first.Year == 0 && last.Year == 0)
        {
            last = DateYears.Resolve(last, clock, isFuture: false, clock.NarratedIn);
        }

        if (first.Year == 0 && last.Year > 0)
        {
            first = first with { Year = IsOrdered(first, last) ? last.Year : last.Year - 1 };
        }
        else if (last.Year == 0 && first.Year > 0)
        {
            last = last with { Year = IsOrdered(first, last) ? first.Year : first.Year + 1 };
        }

        if (areWeekdays && first.AsDay is { } early && last.AsDay is { } late && early > late)
        {
            first = DateValue.Of(early.AddDays(-7));
        }

        return first.Year > 0 && IsWhole(first) && IsWhole(last) && first.First <= last.Last && first != last ? (first, last) : null;
    }

    private static bool IsOrdered(DateValue first, DateValue last) => (first.Month, first.Day).CompareTo((last.Month, last.Day)) <= 0;

    private static bool IsWhole(DateValue value) => value.Unit != DateUnit.Day || value.AsDay is not null;
}
