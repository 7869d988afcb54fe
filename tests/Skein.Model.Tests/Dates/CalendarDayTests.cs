using FsCheck;
using FsCheck.Fluent;
using Skein.Model.Dates;

namespace Skein.Model.Tests.Dates;

public class CalendarDayTests
{
    [Fact]
    public void Day_numbers_agree_with_the_platform_in_its_years()
    {
        var epoch = new DateOnly(1970, 1, 1).DayNumber;
        for (var day = DateOnly.MinValue; day < DateOnly.MaxValue.AddDays(-17); day = day.AddDays(17))
        {
            var calendarDay = new CalendarDay(day.Year, day.Month, day.Day);
            Assert.Equal(day.DayNumber - epoch, calendarDay.Number);
            Assert.Equal(calendarDay, CalendarDay.FromNumber(calendarDay.Number));
        }
    }

    [Fact]
    public void Every_cycle_of_400_years_has_146097_days_far_from_year_0_too() =>
        Prop.ForAll(
            Arb.From(Gen.Choose(-2_000_000_000, 2_000_000_000)),
            seed =>
            {
                var year = seed * 400_000L;
                Assert.Equal(146_097, new CalendarDay(year + 400, 3, 1).Number - new CalendarDay(year, 3, 1).Number);
                var day = CalendarDay.FromNumber(seed * 100_000_000L);
                Assert.Equal(seed * 100_000_000L, day.Number);
                Assert.InRange(day.Day, 1, CalendarDay.DaysInMonth(day.Year, day.Month));
            }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0, 2, 29)]
    [InlineData(-4, 2, 29)]
    [InlineData(-100, 2, 28)]
    [InlineData(-400, 2, 29)]
    [InlineData(1900, 2, 28)]
    [InlineData(2000, 2, 29)]
    public void Leap_years_follow_the_gregorian_rule_on_both_sides_of_year_0(long year, int month, int days) =>
        Assert.Equal(days, CalendarDay.DaysInMonth(year, month));

    [Fact]
    public void Days_are_ordered_by_time()
    {
        Assert.True(new CalendarDay(-44, 3, 15) < new CalendarDay(0, 1, 1));
        Assert.True(new CalendarDay(12_345, 1, 1) > new CalendarDay(9_999, 12, 31));
    }
}
