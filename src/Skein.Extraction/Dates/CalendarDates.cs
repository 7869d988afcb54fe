using System.Globalization;
using Skein.Extraction.Annotations;
using Skein.Model.Dates;

namespace Skein.Extraction.Dates;

/// <summary>Dates that name a month: "22 March 2016", "March 22, 2016", "22. März", "March 2016", and ranges of them. Month words of four languages.</summary>
internal sealed class CalendarDates(DateWords words, DateReader reader)
{
    /// <summary>A date around the month word at a token, or null.</summary>
    public FoundDate? At(AnnotatedDocument document, int at, Sentence sentence)
    {
        var month = reader.Month(document, at);
        if (month == 0)
        {
            return null;
        }

        var first = at;
        int day = 0, dayFrom = 0;
        var before = at - 1;
        // "22. März": the period is a token of its own; "22nd of March" and French "22 de".
        if (before - 1 >= sentence.First && (words.Of.Contains(document.Words[before]) || document.TextOf(before) is "."))
        {
            before--;
        }

        if (before >= sentence.First && DateReader.Day(document, before) is var dayBefore and > 0)
        {
            (day, first) = (dayBefore, before);
            if (before - 2 >= sentence.First && words.To.Contains(document.Words[before - 1])
                && DateReader.Day(document, before - 2) is var fromDay and > 0 && fromDay < day)
            {
                (dayFrom, first) = (fromDay, before - 2);
            }
        }

        var end = at + 1;
        if (day == 0 && end < sentence.End && DateReader.Day(document, end) is var dayAfter and > 0 && document.TextOf(end).Length <= 4)
        {
            (day, end) = (dayAfter, end + 1);
        }

        var year = YearAfter(document, ref end, sentence, day > 0);
        var isEveryday = words.AmbiguousMonths.Contains(document.Words[at]) && day == 0 && year == 0;
        if (isEveryday || (day == 0 && year == 0))
        {
            return null;
        }

        var parts = new DateParts(year > 0 ? year : null, month, day > 0 ? day : null);
        if (dayFrom == 0 && Through(document, first, end, parts, sentence) is { } range)
        {
            return range;
        }

        parts = parts.Anchored(DateReader.PublishedDay(document));
        var date = dayFrom > 0 ? Interval(parts with { Day = dayFrom }, parts) : parts.ToEdtf();
        // 31 February is no date: nothing is read rather than a part of it.
        return date is null ? null : new FoundDate(first, end, date, dayFrom > 0 ? "date.range/1" : day > 0 ? "date.day-month-year/1" : "date.month-year/1");
    }

    /// <summary>"from March to May 2014", "12 March to 3 April 2014": the year stands at the end only.</summary>
    private FoundDate? Through(AnnotatedDocument document, int first, int end, DateParts start, Sentence sentence)
    {
        if (end >= sentence.End - 1 || !words.To.Contains(document.Words[end]))
        {
            return null;
        }

        var at = end + 1;
        var day = DateReader.Day(document, at);
        at += day > 0 ? 1 : 0;
        if (reader.Month(document, at) is not (var month and > 0))
        {
            return null;
        }

        var close = at + 1;
        var year = YearAfter(document, ref close, sentence, day > 0);
        if (year == 0 || (document.TextOf(end) is "and" && !(first > sentence.First && words.From.Contains(document.Words[first - 1]))))
        {
            return null;
        }

        var date = Interval(start with { Year = start.Year ?? year }, new DateParts(year, month, day > 0 ? day : null));
        return date is null ? null : new FoundDate(first, close, date, "date.range/1");
    }

    /// <summary>"between March and May 2014": a month without day or year before one with a year.</summary>
    public FoundDate? MonthRange(AnnotatedDocument document, int at, Sentence sentence)
    {
        if (at + 3 >= sentence.End + 1 || reader.Month(document, at) is not (var month and > 0) || at <= sentence.First || !words.From.Contains(document.Words[at - 1]))
        {
            return null;
        }

        return Through(document, at, at + 1, new DateParts(null, month, null), sentence);
    }

    private static int YearAfter(AnnotatedDocument document, ref int end, Sentence sentence, bool hasDay)
    {
        var at = end;
        at += at < sentence.End && document.TextOf(at) is "," && hasDay ? 1 : 0;
        at += at < sentence.End - 1 && document.TextOf(at) is "of" or "de" ? 1 : 0;
        if (at >= sentence.End || DateReader.Year(document, at, afterMonth: true) is not (var year and > 0))
        {
            return 0;
        }

        end = at + 1;
        return year;
    }

    internal static Edtf? Interval(DateParts start, DateParts to) =>
        Edtf.TryParse(start + "/" + to, out var date, out _) ? date : null;

    /// <summary>ISO dates and dates of figures. A date whose day and month cannot be told apart gives both readings.</summary>
    public static FoundDate? Figures(AnnotatedDocument document, int at)
    {
        var text = document.TextOf(at);
        if (text.Length is < 8 or > 10)
        {
            return null;
        }

        Span<Range> ranges = stackalloc Range[4];
        var separator = text.Contains('/') ? '/' : text.Contains('-') ? '-' : '.';
        if (text.Split(ranges, separator) != 3 || !Int(text[ranges[0]], out var one) || !Int(text[ranges[1]], out var two) || !Int(text[ranges[2]], out var three))
        {
            return null;
        }

        if (one is >= 1900 and <= 2099 && text[ranges[0]].Length == 4)
        {
            return Found(new DateParts(one, two, three).ToEdtf());
        }

        if (three is < 1900 or > 2099)
        {
            return null;
        }

        var dayFirst = new DateParts(three, two, one).ToEdtf();
        var monthFirst = separator == '/' && document.Language is not ("fr" or "nl" or "de") ? new DateParts(three, one, two).ToEdtf() : null;
        return (dayFirst, monthFirst) switch
        {
            ({ } left, { } right) when left != right =>
                Found(Edtf.Parse(string.CompareOrdinal(left.ToString(), right.ToString()) < 0 ? $"[{left},{right}]" : $"[{right},{left}]")),
            ({ } left, _) => Found(left),
            (null, { } right) => Found(right),
            _ => null,
        };

        FoundDate? Found(Edtf? date) => date is null ? null : new FoundDate(at, at + 1, date, "date.figures/1");
    }

    private static bool Int(ReadOnlySpan<char> text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
