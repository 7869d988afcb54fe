using System.Globalization;
using Skein.Casework.Coding;
using Skein.Model;

namespace Skein.Web.Tests.Methods;

/// <summary>Every page of a method has the form that signs its answer, with the fields and the filter with which it was asked.</summary>
public class SigningTests
{
    [Fact]
    public async Task A_total_is_signed_as_it_was_asked_and_goes_stale_with_the_figure_under_it()
    {
        await using var served = await ServedCase.StartAsync();
        var page = await served.PageAsync("/methods/incidents?level=incident&scope=as-stated");
        var form = page.QuerySelector("[data-testid=sign] form")!;
        Assert.Equal("/methods/assessments?scope=as-stated&level=incident&scheme=te-sat", form.GetAttribute("action"));

        await served.SendAsync(form, ("likelihood", "likely"), ("reason", "for the report of May"));
        var signed = Assert.Single((await served.PageAsync("/methods/assessments")).QuerySelectorAll("[data-testid=assessment]"));
        Assert.Contains("How many were killed in the incidents of the case?", signed.TextContent, StringComparison.Ordinal);
        Assert.Contains("scope: as-stated", signed.TextContent, StringComparison.Ordinal);
        Assert.Contains("the case as a whole", signed.TextContent, StringComparison.Ordinal);
        Assert.Empty(signed.QuerySelectorAll("[data-testid=stale]"));

        var killed = (await served.DataAsync("/api/methods/incidents?level=incident&scope=as-stated")).GetProperty("answer").GetProperty("counted")[0].GetProperty("used")[0].GetProperty("id").GetString()!;
        InventedCase.Done(new WithdrawStatement(served.Case.Session).Run(StatementId.From(killed), "misread"));
        var stale = (await served.PageAsync("/methods/assessments")).QuerySelector("[data-testid=stale]")!;
        Assert.Contains(killed, stale.TextContent, StringComparison.Ordinal);
        Assert.Contains("/methods/incidents", (await served.PageAsync("/methods/assessments")).QuerySelector("[data-testid=assessment] p.small a")!.GetAttribute("href")!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/methods/claims")]
    [InlineData("/methods/series?by=quarter&level=incident")]
    public async Task The_form_stands_under_each_answer_and_signs_it(string path)
    {
        await using var served = await ServedCase.StartAsync();
        await served.SendAsync((await served.PageAsync(path)).QuerySelector("[data-testid=sign] form")!, ("reason", "for the report of May"));
        Assert.Single((await served.DataAsync("/api/methods/assessments")).GetProperty("answer").EnumerateArray());
    }

    [Fact]
    public async Task Two_stretches_are_compared_on_the_page_and_what_would_change_it_stands_below()
    {
        await using var served = await ServedCase.StartAsync();
        for (var at = 0; at < 84; at++)
        {
            // One a month in the first year, six in the second.
            var (year, month, day) = at < 12 ? (2030, at, 3) : (2031, (at - 12) / 6, (at % 6) + 3);
            served.AddIncident($"Fire {at}", string.Create(CultureInfo.InvariantCulture, $"{year}-{month + 1:00}-{day:00}"));
        }

        const string Asked = "?level=incident&from=2030-01-01&to=2031-12-31&compare=2031-01-01";
        var page = await served.PageAsync("/methods/series" + Asked);
        var rates = Assert.Single(page.QuerySelectorAll("[data-testid=fit]"), fit => fit.TextContent.Contains("Do the two stretches differ", StringComparison.Ordinal));
        Assert.Contains("the second rate over the first", rates.TextContent, StringComparison.Ordinal);
        Assert.Equal(["origin", "incident", "statement"], page.QuerySelectorAll("[data-testid=changes] .narrow tbody th").Select(cell => cell.TextContent));

        var answer = (await served.DataAsync("/api/methods/series" + Asked)).GetProperty("answer");
        var incidents = answer.GetProperty("wouldChange").GetProperty("counts")[1];
        Assert.Equal((84, 0), (incidents.GetProperty("tried").GetInt32() - 1, incidents.GetProperty("turnRates").GetInt32()));
        Assert.Contains("“soon” is neither a day", (await served.PageAsync("/methods/series?compare=soon")).QuerySelector(".fault")!.TextContent, StringComparison.Ordinal);
    }
}
