using System.Diagnostics.CodeAnalysis;
using Skein.Model.Dates;

namespace Skein.Casework.Views;

/// <summary>A stretch of time that a page looks at, both ends included; an end that was not given is open.</summary>
public sealed record DateWindow
{
    private DateWindow(Edtf? value) => Value = value;

    /// <summary>All of time.</summary>
    public static DateWindow Always { get; } = new((Edtf?)null);

    /// <summary>The window as an interval, such as <c>2015-11-01/2015-12-31</c>; what the first clock of the filter takes. Null for all of time.</summary>
    public Edtf? Value { get; }

    /// <summary>The first that lies in it; null where the beginning is open.</summary>
    public DateBound? First => Value?.Bounds().Earliest is { Kind: DateBoundKind.Finite } bound ? bound : null;

    /// <summary>The last that lies in it; null where the end is open.</summary>
    public DateBound? Last => Value?.Bounds().Latest is { Kind: DateBoundKind.Finite } bound ? bound : null;

    /// <summary>From the earliest that one date can mean to the latest that another can.</summary>
    /// <param name="from">The first; null for an open beginning.</param>
    /// <param name="to">The second; null for an open end.</param>
    /// <param name="window">The window, or null.</param>
    /// <param name="reason">Null, or a sentence that says what is wrong, as that it ends before it begins.</param>
    public static bool TryMake(Edtf? from, Edtf? to, [NotNullWhen(true)] out DateWindow? window, [NotNullWhen(false)] out string? reason)
    {
        var (first, last) = (from?.Bounds().Earliest.ToIsoText() ?? "..", to?.Bounds().Latest.ToIsoText() ?? "..");
        (window, reason) = (Always, null);
        if (first == ".." && last == "..")
        {
            return true;
        }

        if (!Edtf.TryParse($"{first}/{last}", out var value, out reason))
        {
            window = null;
            return false;
        }

        window = new DateWindow(value);
        return true;
    }

    /// <summary>Whether something that was so at a date was so within the window, if only for a day.</summary>
    /// <param name="date">The date.</param>
    public Certainty Holds(Edtf date) => Value is null ? Certainty.Certain : DateComparison.Overlaps(date, Value);
}
