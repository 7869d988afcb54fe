using System.Net;

namespace Skein.Web.Tests.Methods;

/// <summary>The table of incidents: figures by a named policy, what could not be counted, and labels.</summary>
public class CasualtiesPageTests
{
    // One source says 12, another at least 14: over all sources the least is 12, and nothing bounds it from above.
    private const string Stated = "/methods/incidents?scope=as-stated&level=incident";

    [Fact]
    public async Task An_incident_stands_with_its_bounds_and_the_passages_they_rest_on()
    {
        await using var served = await ServedCase.StartAsync();
        served.AddIncident("Mill Road fire", "2014-05-06");

        var page = await served.PageAsync(Stated);

        var row = Assert.Single(page.QuerySelectorAll("[data-testid=casualties] tbody tr"));
        Assert.Equal(["12", "–", "open"], row.Cells().Skip(1).Take(3));
        Assert.Equal(2, row.QuerySelectorAll("td:nth-child(6) a.ref[href^='/documents/']").Length);
        Assert.Contains("Altogether at least 12 killed. Counted on the level of the incident: 1.", page.QuerySelector("[data-testid=sum]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("no source says anything of itMill Road fire", page.QuerySelector("[data-testid=not-counted]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("killed 12 people", page.QuerySelector("[data-testid=inputs]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_policy_gives_another_figure_and_says_its_name()
    {
        await using var served = await ServedCase.StartAsync();
        served.AddIncident("Mill Road fire", "2014-05-06", "3");

        var page = await served.PageAsync("/methods/incidents?scope=as-stated&level=incident&policy=gtd");

        // One source alone: its number under every policy.
        var mill = page.QuerySelectorAll("[data-testid=casualties] tbody tr").Single(row => row.TextContent.Contains("Mill Road", StringComparison.Ordinal));
        Assert.Equal(["3", "3", "3"], mill.Cells().Skip(1).Take(3));
        Assert.Contains("GTD (Skein 1)", page.QuerySelector("[data-testid=how]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("gtd", page.QuerySelector("select[name=policy] option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_same_answer_is_there_as_data()
    {
        await using var served = await ServedCase.StartAsync();

        var data = await served.DataAsync(Stated.Replace("/methods", "/api/methods", StringComparison.Ordinal));

        Assert.Equal(("casualties", 1), (data.GetProperty("view").GetString(), data.GetProperty("version").GetInt32()));
        var figure = data.GetProperty("answer").GetProperty("counted")[0].GetProperty("figure");
        Assert.Equal(12, figure.GetProperty("low").GetInt32());
        Assert.False(figure.TryGetProperty("high", out _));
        Assert.Equal("everything reviewed, as of now", data.GetProperty("filter").GetString());
    }

    [Fact]
    public async Task A_word_that_is_none_is_said_on_the_page_and_refused_as_data()
    {
        await using var served = await ServedCase.StartAsync();

        var page = await served.PageAsync("/methods/incidents?policy=guess");
        var data = await served.DataAsync("/api/methods/incidents?policy=guess", HttpStatusCode.BadRequest);

        Assert.Contains("“guess” is none of the words that policy takes", page.QuerySelector(".fault")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("gtd", data.GetProperty("faults")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_incident_recorded_by_the_day_the_method_refuses_in_a_sentence()
    {
        await using var served = await ServedCase.StartAsync();

        var page = await served.PageAsync("/methods/incidents?recorded-by=1999-01-01");
        var data = await served.DataAsync("/api/methods/incidents?recorded-by=1999-01-01", HttpStatusCode.UnprocessableEntity);

        Assert.Contains("SK-METH-406", page.QuerySelector("[data-testid=refused]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("SK-METH-406", data.GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_coded_outcome_gives_a_label_that_was_open_before()
    {
        await using var served = await ServedCase.StartAsync();
        var before = await served.DataAsync("/api/methods/labels?scheme=te-sat");

        var form = (await served.PageAsync($"/methods/coding/{served.Case.Attack}")).QuerySelector("form:has(select[name=item-stage])")!;
        var stages = form.QuerySelectorAll("select[name=item-stage] option").Select(option => option.GetAttribute("value")!).Where(value => value.Length > 0).ToList();
        await served.SendAsync(form, ("item-stage", stages[^1]), ("reason", "the gazette of that week"));
        var after = await served.DataAsync("/api/methods/labels?scheme=te-sat");

        Assert.True(Possible(after) < Possible(before));
        var page = await served.PageAsync("/methods/incidents?level=incident&scheme=te-sat");
        Assert.Contains("the gazette of that week", page.QuerySelector("[data-testid=labels] [data-testid=codings]")!.TextContent, StringComparison.Ordinal);

        static int Possible(System.Text.Json.JsonElement data) => data.GetProperty("answer").GetProperty("incidents")[0].GetProperty("labels").GetArrayLength();
    }
}
