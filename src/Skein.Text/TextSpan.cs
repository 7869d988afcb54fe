namespace Skein.Text;

/// <summary>A stretch of a text: half-open, counted in UTF-16 units. Ordered by start, then by end.</summary>
/// <param name="Start">The offset of the first unit, 0 or more.</param>
/// <param name="End">The offset after the last unit; not before <paramref name="Start"/>.</param>
/// <exception cref="ArgumentOutOfRangeException">The start is negative or lies after the end.</exception>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>The offset of the first unit.</summary>
    public int Start { get; } = Start >= 0 ? Start
        : throw new ArgumentOutOfRangeException(nameof(Start), Start, "A span starts at 0 or later.");

    /// <summary>The offset after the last unit.</summary>
    public int End { get; } = End >= Start ? End
        : throw new ArgumentOutOfRangeException(nameof(End), End, "A span does not end before it starts.");

    /// <summary>The number of UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the span holds no unit.</summary>
    public bool IsEmpty => Start == End;

    /// <summary>Whether the unit at this offset lies in the span; the end does not.</summary>
    public bool Contains(int offset) => Start <= offset && offset < End;

    /// <summary>Whether the other span lies within this one; a span contains itself.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two share at least one unit; an empty span overlaps nothing.</summary>
    public bool Overlaps(TextSpan other) => Math.Max(Start, other.Start) < Math.Min(End, other.End);

    /// <summary>The words of the span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not fit in the text.</exception>
    public string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Substring(Start, Length);
    }

    /// <summary>Whether the span ends within the text.</summary>
    public bool FitsIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return End <= text.Length;
    }

    /// <summary>The span moved by this many units, to the left when negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The moved span would start before 0.</exception>
    public TextSpan Shift(int by) => new(Start + by, End + by);

    /// <inheritdoc/>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>Whether the left one comes first.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one comes first or both are equal.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one comes last.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one comes last or both are equal.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>Start and end as <c>[start,end)</c>.</summary>
    public override string ToString() => $"[{Start},{End})";
}
