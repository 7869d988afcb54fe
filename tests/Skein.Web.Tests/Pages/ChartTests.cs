using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;

namespace Skein.Web.Tests.Pages;

/// <summary>Charts of the network: saved by form or by the island, opened by their link, taken along as files, deleted and brought back.</summary>
public class ChartTests
{
    [Fact]
    public async Task A_chart_is_saved_without_a_script_opened_by_its_link_deleted_and_brought_back()
    {
        await using var served = await ServedCase.StartAsync();
        using var saved = await served.SubmitAsync(Form(await served.PageAsync("/network?ties=restricted&true-at=2013-06")), ("name", "June 2013"));
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);

        var row = Assert.Single((await served.PageAsync("/charts")).QuerySelectorAll("[data-testid=chart]"));
        Assert.Contains("true at 2013-06", row.TextContent, StringComparison.Ordinal);
        using var link = await served.GetAsync(row.QuerySelector("th a")!.GetAttribute("href")!);
        var address = link.Headers.Location!.OriginalString;
        Assert.Equal((HttpStatusCode.Found, true), (link.StatusCode, address.Contains("true-at=2013-06", StringComparison.Ordinal) && address.Contains("ties=restricted", StringComparison.Ordinal)));
        Assert.Contains("June 2013", (await served.PageAsync(address)).QuerySelector("[data-testid=chart-name]")!.TextContent, StringComparison.Ordinal);

