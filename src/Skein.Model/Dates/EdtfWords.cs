using System.Globalization;

namespace Skein.Model.Dates;

/// <summary>
/// Every word that a described date uses, so that another language is another instance. Patterns are composite formats; their comments say
/// what the places hold.
/// </summary>
internal sealed record EdtfWords
{
    public static EdtfWords English { get; } = new();

    public IReadOnlyList<string> Months { get; init; } =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>Codes 21 to 41 in order; {0} is the year.</summary>
    public IReadOnlyList<string> PartsOfYear { get; init; } =
    [
        "spring {0}", "summer {0}", "autumn {0}", "winter {0}",
        "spring {0} (northern hemisphere)", "summer {0} (northern hemisphere)",
        "autumn {0} (northern hemisphere)", "winter {0} (northern hemisphere)",
        "spring {0} (southern hemisphere)", "summer {0} (southern hemisphere)",
        "autumn {0} (southern hemisphere)", "winter {0} (southern hemisphere)",
        "first quarter of {0}", "second quarter of {0}", "third quarter of {0}", "fourth quarter of {0}",
        "first four months of {0}", "middle four months of {0}", "last four months of {0}",
        "first half of {0}", "second half of {0}",
    ];

    /// <summary>Day, month, year.</summary>
    public string Day { get; init; } = "{0} {1} {2}";

    /// <summary>Month, year.</summary>
    public string Month { get; init; } = "{0} {1}";

    /// <summary>Day, month.</summary>
    public string DayOfMonth { get; init; } = "{0} {1}";

    /// <summary>A year before year 1, counted from 1 BC backwards.</summary>
    public string YearBefore { get; init; } = "{0} BC";

    /// <summary>The year of a decade, 2010.</summary>
    public string Decade { get; init; } = "a year in the {0}s";

    /// <summary>The estimate; first and last year.</summary>
    public string Estimate { get; init; } = "about {0}, from {1} to {2}";

    public string MonthNotKnown { get; init; } = "{0}, month not known";

    public string DayNotKnown { get; init; } = "{0}, day not known";

    public string MonthAndDayNotKnown { get; init; } = "{0}, month and day not known";

    public string YearNotKnown { get; init; } = "{0}, year not known";

    /// <summary>First and last date; the mask as written.</summary>
    public string Mask { get; init; } = "a date between {0} and {1} ({2})";

    /// <summary>The date; its time; its zone, with a space before it, or nothing.</summary>
    public string WithTime { get; init; } = "{0}, {1}{2}";

    public string Approximate { get; init; } = "about {0}";

    public string Uncertain { get; init; } = "{0} (uncertain)";

    public string Both { get; init; } = "about {0} (uncertain)";

    /// <summary>The date; the components and what is said of them.</summary>
    public string Components { get; init; } = "{0} ({1})";

    public string ComponentUncertain { get; init; } = "{0} uncertain";

    public string ComponentApproximate { get; init; } = "{0} approximate";

    public string ComponentBoth { get; init; } = "{0} uncertain and approximate";

    public string YearName { get; init; } = "year";

    public string MonthName { get; init; } = "month";

    public string DayName { get; init; } = "day";

    /// <summary>When something happened: a day.</summary>
    public string On { get; init; } = "on {0}";

    /// <summary>When something happened: a part of a year, a year or a longer time.</summary>
    public string In { get; init; } = "in {0}";

    /// <summary>When something happened: an approximate date.</summary>
    public string Around { get; init; } = "around {0}";

    /// <summary>A quarter or another counted part of a year, inside a sentence.</summary>
    public string The { get; init; } = "the {0}";

    public string FromTo { get; init; } = "from {0} to {1}";

    public string EndOpen { get; init; } = "from {0}, end open";

    public string EndUnknown { get; init; } = "{0}, end not known";

    public string StartOpen { get; init; } = "until {0}, start open";

    public string StartUnknown { get; init; } = "until {0}, start not known";

    public string Between { get; init; } = "between {0} and {1}";

    public string OnOrBefore { get; init; } = "on or before {0}";

    public string InOrBefore { get; init; } = "before or in {0}";

    public string OnOrAfter { get; init; } = "on or after {0}";

    public string InOrAfter { get; init; } = "in or after {0}";

    /// <summary>Every unit of a range in an all-of set.</summary>
    public string EachFromTo { get; init; } = "each from {0} to {1}";

    public string EachUpTo { get; init; } = "each up to {0}";

    public string EachFrom { get; init; } = "each from {0} on";

    public string OneOf { get; init; } = "one of {0}";

    public string AllOf { get; init; } = "all of {0}";

    public string Or { get; init; } = " or ";

    public string And { get; init; } = " and ";

    public string Comma { get; init; } = ", ";

    public static string Put(string pattern, params object[] values) => string.Format(CultureInfo.InvariantCulture, pattern, values);
}
