namespace Skein.Model.Dates;

/// <summary>Reads the outer shape: a date, an interval, or a set; see <see cref="EdtfDateParser"/> for what lies inside.</summary>
internal static class EdtfParser
{
    private const int LongestText = 4_000;

    public static string? Read(ReadOnlySpan<char> text, out EdtfKind kind, out EdtfDate date, out EdtfMember[] members)
    {
        kind = EdtfKind.Date;
        date = default;
        members = [];
        if (text.IsEmpty)
        {
            return EdtfReasons.Empty;
        }
        if (text.Length > LongestText)
        {
            return EdtfReasons.TooLong;
        }
        if (text[0] is '[' or '{' && !text.Contains('/'))
        {
            kind = text[0] == '[' ? EdtfKind.OneOf : EdtfKind.AllOf;
            return ReadSet(text, out members);
        }
        var slash = text.IndexOf('/');
        if (slash >= 0)
        {
            kind = EdtfKind.Interval;
            return ReadInterval(text, slash, out members);
        }
        return EdtfDateParser.TryParse(text, out date, out var reason) ? null : reason;
    }

    private static string? ReadInterval(ReadOnlySpan<char> text, int slash, out EdtfMember[] members)
    {
        members = [];
        if (text[(slash + 1)..].Contains('/'))
        {
            return EdtfReasons.OneSlash;
        }
        if (text.IndexOfAny("[]{}") >= 0)
        {
            return EdtfReasons.SetInInterval;
        }
        var startFault = ReadEnd(text[..slash], out var start, out var startKind);
        var endFault = ReadEnd(text[(slash + 1)..], out var end, out var endKind);
        if ((startFault ?? endFault) is { } fault)
        {
            return fault;
        }
        if (startKind != EdtfEnd.Date && endKind != EdtfEnd.Date)
        {
            return EdtfReasons.IntervalWithoutDate;
        }
        if (startKind == EdtfEnd.Date && endKind == EdtfEnd.Date && IsBackwards(start, end))
        {
            return EdtfReasons.IntervalBackwards;
        }
        members = [new EdtfMember(start, startKind, end, endKind, IsRange: true)];
        return null;
    }

    private static string? ReadEnd(ReadOnlySpan<char> text, out EdtfDate date, out EdtfEnd kind)
    {
        date = default;
        kind = text.IsEmpty ? EdtfEnd.Unknown : text.SequenceEqual("..") ? EdtfEnd.Open : EdtfEnd.Date;
        return kind != EdtfEnd.Date || EdtfDateParser.TryParse(text, out date, out var reason) ? null : reason;
    }

    private static string? ReadSet(ReadOnlySpan<char> text, out EdtfMember[] members)
    {
        members = [];
        if (text.Length < 2 || text[^1] != (text[0] == '[' ? ']' : '}') || text[1..^1].IndexOfAny("[]{}") >= 0)
        {
            return EdtfReasons.SetNotClosed;
        }
        var inner = text[1..^1];
        var list = new EdtfMember[inner.Count(',') + 1];
        var index = 0;
        foreach (var part in inner.Split(','))
        {
            var fault = ReadMember(inner[part], out list[index]);
            if (fault is not null)
            {
                return fault;
            }
            if ((list[index].StartKind == EdtfEnd.Open && index > 0) || (list[index].EndKind == EdtfEnd.Open && index < list.Length - 1))
            {
                return EdtfReasons.SetOpenInside;
            }
            index++;
        }
        members = list;
        return null;
    }

    private static string? ReadMember(ReadOnlySpan<char> text, out EdtfMember member)
    {
        member = default;
        if (text.IsEmpty)
        {
            return EdtfReasons.SetMemberEmpty;
        }
        var dots = text.IndexOf("..");
        if (dots < 0)
        {
            var fault = EdtfDateParser.TryParse(text, out var date, out var reason) ? null : reason;
            member = EdtfMember.Single(date);
            return fault ?? (date.HasTime ? EdtfReasons.SetMemberTime : null);
        }

        ReadOnlySpan<char> left = text[..dots], right = text[(dots + 2)..];
        if (left.IsEmpty && right.IsEmpty)
        {
            return EdtfReasons.RangeWithoutDate;
        }
        if (right.Contains('.') || left.Contains('.'))
        {
            return EdtfReasons.RangeShape;
        }
        EdtfDate start = default, end = default;
        if (!left.IsEmpty && !EdtfDateParser.TryParse(left, out start, out var startReason))
        {
            return startReason;
        }
        if (!right.IsEmpty && !EdtfDateParser.TryParse(right, out end, out var endReason))
        {
            return endReason;
        }
        if (start.HasTime || end.HasTime)
        {
            return EdtfReasons.SetMemberTime;
        }
        if (!left.IsEmpty && !right.IsEmpty && IsBackwards(start, end))
        {
            return EdtfReasons.RangeBackwards;
        }
        member = new EdtfMember(
            start, left.IsEmpty ? EdtfEnd.Open : EdtfEnd.Date, end, right.IsEmpty ? EdtfEnd.Open : EdtfEnd.Date, IsRange: true);
        return null;
    }

    private static bool IsBackwards(in EdtfDate start, in EdtfDate end) =>
        DateEdge.Precedes(DateEdge.Of(end, padding: null), DateEdge.Of(start, padding: null)) == Certainty.Certain;
}
