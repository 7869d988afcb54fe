using FsCheck;
using FsCheck.Fluent;

namespace Skein.Model.Tests.Dates;

/// <summary>
/// A naive meaning of dates in November 2015, the oracle of the comparison: a value is the list of every set of days that it allows, each set
/// a bit mask. Days -20 to 60 stand for all time; the two outermost stand for the infinities.
/// </summary>
internal sealed record Worlds(string Text, UInt128[] Days)
{
    public const int Past = -20;
    public const int Future = 60;

    /// <summary>Days, masks, months, intervals and one-of sets; of all-of sets those whose members are days.</summary>
    public static Gen<Worlds> Exact { get; } = Gen.Frequency((3, Loose()), (3, Interval()), (2, OneOf()), (2, AllOf(Gen.OneOf(Day(), DayRange()))));

    /// <summary>The same, and all-of sets of vague dates, for which the comparison may answer "possible" too often.</summary>
    public static Gen<Worlds> Any { get; } = Gen.Frequency((3, Exact), (2, AllOf(Gen.OneOf(Day(), DayRange(), Loose()))));

    public override string ToString() => Text;

    public static UInt128 Span(int first, int last)
    {
        UInt128 days = 0;
        for (var day = first; day <= last; day++)
        {
            days |= UInt128.One << (day - Past);
        }
        return days;
    }

    public static int First(UInt128 days) => (int)UInt128.TrailingZeroCount(days) + Past;

    public static int Last(UInt128 days) => 127 - (int)UInt128.LeadingZeroCount(days) + Past;

    private static string Name(int day) => $"2015-11-{day:D2}";

    private static Gen<int> AnyDay() => Gen.Choose(1, 30);

    private static Gen<Worlds> Day() => AnyDay().Select(day => new Worlds(Name(day), [Span(day, day)]));

    private static Gen<Worlds> Mask() => Gen.Elements("0X", "1X", "2X", "X3", "X0", "XX").Select(mask =>
        new Worlds("2015-11-" + mask, [.. Enumerable.Range(1, 30).Where(day => Fits(day, mask)).Select(day => Span(day, day))]));

    private static Gen<Worlds> Month() => Gen.Constant(new Worlds("2015-11", [.. Enumerable.Range(1, 30).Select(day => Span(day, day))]));

    private static Gen<Worlds> Loose() => Gen.Frequency((3, Day()), (3, Mask()), (1, Month()));

    private static bool Fits(int day, string mask) =>
        (mask[0] == 'X' || mask[0] - '0' == day / 10) && (mask[1] == 'X' || mask[1] - '0' == day % 10);

    private static Gen<Worlds> Interval() => Gen.Frequency(
        (4, from start in Loose()
            from end in Loose()
            let days = Between(DaysOf(start), DaysOf(end))
            where days.Length > 0
            select new Worlds($"{start}/{end}", days)),
        (1, Loose().Select(start => new Worlds($"{start}/..", Between(DaysOf(start), [Future])))),
        (1, Loose().Select(start => new Worlds($"{start}/", Between(DaysOf(start), Enumerable.Range(Past, Future - Past + 1))))),
        (1, Loose().Select(end => new Worlds($"../{end}", Between([Past], DaysOf(end))))),
        (1, Loose().Select(end => new Worlds($"/{end}", Between(Enumerable.Range(Past, Future - Past + 1), DaysOf(end))))));

    private static Gen<Worlds> DayRange() =>
        from one in AnyDay()
        from other in AnyDay()
        let first = Math.Min(one, other)
        let last = Math.Max(one, other)
        select new Worlds($"{Name(first)}..{Name(last)}", [Span(first, last)]);

    private static Gen<Worlds> OneOf() =>
        from members in Gen.OneOf(Loose(), DayRange().Select(range => range with { Days = [.. Each(range.Days[0])] })).NonEmptyListOf()
        from open in Gen.Choose(0, 3)
        from day in AnyDay()
        let list = members.Take(3).ToList()
        let opening = new Worlds($"{Name(day)}..", [.. Each(Span(day, Future))])
        let all = open == 0 ? [.. list, opening] : list
        select new Worlds($"[{string.Join(',', all)}]", [.. all.SelectMany(member => member.Days)]);

    private static Gen<Worlds> AllOf(Gen<Worlds> member) =>
        from members in member.NonEmptyListOf()
        let list = members.Take(3).ToList()
        select new Worlds(
            $"{{{string.Join(',', list)}}}",
            [.. list.Aggregate(new[] { UInt128.Zero }.AsEnumerable(), (sets, next) => sets.SelectMany(set => next.Days.Select(day => set | day))).Distinct()]);

    private static IEnumerable<int> DaysOf(Worlds loose) => loose.Days.Select(First);

    private static IEnumerable<UInt128> Each(UInt128 days) =>
        Enumerable.Range(First(days), Last(days) - First(days) + 1).Select(day => Span(day, day));

    private static UInt128[] Between(IEnumerable<int> starts, IEnumerable<int> ends) =>
        [.. from start in starts from end in ends where start <= end select Span(start, end)];
}
