using System.Globalization;

namespace Skein.Model.Dates;

/// <summary>Reads years: four digits with unknown ones, years after Y with an exponent, and the digits that count.</summary>
internal static class EdtfYearParser
{
    /// <summary>Whether the text is a year after Y, perhaps behind a qualifier.</summary>
    public static bool StartsLong(ReadOnlySpan<char> text) =>
        text[0] == 'Y' || (text.Length > 1 && text[1] == 'Y' && EdtfQualifierText.FromChar(text[0]) != EdtfQualifier.None);

    public static string PlainYear(long year) => (year < 0 ? "-" : "") + Math.Abs(year).ToString("D4", CultureInfo.InvariantCulture);

    /// <summary>Takes the year from the front of the text, with its sign and significant digits.</summary>
    public static string? ReadFourDigits(ref ReadOnlySpan<char> text, ref EdtfDate date)
    {
        var negative = text.Length > 0 && text[0] == '-';
        text = negative ? text[1..] : text;
        if (text.Length < 4)
        {
            return EdtfReasons.YearDigits;
        }
        var magnitude = 0;
        byte mask = 0;
        for (var i = 0; i < 4; i++)
        {
            magnitude *= 10;
            if (text[i] == 'X')
            {
                mask |= (byte)(0b1000 >> i);
            }
            else if (char.IsAsciiDigit(text[i]))
            {
                magnitude += text[i] - '0';
            }
            else
            {
                return EdtfReasons.YearDigits;
            }
        }
        if (negative && magnitude == 0 && mask == 0)
        {
            return EdtfReasons.YearMinusZero;
        }
        text = text[4..];
        date = date with { Negative = negative, Magnitude = magnitude, YearX = mask };
        return ReadSignificant(ref text, ref date, digits: 4);
    }

    /// <summary>Reads the whole text as Y, a sign, digits, E and exponent, S and digits that count, and a qualifier.</summary>
    public static string? ReadLong(ReadOnlySpan<char> text, ref EdtfDate date)
    {
        var qualifier = EdtfQualifierText.FromChar(text[0]) | EdtfQualifierText.FromChar(text[^1]);
        text = text.TrimStart("?~%")[1..];
        text = qualifier != EdtfQualifier.None && text.Length > 0 && EdtfQualifierText.FromChar(text[^1]) != EdtfQualifier.None ? text[..^1] : text;
        var negative = text.Length > 0 && text[0] == '-';
        text = negative ? text[1..] : text;
        if (!TakeNumber(ref text, out var mantissa, out var digits) || mantissa == 0)
        {
            return digits > 16 ? EdtfReasons.YearTooFar : EdtfReasons.LongYearDigits;
        }
        long exponent = 0;
        var form = YearForm.Long;
        if (text.Length > 0 && text[0] == 'E')
        {
            text = text[1..];
            form = YearForm.Exponential;
            if (!TakeNumber(ref text, out exponent, out _))
            {
                return EdtfReasons.LongYearDigits;
            }
        }
        if (digits + exponent > 16 || mantissa * EdtfDate.PowerOfTen((int)exponent) > CalendarDay.MaximumYear)
        {
            return EdtfReasons.YearTooFar;
        }
        var magnitude = mantissa * EdtfDate.PowerOfTen((int)exponent);
        if (form == YearForm.Long && magnitude < 10_000)
        {
            return EdtfReasons.LongYearTooShort;
        }
        date = new EdtfDate
        {
            Precision = DatePrecision.Year,
            Form = form,
            Negative = negative,
            Magnitude = magnitude,
            Mantissa = mantissa,
            Exponent = (byte)exponent,
            YearQualifier = qualifier,
        };
        var fault = ReadSignificant(ref text, ref date, digits + (int)exponent);
        return fault ?? (text.IsEmpty ? null : text[0] == '-' ? EdtfReasons.LongYearDigits : EdtfReasons.Unexpected(text[0]));
    }

    private static string? ReadSignificant(ref ReadOnlySpan<char> text, ref EdtfDate date, int digits)
    {
        if (text.IsEmpty || text[0] != 'S')
        {
            return null;
        }
        text = text[1..];
        if (!TakeNumber(ref text, out var significant, out _) || significant < 1 || significant > digits)
        {
            return EdtfReasons.SignificantDigits;
        }
        date = date with { Significant = (byte)significant };
        return null;
    }

    /// <summary>Takes digits without a leading zero from the front, at most 16 of them.</summary>
    private static bool TakeNumber(ref ReadOnlySpan<char> text, out long value, out int digits)
    {
        digits = text.IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? text.Length : digits;
        value = 0;
        if (digits is 0 or > 16 || (digits > 1 && text[0] == '0'))
        {
            return false;
        }
        value = long.Parse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
        text = text[digits..];
        return true;
    }
}
