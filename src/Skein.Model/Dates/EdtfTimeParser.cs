namespace Skein.Model.Dates;

/// <summary>
/// Reads the time of day after T. The EDTF profile asks for seconds; <c>21:20</c> is accepted as well (ISO 8601-1 has it), because reports
/// name minutes and a second that nobody said would be invented.
/// </summary>
internal static class EdtfTimeParser
{
    private const int LargestOffset = 18 * 60;

    public static string? Read(ReadOnlySpan<char> text, ref EdtfDate date)
    {
        if (date.Precision != DatePrecision.Day || date.HasMask || date.AnyQualifier != EdtfQualifier.None)
        {
            return EdtfReasons.TimeNeedsDay;
        }
        if (!TakeNumber(ref text, out var hour) || hour > 23 || !Take(ref text, ':') || !TakeNumber(ref text, out var minute) || minute > 59)
        {
            return EdtfReasons.TimeShape;
        }
        var second = 0;
        var hasSeconds = Take(ref text, ':');
        if (hasSeconds && (!TakeNumber(ref text, out second) || second > 59))
        {
            return EdtfReasons.TimeShape;
        }
        date = date with
        {
            Precision = hasSeconds ? DatePrecision.Second : DatePrecision.Minute,
            SecondOfDay = (((hour * 60) + minute) * 60) + second,
        };
        return text.IsEmpty ? null : ReadOffset(text, ref date);
    }

    private static string? ReadOffset(ReadOnlySpan<char> text, ref EdtfDate date)
    {
        if (text.SequenceEqual("Z"))
        {
            date = date with { Offset = 0 };
            return null;
        }
        var negative = text[0] == '-';
        if (!negative && text[0] != '+')
        {
            return text[0] is '?' or '~' or '%' ? EdtfReasons.TimeNeedsDay : EdtfReasons.TimeShape;
        }
        text = text[1..];
        var minutes = 0;
        if (!TakeNumber(ref text, out var hours) || (!text.IsEmpty && (!Take(ref text, ':') || !TakeNumber(ref text, out minutes)))
            || !text.IsEmpty || minutes > 59)
        {
            return EdtfReasons.OffsetShape;
        }
        var offset = (hours * 60) + minutes;
        if (offset > LargestOffset || (negative && offset == 0))
        {
            return EdtfReasons.OffsetShape;
        }
        date = date with { Offset = (short)(negative ? -offset : offset) };
        return null;
    }

    private static bool Take(ref ReadOnlySpan<char> text, char expected)
    {
        var found = !text.IsEmpty && text[0] == expected;
        text = found ? text[1..] : text;
        return found;
    }

    private static bool TakeNumber(ref ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.Length < 2 || !char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[1]))
        {
            return false;
        }
        value = ((text[0] - '0') * 10) + (text[1] - '0');
        text = text[2..];
        return true;
    }
}
