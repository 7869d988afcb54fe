using Skein.Graph.Time;
using Skein.Model.Dates;

namespace Skein.Networks.Change;

/// <summary>Through what windows the change of a network is seen.</summary>
public sealed record ChangeOptions
{
    /// <summary>The first day of the first window; when null, the first day of the month of the earliest day that a tie names.</summary>
    public CalendarDay? First { get; init; }

    /// <summary>The last day on which a window may begin; when null, the latest day that a tie names.</summary>
    public CalendarDay? Last { get; init; }

    /// <summary>How many calendar months a window has, 1 or more; 12 by default.</summary>
    public int WidthInMonths { get; init; } = 12;

    /// <summary>How many calendar months lie between two beginnings, 1 or more; 12 by default. Below the width, windows overlap.</summary>
    public int StepInMonths { get; init; } = 12;

    /// <summary>What becomes of pairs of which no tie is dated: in no window by default. They are counted apart either way.</summary>
    public UndatedEdges Undated { get; init; }

    /// <summary>How far approximate dates are widened; null, the default, for strict bounds.</summary>
    public FuzzyPadding? Padding { get; init; }

    /// <summary>The most windows, 1,200: a hundred years by month.</summary>
    public const int MostWindows = 1_200;

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(WidthInMonths, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(StepInMonths, 1);
    }
}
