using System.Globalization;
using Skein.Model.Dates;

namespace Skein.Resolution.Linkage.Fields;

/// <summary>A date of birth as a source gives it: a day, or what can be said of the years. A day that no calendar has is kept as its figures.</summary>
/// <param name="FirstYear">The earliest year.</param>
/// <param name="LastYear">The latest year.</param>
/// <param name="Digits">The eight figures of a day, year first; -1 where no day is given.</param>
internal readonly record struct ReportedDay(int FirstYear, int LastYear, int Digits)
{
    public bool IsDay => Digits >= 0;

    public int MonthAndDay => Digits % 10_000;

    /// <summary>Reads EDTF or eight figures; null for anything else, which counts as missing.</summary>
    public static ReportedDay? Read(string text)
    {
        text = text.Trim();
        if (text.Length == 8 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
        {
            return new ReportedDay(digits / 10_000, digits / 10_000, digits);
        }

        if (!Edtf.TryParse(text, out var value, out _))
        {
            return null;
        }

        var bounds = value.Bounds(value.IsApproximate ? FuzzyPadding.OneUnit : null);
        if (bounds.Earliest.Kind != DateBoundKind.Finite || bounds.Latest.Kind != DateBoundKind.Finite
            || bounds.Earliest.Day.Year < 0 || bounds.Latest.Day.Year > 9999)
        {
            return null;
        }

        var day = bounds.Earliest.Day;
        return new ReportedDay(
            (int)day.Year,
            (int)bounds.Latest.Day.Year,
            day == bounds.Latest.Day ? ((int)day.Year * 10_000) + (day.Month * 100) + day.Day : -1);
    }
}
