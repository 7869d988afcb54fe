using System.Globalization;

namespace Skein.Model.Dates;

/// <summary>
/// How far a date written with <c>~</c> or <c>%</c> is widened on request. The standard gives no width, so nothing is widened by default,
/// and bounds that were widened carry the padding with them.
/// </summary>
/// <param name="Units">
/// Units of the date's own precision on each side, 0 or more: days for <c>2014-05-12~</c>, months for <c>2014-05~</c> and
/// <c>2014-05~-12</c>, years for <c>2014~</c>, decades for <c>201X~</c>.
/// </param>
public readonly record struct FuzzyPadding(int Units)
{
    /// <summary>One unit on each side.</summary>
    public static FuzzyPadding OneUnit { get; } = new(1);

    /// <summary>Text for people: <c>approximate dates ±1 unit</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"approximate dates ±{Units} {(Units == 1 ? "unit" : "units")}");

    /// <summary>Widens the days of an approximate date; any other date is returned as it is.</summary>
    internal DayRun Widen(in EdtfDate date, DayRun days)
    {
        if (Units <= 0)
        {
            return days;
        }
        if ((date.DayQualifier & EdtfQualifier.Approximate) != 0)
        {
            return new DayRun(days.First - Units, days.Last + Units);
        }
        var inMonth = (date.MonthQualifier & EdtfQualifier.Approximate) != 0;
        if (!inMonth && (date.YearQualifier & EdtfQualifier.Approximate) == 0)
        {
            return days;
        }

        var months = !inMonth ? 12 * date.YearsInUnit
            : date.Precision == DatePrecision.SubYear ? SubYear.MonthsOf(date.Month).Months
            : 1;
        var shift = (long)Int128.Min((Int128)months * Units, 12 * CalendarDay.MaximumYear);
        var first = CalendarDay.FromNumber(days.First).AddMonths(-shift).Number;
        // Where the date is a whole month or year, so is the widened one: the day after its end is what moves.
        var last = date.Precision == DatePrecision.Day
            ? CalendarDay.FromNumber(days.Last).AddMonths(shift).Number
            : CalendarDay.FromNumber(days.Last + 1).AddMonths(shift).Number - 1;
        return new DayRun(first, last);
    }
}
