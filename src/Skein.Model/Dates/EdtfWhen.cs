namespace Skein.Model.Dates;

/// <summary>Says when something happened: a described date with the preposition that English gives it.</summary>
internal static class EdtfWhen
{
    public static string Describe(Edtf value, EdtfWords words)
    {
        switch (value.Kind)
        {
            case EdtfKind.Date:
                return Describe(value.Date, words);
            case EdtfKind.Interval when value.Members[0] is { StartKind: EdtfEnd.Date, EndKind: EdtfEnd.Unknown } begun:
                return EdtfWords.Put(words.EndUnknown, Describe(begun.Start, words));
            case EdtfKind.OneOf or EdtfKind.AllOf when value.Members is [{ IsRange: false } only]:
                return Describe(only.Start, words);
            case EdtfKind.OneOf or EdtfKind.AllOf when !value.Members[0].IsRange:
                return EdtfWords.Put(NamesDay(value.Members[0].Start) ? words.On : words.In, EdtfDisplay.Describe(value));
            default:
                // "From … to", "until", "between … and" and "on or before" stand in a sentence as they are.
                return EdtfDisplay.Describe(value);
        }
    }

    private static string Describe(in EdtfDate date, EdtfWords words)
    {
        var isAbout = date.IsQualifiedAsAWhole && (date.YearQualifier & EdtfQualifier.Approximate) != 0;
        var plain = isAbout
            ? date with { YearQualifier = EdtfQualifier.None, MonthQualifier = EdtfQualifier.None, DayQualifier = EdtfQualifier.None }
            : date;
        var text = EdtfDateDisplay.Describe(plain, words);
        text = date.Precision == DatePrecision.SubYear && date.Month > SubYear.LastSeason ? EdtfWords.Put(words.The, text) : text;
        text = EdtfWords.Put(isAbout ? words.Around : NamesDay(date) ? words.On : words.In, text);
        return isAbout && (date.YearQualifier & EdtfQualifier.Uncertain) != 0 ? EdtfWords.Put(words.Uncertain, text) : text;
    }

    // A mask that is described as "a date between … and …" names a day; one that is described as a month, a year or a decade does not.
    private static bool NamesDay(in EdtfDate date) => date.HasMask
        ? date is not ({ Precision: DatePrecision.Year, YearX: 0b1, Negative: false }
            or { Precision: DatePrecision.Month, YearX: 0, MonthX: 0b11 }
            or { Precision: DatePrecision.Month, YearX: 0b1111, MonthX: 0 }
            or { Precision: DatePrecision.Day, YearX: 0, MonthX: 0b11, DayX: 0b11 }
            or { Precision: DatePrecision.Day, YearX: 0, MonthX: 0, DayX: 0b11 })
        : date.Precision >= DatePrecision.Day;
}
