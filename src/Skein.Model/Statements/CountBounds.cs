using System.Globalization;

namespace Skein.Model.Statements;

/// <summary>A count that may be known within bounds only; both ends belong to it, and null is an end that is not given.</summary>
/// <param name="Low">The least it can be, or null.</param>
/// <param name="High">The most it can be, or null.</param>
public readonly record struct CountBounds(long? Low, long? High)
{
    /// <summary>Reads <c>130</c>, <c>125..</c>, <c>..40</c> or <c>2..5</c>; counts are not negative.</summary>
    /// <param name="text">The text.</param>
    /// <param name="bounds">The bounds, when the answer is true.</param>
    public static bool TryParse(string text, out CountBounds bounds)
    {
        bounds = default;
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            var exact = Number(text);
            bounds = new CountBounds(exact, exact);
            return exact is not null;
        }

        var (left, right) = (text[..dots], text[(dots + 2)..]);
        bounds = new CountBounds(Number(left), Number(right));
        return (left.Length == 0 || bounds.Low is not null)
            && (right.Length == 0 || bounds.High is not null)
            && (bounds.Low is not null || bounds.High is not null)
            && !(bounds.Low > bounds.High);
    }

    /// <summary>The count, or its bounds with two dots.</summary>
    public override string ToString() =>
        Low == High ? $"{Low}" : string.Create(CultureInfo.InvariantCulture, $"{Low}..{High}");

    private static long? Number(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
