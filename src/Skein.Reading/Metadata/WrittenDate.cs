using System.Globalization;
using System.Text.RegularExpressions;

namespace Skein.Reading.Metadata;

/// <summary>Reads one date of publication as a page, a header or a file property writes it, into EDTF of level 0.</summary>
/// <remarks>
/// The date is taken as printed: a time and a zone are dropped, never converted, because the day in the paper is the day that a researcher
/// cites. Numbers such as 03/04/2016 are read only where one of the two cannot be a month; a guess would be a coerced date.
/// </remarks>
internal static partial class WrittenDate
{
    private const int FirstYear = 1500;
    private const int LastYear = 2199;

    private static readonly Dictionary<string, int> Months = MonthNames();

    public static (string? Edtf, bool IsImpossible) Read(string written)
    {
        var text = written.Trim();
        if (text.Length is < 4 or > 200)
        {
            return (null, false);
        }
        if (Iso().Match(text) is { Success: true } iso)
        {
            return Make(Number(iso, "y"), Number(iso, "m"), Number(iso, "d"));
        }
        if (Compact().Match(text) is { Success: true } compact)
        {
            return Make(Number(compact, "y"), Number(compact, "m"), Number(compact, "d"));
        }
        if (DayFirst().Match(text) is { Success: true } dayFirst && Month(dayFirst) is { } month)
        {
            return Make(Number(dayFirst, "y"), month, Number(dayFirst, "d"));
        }
        if (MonthFirst().Match(text) is { Success: true } monthFirst && Month(monthFirst) is { } named)
        {
            return Make(Number(monthFirst, "y"), named, Number(monthFirst, "d"));
        }
        if (MonthOnly().Match(text) is { Success: true } monthOnly && Month(monthOnly) is { } only)
        {
            return Make(Number(monthOnly, "y"), only, null);
        }
        return Numeric().Match(text) is { Success: true } numeric ? FromNumbers(numeric) : (null, false);
    }

    private static (string? Edtf, bool IsImpossible) FromNumbers(Match match)
    {
        int first = Number(match, "a")!.Value, second = Number(match, "b")!.Value;
        var dotted = match.Value.Contains('.', StringComparison.Ordinal);
        return (first, second) switch
        {
            ( > 12, > 12) => (null, true),
            (_, > 12) => Make(Number(match, "y"), first, second),
            var (day, number) when day > 12 || day == number || dotted => Make(Number(match, "y"), second, first),
            _ => (null, false),
        };
    }

    private static (string? Edtf, bool IsImpossible) Make(int? year, int? month, int? day)
    {
        if (year is not (>= FirstYear and <= LastYear))
        {
            return (null, false);
        }
        if (month is null)
        {
            return (year.Value.ToString("D4", CultureInfo.InvariantCulture), false);
        }
        if (month is < 1 or > 12 || day is < 1 || day > DateTime.DaysInMonth(year.Value, month.Value))
        {
            return (null, true);
        }
        return (day is null
            ? string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}")
            : string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}"), false);
    }

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : null;

    private static int? Month(Match match) =>
        Months.TryGetValue(match.Groups["name"].Value.TrimEnd('.').ToLowerInvariant(), out var month) ? month : null;

    private static Dictionary<string, int> MonthNames()
    {
        string[] names =
        [
            "january jan janvier janv januar januari enero ene gennaio gen", "february feb février fevrier févr fevr februar februari febrero febbraio",
            "march mar mars märz maerz maart marzo", "april apr avril avr abril aprile abr", "may mai mei mayo maggio mag",
            "june jun juin juni junio giugno giu", "july jul juillet juil juli julio luglio lug",
            "august aug août aout augustus agosto ago", "september sep sept septembre septiembre settembre set",
            "october oct octobre oktober okt octubre ottobre ott", "november nov novembre noviembre",
            "december dec décembre decembre déc dezember dez desember diciembre dic dicembre",
        ];
        return names.Index()
            .SelectMany(static month => month.Item.Split(' ').Select(name => (name, month.Index)))
            .ToDictionary(static pair => pair.name, static pair => pair.Index + 1, StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^(?<y>\d{4})(?:[-/](?<m>\d{1,2})(?:[-/](?<d>\d{1,2}))?)?(?:$|[T\s,+Z])",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?:D:)?(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})(?:\d{6})?(?:$|[Z+\-T])",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Compact();

    [GeneratedRegex(@"(?:^|[^\d])(?<d>\d{1,2})(?:st|nd|rd|th|er|e|º|\.)?(?:\s+(?:de|of|di))?\s+(?<name>\p{L}{3,10}\.?),?(?:\s+(?:de|del))?\s+(?<y>\d{4})(?:$|[^\d])",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"(?:^|[^\p{L}])(?<name>\p{L}{3,10}\.?)\s+(?<d>\d{1,2})(?:st|nd|rd|th)?(?:\s*,\s*|\s+)(?:\d{2}:\d{2}(?::\d{2})?\s+)?(?<y>\d{4})(?:$|[^\d])",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"^(?<name>\p{L}{3,10}\.?)(?:\s+de)?,?\s+(?<y>\d{4})$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex MonthOnly();

    [GeneratedRegex(@"(?:^|[^\d])(?<a>\d{1,2})[./-](?<b>\d{1,2})[./-](?<y>\d{4})(?:$|[^\d])",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Numeric();
}
