using System.Globalization;
using System.Text;

namespace Skein.Model.Dates;

/// <summary>
/// Writes the canonical text: one qualifier at the end of the longest run of components that share it, single ones to the left of their
/// component, UTC as Z, offsets as ±hh:mm. Members of a set keep their order.
/// </summary>
internal static class EdtfPrinter
{
    public static string Print(EdtfKind kind, in EdtfDate date, EdtfMember[] members)
    {
        var text = new StringBuilder();
        switch (kind)
        {
            case EdtfKind.Date:
                Append(text, date);
                break;
            case EdtfKind.Interval:
                AppendEnd(text, members[0].Start, members[0].StartKind);
                text.Append('/');
                AppendEnd(text, members[0].End, members[0].EndKind);
                break;
            default:
                AppendSet(text, kind, members);
                break;
        }
        return text.ToString();
    }

    private static void AppendSet(StringBuilder text, EdtfKind kind, EdtfMember[] members)
    {
        text.Append(kind == EdtfKind.OneOf ? '[' : '{');
        for (var i = 0; i < members.Length; i++)
        {
            var member = members[i];
            if (i > 0)
            {
                text.Append(',');
            }
            if (member.StartKind == EdtfEnd.Date)
            {
                Append(text, member.Start);
            }
            if (member.IsRange)
            {
                text.Append("..");
                if (member.EndKind == EdtfEnd.Date)
                {
                    Append(text, member.End);
                }
            }
        }
        text.Append(kind == EdtfKind.OneOf ? ']' : '}');
    }

    private static void AppendEnd(StringBuilder text, in EdtfDate date, EdtfEnd kind)
    {
        if (kind == EdtfEnd.Open)
        {
            text.Append("..");
        }
        else if (kind == EdtfEnd.Date)
        {
            Append(text, date);
        }
    }

    private static void Append(StringBuilder text, in EdtfDate date)
    {
        ReadOnlySpan<EdtfQualifier> qualifiers = [date.YearQualifier, date.MonthQualifier, date.DayQualifier];
        var components = date.Precision switch { DatePrecision.Year => 1, DatePrecision.Month or DatePrecision.SubYear => 2, _ => 3 };
        var shared = 1;
        while (shared < components && qualifiers[shared] == qualifiers[0])
        {
            shared++;
        }
        for (var i = 0; i < components; i++)
        {
            if (i > 0)
            {
                text.Append('-');
            }
            if (i >= shared && qualifiers[i] != EdtfQualifier.None)
            {
                text.Append(qualifiers[i].ToChar());
            }
            AppendComponent(text, date, i);
            if (i == shared - 1 && qualifiers[0] != EdtfQualifier.None)
            {
                text.Append(qualifiers[0].ToChar());
            }
        }
        if (date.HasTime)
        {
            AppendTime(text, date);
        }
    }

    private static void AppendComponent(StringBuilder text, in EdtfDate date, int component)
    {
        switch (component)
        {
            case 0:
                AppendYear(text, date);
                break;
            case 1:
                AppendDigits(text, date.Month, date.MonthX, 2);
                break;
            default:
                AppendDigits(text, date.Day, date.DayX, 2);
                break;
        }
    }

    private static void AppendYear(StringBuilder text, in EdtfDate date)
    {
        text.Append(date.Form == YearForm.FourDigits ? "" : "Y").Append(date.Negative ? "-" : "");
        if (date.Form == YearForm.FourDigits)
        {
            AppendDigits(text, date.Magnitude, date.YearX, 4);
        }
        else
        {
            text.Append(CultureInfo.InvariantCulture, $"{date.Mantissa}");
        }
        if (date.Form == YearForm.Exponential)
        {
            text.Append(CultureInfo.InvariantCulture, $"E{date.Exponent}");
        }
        if (date.Significant > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"S{date.Significant}");
        }
    }

    private static void AppendDigits(StringBuilder text, long value, int mask, int digits)
    {
        for (var digit = digits - 1; digit >= 0; digit--)
        {
            text.Append((mask >> digit & 1) != 0 ? 'X' : (char)('0' + (value / EdtfDate.PowerOfTen(digit) % 10)));
        }
    }

    private static void AppendTime(StringBuilder text, in EdtfDate date)
    {
        var second = date.SecondOfDay;
        text.Append(CultureInfo.InvariantCulture, $"T{second / 3600:D2}:{second / 60 % 60:D2}");
        if (date.Precision == DatePrecision.Second)
        {
            text.Append(CultureInfo.InvariantCulture, $":{second % 60:D2}");
        }
        text.Append(date.Offset is { } offset ? OffsetText(offset) : "");
    }

    /// <summary><c>Z</c> or <c>±hh:mm</c>.</summary>
    public static string OffsetText(int minutes) => minutes == 0
        ? "Z"
        : string.Create(CultureInfo.InvariantCulture, $"{(minutes < 0 ? '-' : '+')}{Math.Abs(minutes) / 60:D2}:{Math.Abs(minutes) % 60:D2}");
}
