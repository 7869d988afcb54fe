namespace Skein.Model.Dates;

/// <summary>What stands at an end of an interval or of a range.</summary>
internal enum EdtfEnd : byte
{
    Date,
    Open,
    Unknown,
}

/// <summary>What the value as a whole is.</summary>
internal enum EdtfKind : byte
{
    Date,
    Interval,
    OneOf,
    AllOf,
}

/// <summary>Two ends: an interval, or a range in a set; a single date in a set has its date at both ends and is no range.</summary>
internal readonly record struct EdtfMember(EdtfDate Start, EdtfEnd StartKind, EdtfDate End, EdtfEnd EndKind, bool IsRange)
{
    public static EdtfMember Single(in EdtfDate date) => new(date, EdtfEnd.Date, date, EdtfEnd.Date, IsRange: false);
}
