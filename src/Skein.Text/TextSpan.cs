namespace Skein.Text;

/// <summary>A half-open range of a text, in UTF-16 units: <see cref="Start"/> belongs to it, <see cref="End"/> does not.</summary>
public readonly record struct TextSpan
{
    /// <summary>Makes a span.</summary>
    /// <param name="start">The first unit.</param>
    /// <param name="end">The unit after the last.</param>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        (Start, End) = (start, end);
    }

    /// <summary>The first unit.</summary>
    public int Start { get; }

    /// <summary>The unit after the last.</summary>
    public int End { get; }
}