        using var deleted = await served.SubmitAsync(row.QuerySelector("form")!);
        var after = await served.PageAsync(deleted.Headers.Location!.OriginalString);
        Assert.Empty(after.QuerySelectorAll("[data-testid=chart]"));
        using var undone = await served.SubmitAsync(after.QuerySelector(".notice form")!);
        Assert.Single((await served.PageAsync("/charts")).QuerySelectorAll("[data-testid=chart]"));
    }

    [Fact]
    public async Task A_saved_chart_has_exactly_its_nodes_and_ties_on_the_page_and_in_every_file()
    {
        await using var served = await ServedCase.StartAsync();
        var written = JsonSerializer.Serialize(new
        {
            hidden = new[] { served.Case.Mirela.Value },
            groups = new[] { new { name = "the brothers", members = new[] { served.Case.Aldo.Value, served.Case.Tomas.Value } } },
            places = new object[] { new object[] { served.Case.Aldo.Value, 10, 20, 1 }, new object[] { served.Case.Tomas.Value, 30, 40, 0 } },
        });
        var id = await SaveAsync(served, "Brothers", written);

        var page = await served.PageAsync($"/network?chart={id}");
        var names = page.QuerySelectorAll("[data-testid=node] th").Select(cell => cell.TextContent.Trim()).Order();
        Assert.Equal(["Aldo Ferren", "Tomas Ferren"], names);
        Assert.Empty(page.QuerySelectorAll("[data-table=ties] tbody tr"));
        Assert.Contains(served.Case.Mirela.Value, page.QuerySelector("[data-network]")!.GetAttribute("data-chart")!, StringComparison.Ordinal);

        var svg = await TextAsync(served, $"/charts/{id}/picture.svg");
        Assert.Contains("the brothers (2)", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("Mirela Danko", svg, StringComparison.Ordinal);
        Assert.DoesNotContain(">Aldo Ferren<", svg, StringComparison.Ordinal);
        var gexf = XDocument.Parse(await TextAsync(served, $"/charts/{id}/picture.gexf"));
        var node = Assert.Single(gexf.Descendants(), element => element.Name.LocalName == "node");
        Assert.Equal("20", node.Descendants().Single(element => element.Name.LocalName == "position").Attribute("x")!.Value);
        var members = node.Descendants().Single(element => element.Attribute("for")?.Value == "members").Attribute("value")!.Value;
        Assert.Equal($"{served.Case.Aldo} {served.Case.Tomas}", string.Join(' ', members.Split(' ').Order(StringComparer.Ordinal)));
        Assert.DoesNotContain(gexf.Descendants(), element => element.Name.LocalName == "edge");
        using var png = await served.GetAsync($"/charts/{id}/picture.png");
        Assert.Equal("image/png", png.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task What_is_on_the_screen_is_drawn_as_a_file_without_being_saved()
    {
        await using var served = await ServedCase.StartAsync();
        var form = (await served.PageAsync("/network")).QuerySelector("form[data-export]")!;
        using var answer = await served.SubmitAsync(form, ("form", "gexf"), ("chart", $$"""{"shown":["{{served.Case.Aldo}}","{{served.Case.Tomas}}"]}"""));

        Assert.StartsWith("attachment", answer.Content.Headers.ContentDisposition!.ToString(), StringComparison.Ordinal);
        var gexf = XDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var labels = gexf.Descendants().Where(element => element.Name.LocalName == "node").Select(element => element.Attribute("label")!.Value).Order();
        Assert.Equal(["Aldo Ferren", "Tomas Ferren"], labels);
        Assert.Empty((await served.PageAsync("/charts")).QuerySelectorAll("[data-testid=chart]"));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"hidden":["<b>"]}""")]
    [InlineData("""{"groups":[null]}""")]
    [InlineData("""{"places":[["pe-1",1]]}""")]
    [InlineData("""{"places":[["pe-1",1,2,0],["pe-1",1,2,0]]}""")]
    [InlineData("""{"groups":[{"name":"a","members":["pe-1"]},{"name":"b","members":["pe-1"]}]}""")]
    public async Task What_is_no_chart_is_refused_and_nothing_is_saved(string written)
    {
        await using var served = await ServedCase.StartAsync();
        using var answer = await served.SubmitAsync(Form(await served.PageAsync("/network")), ("name", "Broken"), ("chart", written));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Empty((await served.PageAsync("/charts")).QuerySelectorAll("[data-testid=chart]"));
    }

    [Fact]
    public async Task A_name_leads_to_one_chart_and_a_hostile_one_is_words()
    {
        await using var served = await ServedCase.StartAsync();
        var id = await SaveAsync(served, InventedCase.Hostile, $$"""{"groups":[{"name":"<img src=x>","members":["{{served.Case.Aldo}}"]}]}""");
        using var again = await served.SubmitAsync(Form(await served.PageAsync("/network")), ("name", InventedCase.Hostile));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        foreach (var path in new[] { "/charts", $"/network?chart={id}", "/log" })
        {
            var page = await served.PageAsync(path);
            Assert.Null(page.QuerySelector("img"));
            Assert.Contains(InventedCase.Hostile, page.Body!.TextContent, StringComparison.Ordinal);
        }
        using var forged = await served.PostAsync("/charts", [new("name", "forged")]);
        Assert.Equal(HttpStatusCode.Forbidden, forged.StatusCode);
    }

    [Fact]
    public async Task The_passages_between_two_are_a_page_of_their_own()
    {
        await using var served = await ServedCase.StartAsync();
        var page = await served.PageAsync($"/network/passages?from={served.Case.Tomas}&to={served.Case.Mirela}");
        var tie = Assert.Single(page.QuerySelectorAll("[data-passages] [data-testid=tie]"));
        Assert.Contains("travelled to Orsk with", tie.TextContent, StringComparison.Ordinal);
        await served.PageAsync("/network/passages?from=pe-none&to=pe-other", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_metric_is_sent_as_an_interval_for_each_and_in_the_order_of_identifiers()
    {
        await using var served = await ServedCase.StartAsync();
        using var answer = JsonDocument.Parse(await TextAsync(served, "/network/sizes?metric=degree"));
        var rows = answer.RootElement.GetProperty("nodes").EnumerateArray().Select(row => (Id: row[0].GetString()!, Low: row[1].GetDouble(), High: row[2].GetDouble())).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.True(row.Low <= row.High));
        Assert.Equal(rows.Select(row => row.Id).Order(StringComparer.Ordinal), rows.Select(row => row.Id));
        Assert.Equal(rows.Max(row => row.High), answer.RootElement.GetProperty("greatest").GetDouble());
        using var unknown = await served.GetAsync("/network/sizes?metric=danger");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    private static IElement Form(IParentNode page) => page.QuerySelector("form[data-save]")!;

    private static async Task<string> SaveAsync(ServedCase served, string name, string written)
    {
        using var answer = await served.SubmitAsync(Form(await served.PageAsync("/network")), ("name", name), ("chart", written), ("answer", "json"));
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return json.RootElement.GetProperty("id").GetString()!;
    }

    private static async Task<string> TextAsync(ServedCase served, string path)
    {
        using var answer = await served.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
