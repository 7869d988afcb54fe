namespace Skein.Model.Dates;

/// <summary>
/// Says a date in plain words: "13 November 2015", "about June 2013", "2013, end not known". The words are for people and lose detail;
/// <see cref="Edtf.ToString"/> belongs beside them where the exact value matters.
/// </summary>
public static class EdtfDisplay
{
    private static EdtfWords Words => EdtfWords.English;

    /// <summary>The value in English.</summary>
    public static string Describe(Edtf value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Kind switch
        {
            EdtfKind.Date => EdtfDateDisplay.Describe(value.Date, Words),
            EdtfKind.Interval => Interval(value.Members[0]),
            EdtfKind.OneOf when value.Members is [var only] => OneOf(only),
            EdtfKind.OneOf => EdtfWords.Put(Words.OneOf, List(value.Members, OneOf, Words.Or)),
            _ when value.Members is [var only] => AllOf(only),
            _ => EdtfWords.Put(Words.AllOf, List(value.Members, AllOf, Words.And)),
        };
    }

    /// <summary>
    /// When something happened, in English, to stand after a verb: "on 13 November 2015", "in spring 2016", "around June 2013",
    /// "between 1 and 3 May 2016", "in 2013, end not known".
    /// </summary>
    public static string DescribeWhen(Edtf value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return EdtfWhen.Describe(value, Words);
    }

    private static string Interval(in EdtfMember interval) => (interval.StartKind, interval.EndKind) switch
    {
        (EdtfEnd.Date, EdtfEnd.Date) => Pair(Words.FromTo, interval),
        (EdtfEnd.Date, EdtfEnd.Open) => EdtfWords.Put(Words.EndOpen, Start(interval)),
        (EdtfEnd.Date, _) => EdtfWords.Put(Words.EndUnknown, Start(interval)),
        (EdtfEnd.Open, _) => EdtfWords.Put(Words.StartOpen, End(interval)),
        _ => EdtfWords.Put(Words.StartUnknown, End(interval)),
    };

    private static string OneOf(EdtfMember member) => (member.IsRange, member.StartKind, member.EndKind) switch
    {
        (false, _, _) => Start(member),
        (_, EdtfEnd.Open, _) => EdtfWords.Put(member.End.Precision == DatePrecision.Day ? Words.OnOrBefore : Words.InOrBefore, End(member)),
        (_, _, EdtfEnd.Open) => EdtfWords.Put(member.Start.Precision == DatePrecision.Day ? Words.OnOrAfter : Words.InOrAfter, Start(member)),
        _ => Pair(Words.Between, member),
    };

    private static string AllOf(EdtfMember member) => (member.IsRange, member.StartKind, member.EndKind) switch
    {
        (false, _, _) => Start(member),
        (_, EdtfEnd.Open, _) => EdtfWords.Put(Words.EachUpTo, End(member)),
        (_, _, EdtfEnd.Open) => EdtfWords.Put(Words.EachFrom, Start(member)),
        _ => Pair(Words.EachFromTo, member),
    };

    private static string Start(in EdtfMember member) => EdtfDateDisplay.Describe(member.Start, Words);

    private static string End(in EdtfMember member) => EdtfDateDisplay.Describe(member.End, Words);

    private static string Pair(string pattern, in EdtfMember member) =>
        EdtfWords.Put(pattern, EdtfDateDisplay.DescribeBefore(member.Start, member.End, Words), End(member));

    private static string List(EdtfMember[] members, Func<EdtfMember, string> describe, string last)
    {
        var texts = members.Select(describe).ToArray();
        return string.Join(Words.Comma, texts[..^1]) + last + texts[^1];
    }
}
