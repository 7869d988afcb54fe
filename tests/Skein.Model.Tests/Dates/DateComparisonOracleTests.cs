using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Skein.Model.Dates;

namespace Skein.Model.Tests.Dates;

/// <summary>The comparison against every possible set of days, one by one.</summary>
public class DateComparisonOracleTests
{
    private static readonly Config ManyCases = Config.QuickThrowOnFailure.WithMaxTest(2_000);

    [Fact]
    public void Answers_agree_with_the_enumeration_of_all_readings() => ForPairs(Worlds.Exact, (a, b) =>
    {
        var (left, right) = (Edtf.Parse(a.Text), Edtf.Parse(b.Text));

        Assert.Equal(Enumerate(a, b, IsBefore), DateComparison.Before(left, right));
        Assert.Equal(Enumerate(b, a, IsBefore), DateComparison.After(left, right));
        // An all-of set beside an interval with two vague ends is the documented exception; the next test covers it.
        if (!(a.Text + b.Text).Contains('{', StringComparison.Ordinal) || !(a.Text + b.Text).Contains('/', StringComparison.Ordinal))
        {
            Assert.Equal(Enumerate(a, b, Overlap), DateComparison.Overlaps(left, right));
        }
    });

    [Fact]
    public void What_is_certain_or_impossible_is_so_under_every_reading_also_for_sets_of_vague_dates() => ForPairs(Worlds.Any, (a, b) =>
    {
        var (left, right) = (Edtf.Parse(a.Text), Edtf.Parse(b.Text));

        AssertSound(Enumerate(a, b, IsBefore), DateComparison.Before(left, right));
        AssertSound(Enumerate(b, a, IsBefore), DateComparison.After(left, right));
        AssertSound(Enumerate(a, b, Overlap), DateComparison.Overlaps(left, right));
        // As a container a month is the whole of its days; inside a set the naive meaning has no such reading, so those are left out.
        var isMonth = a.Text == "2015-11";
        if (isMonth || !Regex.IsMatch(a.Text, "2015-11(?!-)"))
        {
            var container = isMonth ? a with { Days = [Worlds.Span(1, 30)] } : a;
            AssertSound(Enumerate(container, b, Contain), DateComparison.Contains(left, right));
        }
    });

    [Fact]
    public void Exchanging_the_sides_mirrors_the_order() => ForPairs(Worlds.Any, (a, b) =>
    {
        var (left, right) = (Edtf.Parse(a.Text), Edtf.Parse(b.Text));
        var mirrored = DateComparison.Compare(left, right) switch
        {
            EdtfOrder.Before => EdtfOrder.After,
            EdtfOrder.After => EdtfOrder.Before,
            var same => same,
        };

        Assert.Equal(mirrored, DateComparison.Compare(right, left));
        Assert.Equal(DateComparison.Overlaps(left, right), DateComparison.Overlaps(right, left));
    });

    [Fact]
    public void Bounds_are_the_first_and_the_last_day_of_all_readings() =>
        Check.One(ManyCases, Prop.ForAll(Arb.From(Worlds.Any), world =>
        {
            var bounds = Edtf.Parse(world.Text).Bounds();
            var earliest = world.Days.Min(Worlds.First);
            var latest = world.Days.Max(Worlds.Last);

            Assert.Equal(earliest == Worlds.Past, bounds.Earliest.Kind != DateBoundKind.Finite);
            Assert.Equal(latest == Worlds.Future, bounds.Latest.Kind != DateBoundKind.Finite);
            var isInterval = world.Text.Contains('/', StringComparison.Ordinal);
            // An interval's bounds are those of its own two dates, even where one narrows the other.
            if (bounds.Earliest.Kind == DateBoundKind.Finite)
            {
                var day = new CalendarDay(2015, 11, earliest);
                Assert.True(isInterval ? bounds.Earliest.Day <= day : bounds.Earliest.Day == day);
            }
            if (bounds.Latest.Kind == DateBoundKind.Finite)
            {
                var day = new CalendarDay(2015, 11, latest);
                Assert.True(isInterval ? bounds.Latest.Day >= day : bounds.Latest.Day == day);
            }
        }));

    private static void ForPairs(Gen<Worlds> worlds, Action<Worlds, Worlds> check) =>
        Check.One(ManyCases, Prop.ForAll(Arb.From(worlds), Arb.From(worlds), check));

    private static Certainty Enumerate(Worlds a, Worlds b, Func<UInt128, UInt128, bool> question)
    {
        bool yes = false, no = false;
        foreach (var left in a.Days)
        {
            foreach (var right in b.Days)
            {
                var answer = question(left, right);
                yes |= answer;
                no |= !answer;
                if (yes && no)
                {
                    return Certainty.Possible;
                }
            }
        }
        return yes ? Certainty.Certain : Certainty.Impossible;
    }

    private static bool IsBefore(UInt128 left, UInt128 right) => Worlds.Last(left) < Worlds.First(right);

    private static bool Overlap(UInt128 left, UInt128 right) => (left & right) != 0;

    private static bool Contain(UInt128 outer, UInt128 inner) => (inner & ~outer) == 0;

    private static void AssertSound(Certainty expected, Certainty answer) =>
        Assert.True(answer == expected || answer == Certainty.Possible, $"The oracle says {expected}, the comparison {answer}.");
}
