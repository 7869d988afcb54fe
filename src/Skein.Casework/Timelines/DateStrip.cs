using Skein.Model.Dates;

namespace Skein.Casework.Timelines;

/// <summary>How many dates lie where, over all of their time in stretches of one length: what a strip below a timeline or a map shows.</summary>
/// <param name="First">The first day, ISO text.</param>
/// <param name="Last">The last day, ISO text.</param>
/// <param name="Bars">The stretches, in order.</param>
public sealed record DateStrip(string First, string Last, IReadOnlyList<StripBar> Bars)
{
    private const int MostBars = 120;
    private const long Day = 86_400;

    /// <summary>Counts the dates of which an end is known; null when there is none.</summary>
    /// <param name="dates">The dates.</param>
    public static DateStrip? Of(IReadOnlyCollection<DateEnds> dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        var starts = dates.SelectMany(date => Given(date, bound => bound.BeginsAt)).ToList();
        var stops = dates.SelectMany(date => Given(date, bound => bound.EndsBefore)).ToList();
        if (starts.Count == 0)
        {
            return null;
        }

        // Whole days, so that the ends of the strip are days that can be typed.
        var first = Math.DivRem(starts.Min(), Day, out var over) - (over < 0 ? 1 : 0);
        var days = Math.Max(1, ((stops.Max() - (first * Day)) + Day - 1) / Day);
        var (must, may) = (new int[Math.Min(MostBars, days)], new int[Math.Min(MostBars, days)]);
        var width = days * Day / (double)must.Length;
        foreach (var date in dates.Where(date => Given(date, bound => bound.BeginsAt).Any()))
        {
            // A few ends that are open would fill the whole strip, so each is counted up to the last date that is given.
            var (from, to) = (Given(date, bound => bound.BeginsAt).Min(), Given(date, bound => bound.EndsBefore).Max());
            Add(may, from, to);
            Add(must, Math.Max(from, date.LastStart.BeginsAt ?? Beyond(date.LastStart, long.MinValue)), Math.Min(to, date.FirstEnd.EndsBefore ?? Beyond(date.FirstEnd, long.MaxValue)));
        }

        return new DateStrip(Text(first), Text(first + days - 1), [.. must.Zip(may, (least, most) => new StripBar(least, most))]);

        void Add(int[] counts, long from, long to)
        {
            // From the bar before the one that division gives: where a bar begins is rounded.
            for (var bar = (int)Math.Clamp(((from - (first * Day)) / width) - 1, 0, counts.Length); bar < counts.Length && to > (first * Day) + (bar * width); bar++)
            {
                counts[bar] += from < to && from < (first * Day) + ((bar + 1) * width) ? 1 : 0;
            }
        }
    }

    private static IEnumerable<long> Given(DateEnds date, Func<DateBound, long?> moment) =>
        new[] { date.FirstStart, date.LastStart, date.FirstEnd, date.LastEnd }.Select(moment).OfType<long>();

    // An end that is open lies beyond everything; one that nobody knows proves nothing.
    private static long Beyond(DateBound bound, long infinity) => bound.Kind == DateBoundKind.Open ? infinity : infinity == long.MinValue ? long.MaxValue : long.MinValue;

    private static string Text(long day) => CalendarDay.FromNumber(day).ToString();
}

/// <summary>One stretch of a strip.</summary>
/// <param name="Must">How many dates certainly lie in it, if only in part.</param>
/// <param name="May">How many may, those included.</param>
public readonly record struct StripBar(int Must, int May);
