using System.Globalization;

namespace Skein.Web.Tests.Methods;

/// <summary>Incidents by period as a picture and a table, and models that refuse what counts cannot carry.</summary>
public class SeriesPageTests
{
    [Fact]
    public async Task Counts_have_bounds_in_the_picture_and_in_the_table_beside_it()
    {
        await using var served = await ServedCase.StartAsync();
        served.AddIncident("Mill Road fire", "2015-12-05");
        served.AddIncident("Ferry fire", "2015-11/2015-12");
        served.AddIncident("Bridge fire", null);

        var page = await served.PageAsync("/methods/series?level=incident");

        // One fire lies in November or December, so that each month has one for sure and two at most.
        Assert.Equal(
            [["2015-11-01", "2015-11-30", "1", "2"], ["2015-12-01", "2015-12-31", "1", "2"]],
            page.QuerySelectorAll("[data-testid=periods] tbody tr").Select(row => row.Cells()));
        var picture = page.QuerySelector("svg.bars")!;
        Assert.NotEmpty(picture.QuerySelector("title")!.TextContent);
        Assert.Contains("2 bars, the highest at 2", picture.QuerySelector("desc")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2 in one period for sure, 1 in one of several, 1 without a date", page.QuerySelector("[data-testid=counted]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Bridge fire", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_two_periods_cannot_carry_is_refused_with_the_reason()
    {
        await using var served = await ServedCase.StartAsync();

        var page = await served.PageAsync("/methods/series?by=year&level=incident");

        Assert.All(page.QuerySelectorAll("[data-testid=fit]"), fit => Assert.Contains("SK-METH-", fit.TextContent, StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("svg.bars .rate"));
    }

    [Fact]
    public async Task A_year_without_and_a_year_with_six_a_month_are_two_stretches()
    {
        await using var served = await ServedCase.StartAsync();
        for (var at = 0; at < 72; at++)
        {
            served.AddIncident($"Fire {at}", string.Create(CultureInfo.InvariantCulture, $"2031-{(at / 6) + 1:00}-{(at % 6) + 3:00}"));
        }

        var page = await served.PageAsync("/methods/series?level=incident&from=2030-01-01&to=2031-12-31");
        var data = await served.DataAsync("/api/methods/series?level=incident&from=2030-01-01&to=2031-12-31");

        Assert.Equal(
            ["From 2030-01-01 to 2030-12-31: 0 a period.", "From 2031-01-01 to 2031-12-31: 6 a period."],
            page.QuerySelectorAll("svg.bars g:has(> .rate) title").Select(title => title.TextContent));
        Assert.Equal([0.0, 6.0], data.GetProperty("answer").GetProperty("segments").EnumerateArray().Select(segment => segment.GetProperty("rate").GetDouble()));
    }

    [Fact]
    public async Task A_day_that_is_none_is_said_and_counts_as_not_given()
    {
        await using var served = await ServedCase.StartAsync();

        var page = await served.PageAsync("/methods/series?from=soon");

        Assert.Contains("“soon” is no day", page.QuerySelector(".fault")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("soon", page.QuerySelector("input[name=from]")!.GetAttribute("value"));
    }
}
