using Skein.Methods.Outcomes;
using Skein.Methods.Pathways;

namespace Skein.Methods.Tests.Pathways;

/// <summary>Bounds by the number of a day, so that worlds can be counted out.</summary>
internal static class Days
{
    private static readonly DateOnly Zero = new(2001, 1, 1);

    public static DateOnly Day(int day) => Zero.AddDays(day);

    public static DayBounds Bounds(int? first, int? last) => new(first is { } a ? Day(a) : null, last is { } b ? Day(b) : null);

    public static DatedSpell Spell(SpellKind kind, int? first, int? last) => new(kind, Bounds(first, last));

    public static PathwayPattern Pattern(string text) => References.Value(PathwayPattern.Parse(text));
}
