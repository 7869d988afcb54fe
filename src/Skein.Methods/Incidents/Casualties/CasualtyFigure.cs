using System.Globalization;

namespace Skein.Methods.Incidents.Casualties;

/// <summary>
/// A number of people with its bounds, all inclusive. What is not given is null, and null is open: no lower end is 0, no upper end is
/// none.
/// </summary>
/// <param name="Low">The least.</param>
/// <param name="Best">The figure to reckon with.</param>
/// <param name="High">The most.</param>
public readonly record struct CasualtyFigure(long? Low, long? Best, long? High)
{
    /// <summary>True when nothing is given.</summary>
    public bool IsEmpty => this is { Low: null, Best: null, High: null };

    /// <summary>True when a part is below zero, or the three are not in order.</summary>
    public bool IsImpossible => Low < 0 || Best < 0 || High < 0 || Low > Best || Best > High || Low > High;

    /// <summary>The least that it can be.</summary>
    public long Least => Low ?? 0;

    /// <summary>The number where it is given as one: the best, or where both ends are the same.</summary>
    public long? Point => Best ?? (Low == High ? Low : null);

    /// <summary>A number known exactly.</summary>
    /// <param name="number">The number.</param>
    public static CasualtyFigure Exactly(long number) => new(number, number, number);

    /// <summary>A number between two, both inclusive.</summary>
    /// <param name="low">The least.</param>
    /// <param name="high">The most.</param>
    public static CasualtyFigure Between(long low, long high) => new(low, null, high);

    /// <summary>A number or more.</summary>
    /// <param name="low">The least.</param>
    public static CasualtyFigure AtLeast(long low) => new(low, null, null);

    /// <summary>The sum part by part; a part that one of them lacks is not given, and the lower end counts from 0.</summary>
    public static CasualtyFigure operator +(CasualtyFigure one, CasualtyFigure other) => one.Plus(other);

    /// <summary>The sum part by part; a part that one of them lacks is not given, and the lower end counts from 0.</summary>
    /// <param name="other">What is added.</param>
    public CasualtyFigure Plus(CasualtyFigure other) => new(Least + other.Least, Best + other.Best, High + other.High);

    /// <summary>The figure such as <c>130</c>, <c>125..</c> or <c>28..32 (30)</c>.</summary>
    public override string ToString() => this is { Low: { } low } && low == High
        ? Text(low)
        : $"{Text(Low)}..{Text(High)}{(Best is { } best ? $" ({Text(best)})" : "")}";

    private static string Text(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
