using System.Text.Json;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Entities;
using Skein.Model.Log;
using Skein.Model.Sources;
using Skein.Model.Statements;
using Skein.Storage.Log;

namespace Skein.Web.Tests.Pages;

/// <summary>The timeline and what follows its window, as a browser without scripts sees them.</summary>
public class TimelinePageTests
{
    [Fact]
    public async Task The_two_fields_list_what_may_lie_between_them_and_the_links_carry_it()
    {
        await using var served = await ServedCase.StartAsync();

        var page = await served.PageAsync("/timeline?from=2015-11-10&to=2015-11-20&lanes=person");

        // Charged "in November 2015" may lie between; the attack of the second and the acquittal of 2017 do not.
        var row = Assert.Single(page.QuerySelectorAll("[data-testid=item]"));
        Assert.Contains("Aldo Ferren", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("may lie in it", row.QuerySelector("th")!.TextContent, StringComparison.Ordinal);
        var links = page.QuerySelectorAll("[data-testid=span-links] a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Contains("/network?true-at=2015-11-10%2F2015-11-20", links);
        Assert.Contains("/map?from=2015-11-10&to=2015-11-20", links);
        Assert.Contains("/incidents?from=2015-11-10&to=2015-11-20", links);
        Assert.Contains("/documents?published=2015-11-10%2F2015-11-20", links);
        Assert.All(page.QuerySelectorAll(".lane-kinds a"), link => Assert.Contains("from=2015-11-10", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal("person", page.QuerySelector("[data-span-form] input[name=lanes]")!.GetAttribute("value"));
        Assert.Empty(page.QuerySelectorAll("[style], script:not([src])"));
    }

    [Theory]
    [InlineData("from=2017&to=2017", "1 of 4 dated statements lies in this stretch of time.")]
    [InlineData("from=2015", "3 of 4 dated statements lie in this stretch of time.")]
    [InlineData("from=1990&to=1991", "0 of 4 dated statements lie in this stretch of time.")]
    [InlineData("from=2015-11-10&to=2015-11-20", "1 of 4 dated statements may lie in this stretch of time; of none is it certain.")]
    [InlineData("from=2015-11-02&to=2015-11-02", "2 of 4 dated statements may lie in this stretch of time; of 1 it is not certain.")]
    [InlineData("", "4 statements have a date.")]
    public async Task The_count_of_a_stretch_says_of_how_many_it_is_not_certain(string query, string counted)
    {
        await using var served = await ServedCase.StartAsync();

        var page = await served.PageAsync("/timeline?" + query);

        Assert.StartsWith(counted, page.QuerySelector("[data-testid=counted]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/timeline")]
    [InlineData("/map")]
    public async Task Where_nothing_is_in_view_the_machine_s_reading_is_offered_under_the_same_filter(string path)
    {
        await using var served = await ServedCase.StartAsync();

        var page = await served.PageAsync(path + "?said-by=1990");
        var offered = page.QuerySelector(".empty a")!.GetAttribute("href")!;
        var shown = await served.PageAsync(offered);

        Assert.Equal(["machine=1", "said-by=1990"], offered.Split('?')[1].Split('&').Order(StringComparer.Ordinal));
        Assert.Empty(shown.QuerySelectorAll(".empty a"));
    }

    [Theory]
    [InlineData("from=soon")]
    [InlineData("from=2016&to=2015")]
    public async Task A_stretch_that_is_none_is_said_to_be_so_and_everything_is_listed(string query)
    {
        await using var served = await ServedCase.StartAsync();
        var all = (await served.PageAsync("/timeline")).QuerySelectorAll("[data-testid=item]").Length;

        var page = await served.PageAsync("/timeline?" + query);

        Assert.NotEmpty(page.QuerySelector("#span-fault")!.TextContent);
        Assert.False(page.QuerySelector("#span-fault")!.HasAttribute("hidden"));
        Assert.Equal(all, page.QuerySelectorAll("[data-testid=item]").Length);
        Assert.True(all >= 4);
    }

    [Fact]
    public async Task Lanes_that_nobody_knows_are_those_of_whom_it_is_about()
    {
        await using var served = await ServedCase.StartAsync();

        Assert.Equal(
            (await served.PageAsync("/timeline")).QuerySelector("thead")!.TextContent,
            (await served.PageAsync("/timeline?lanes=7")).QuerySelector("thead")!.TextContent);
    }

    [Fact]
    public async Task The_island_is_given_every_item_once_with_its_four_ends_and_its_lanes()
    {
        await using var served = await ServedCase.StartAsync();

        using var answer = await served.GetAsync("/timeline/data?lanes=person&from=1990&to=1991");
        using var data = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        var lanes = data.RootElement.GetProperty("lanes").EnumerateArray().Select(lane => lane.GetProperty("label").GetString()).ToList();
        Assert.Equal(["Tomas Ferren", "Mirela Danko", "Aldo Ferren"], lanes);
        var journey = data.RootElement.GetProperty("items")[0];
        // June 2013: begins from the first to the thirtieth, and so for its end; approximate.
        Assert.Equal([Day(2013, 6, 1), Day(2013, 6, 30), Day(2013, 6, 2), Day(2013, 7, 1)], journey.EnumerateArray().Take(4).Select(end => end.GetInt64()));
        Assert.Equal(4, journey[4].GetInt32());
        Assert.Equal([0, 1], journey[5].EnumerateArray().Select(lane => lane.GetInt32()));
        Assert.Equal(0, journey[6].GetInt32());
    }

    [Fact]
    public async Task Incidents_and_documents_follow_the_same_stretch_and_say_so()
    {
        await using var served = await ServedCase.StartAsync();

        Assert.Single((await served.PageAsync("/incidents?from=2015-11")).QuerySelectorAll("[data-testid=incident]"));
        var none = await served.PageAsync("/incidents?from=2016");
        Assert.Empty(none.QuerySelectorAll("[data-testid=incident]"));
        Assert.Contains("2016-01-01", none.QuerySelector("[data-testid=span]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Coast Wire", (await served.PageAsync("/documents?published=2017")).QuerySelector("tbody td")!.TextContent.Trim());
        Assert.Empty((await served.PageAsync("/documents?published=1999")).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task The_table_beside_the_map_follows_the_window_and_the_areas_stay()
    {
        await using var served = await ServedCase.StartAsync();
        served.Case.Say(
            served.Case.GazetteDocument, "Tomas Ferren travelled to Orsk", served.Case.Tomas, "travelled-to", served.Case.Add(EntityKind.Place, "Ghent"),
            with: statement => statement with { ValidTime = "2013-06" });

        var within = await served.PageAsync("/map?from=2013&to=2013");
        Assert.Single(within.QuerySelectorAll("[data-testid=place]"));
        Assert.Single(within.QuerySelectorAll(".map .area.must"));
        Assert.Single((await served.PageAsync("/map?from=2013-06-10&to=2013-06-12")).QuerySelectorAll(".map .area.may"));
        var without = await served.PageAsync("/map?from=2014");
        Assert.Empty(without.QuerySelectorAll("[data-testid=place]"));
        Assert.Single(without.QuerySelectorAll(".map .area.none"));
    }

    [Fact]
    public async Task Of_too_many_items_the_page_says_which_are_drawn_and_leads_to_those_after_them()
    {
        await using var served = await ServedCase.StartAsync();
        Assert.Empty((await served.PageAsync("/timeline")).QuerySelectorAll("[data-testid=drawn]"));
        // Two a day from the first of 1990 on, beside the four that the case has: the 5,000th begins on the 2,500th day.
        SayMany(served.Case, 5_100);

        var page = await served.PageAsync("/timeline?lanes=person");
        using var answer = await served.GetAsync("/timeline/data?lanes=person");
        using var data = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        var last = new DateOnly(1990, 1, 1).AddDays(2_499);
        var drawn = page.QuerySelector("[data-timeline] [data-testid=drawn]")!;
        Assert.Contains("the first 5000 of 5104", drawn.TextContent.Replace(",", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal($"/timeline?lanes=person&from={last:yyyy-MM-dd}", drawn.QuerySelector("a")!.GetAttribute("href"));
        Assert.True(data.RootElement.GetProperty("cut").GetBoolean());
        Assert.Equal(5_000, data.RootElement.GetProperty("items").GetArrayLength());

        // Behind the link everything in the stretch is drawn, and the page says so.
        var rest = await served.PageAsync(drawn.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Contains("may lie in this stretch", rest.QuerySelector("[data-testid=drawn]")!.TextContent, StringComparison.Ordinal);
    }

    private static void SayMany(InventedCase invented, int count)
    {
        var source = SourceId.From("so-gazette");
        var statements = Enumerable.Range(0, count).Select(number => new CaseEvent.StatementRecorded(new Statement
        {
            Id = StatementId.From($"st-many-{number:D5}"),
            Subject = invented.Aldo,
            Property = PropertyCode.From("travelled-with"),
            Object = invented.Tomas,
            ValidTime = Edtf.Parse($"{new DateOnly(1990, 1, 1).AddDays(number / 2):yyyy-MM-dd}"),
            Source = source,
            Evidence = new Evidence.Locator("p. 1"),
            Credibility = Credibility.ProbablyTrue,
        }));
        Assert.IsType<AppendOutcome.Appended>(invented.Session.Store.Append(AppendBatch.Of([.. statements]), invented.Session.Coder));
    }

    private static long Day(int year, int month, int day) => new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds();
}
