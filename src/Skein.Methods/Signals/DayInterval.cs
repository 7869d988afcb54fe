using System.Globalization;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Signals;

/// <summary>
/// How many days lie between two uncertain dates, both ends inclusive; an open end is null. Below zero: the second came first.
/// </summary>
/// <param name="Least">The fewest.</param>
/// <param name="Most">The most.</param>
public readonly record struct DayInterval(int? Least, int? Most)
{
    /// <summary>True when the second date certainly comes before the first.</summary>
    public bool IsReversed => Most < 0;

    /// <summary>The days from one date to another.</summary>
    /// <param name="from">The first date.</param>
    /// <param name="to">The second date.</param>
    public static DayInterval Between(DayBounds from, DayBounds to) => new(
        to.Earliest is { } first && from.Latest is { } last ? first.DayNumber - last.DayNumber : null,
        to.Latest is { } latest && from.Earliest is { } earliest ? latest.DayNumber - earliest.DayNumber : null);

    /// <summary>The interval such as <c>3..17</c>, or one number.</summary>
    public override string ToString() => Least is not null && Least == Most ? Text(Least) : $"{Text(Least)}..{Text(Most)}";

    private static string Text(int? days) => days?.ToString(CultureInfo.InvariantCulture) ?? "";
}
