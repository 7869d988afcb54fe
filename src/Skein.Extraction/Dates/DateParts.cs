using System.Globalization;
using Skein.Model.Dates;

namespace Skein.Extraction.Dates;

/// <summary>Year, month and day as far as the text gives them; null is not given.</summary>
/// <param name="Year">1000 to 2199.</param>
/// <param name="Month">1 to 12, or a season 21 to 24.</param>
/// <param name="Day">1 to 31.</param>
internal readonly record struct DateParts(int? Year, int? Month, int? Day)
{
    /// <summary>As EDTF; null when no calendar has the date. A year that is not given is XXXX.</summary>
    public Edtf? ToEdtf() => Edtf.TryParse(ToString(), out var date, out _) ? date : null;

    /// <summary>With the year that lies nearest before the publication; as it is when it has one or nothing is known.</summary>
    public DateParts Anchored(DateOnly? published)
    {
        if (Year is not null || Month is not { } month || published is not { } day)
        {
            return this;
        }

        var past = month <= 12 ? (month, Day ?? 1).CompareTo((day.Month, day.Day)) <= 0 : (month - 20) * 3 <= day.Month;
        return this with { Year = past ? day.Year : day.Year - 1 };
    }

    public override string ToString()
    {
        var year = Year is { } y ? y.ToString("0000", CultureInfo.InvariantCulture) : "XXXX";
        var month = Month is { } m ? "-" + m.ToString("00", CultureInfo.InvariantCulture) : "";
        return year + month + (Day is { } d ? "-" + d.ToString("00", CultureInfo.InvariantCulture) : "");
    }
}
