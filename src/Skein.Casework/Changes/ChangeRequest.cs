using Skein.Model.Dates;
using Skein.Networks.Change;

namespace Skein.Casework.Changes;

/// <summary>Through what windows the change of a network is seen.</summary>
public sealed record ChangeRequest
{
    /// <summary>How many calendar months a window has, 1 to 1,200; 12 by default.</summary>
    public int WidthInMonths { get; init; } = 12;

    /// <summary>How many calendar months lie between two beginnings, 1 to 1,200; 12 by default. Below the width, windows overlap.</summary>
    public int StepInMonths { get; init; } = 12;

    /// <summary>The first window begins with the month of this day; when null, with the earliest day that a tie names, rounded down to
    /// a whole step of a year (January for years, a quarter for three months).</summary>
    public CalendarDay? First { get; init; }

    /// <summary>The last day on which a window may begin; when null, the latest day that a tie names.</summary>
    public CalendarDay? Last { get; init; }

    /// <summary>True to count organisations as nodes beside persons; persons only by default.</summary>
    public bool WithOrganisations { get; init; }

    /// <summary>How often communities are looked for, each time from another seed, 1 to 100; 10 by default.</summary>
    public int Runs { get; init; } = 10;

    /// <summary>The first seed; the same seed gives the same communities.</summary>
    public long Seed { get; init; } = 1;

    internal void Check()
    {
        ThrowOutside(WidthInMonths, ChangeOptions.MostWindows);
        ThrowOutside(StepInMonths, ChangeOptions.MostWindows);
        ThrowOutside(Runs, 100);
    }

    private static void ThrowOutside(int value, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most);
    }
}

/// <summary>How far before and after incidents a network is looked at.</summary>
public sealed record SurvivalRequest
{
    /// <summary>How many calendar months before, up to the day before the incident, 1 to 1,200; 24 by default.</summary>
    public int MonthsBefore { get; init; } = 24;

    /// <summary>How many calendar months after, from the day after the incident on, 1 to 1,200; 24 by default.</summary>
    public int MonthsAfter { get; init; } = 24;

    /// <summary>True to count organisations as nodes beside persons; persons only by default.</summary>
    public bool WithOrganisations { get; init; }

    internal void Check()
    {
        foreach (var months in (ReadOnlySpan<int>)[MonthsBefore, MonthsAfter])
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(months, ChangeOptions.MostWindows);
        }
    }
}
