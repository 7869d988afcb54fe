using AngleSharp.Dom;

namespace Skein.Web.Tests.Pages;

/// <summary>The page of a person and of an incident.</summary>
public class DossierPageTests
{
    [Fact]
    public async Task Every_statement_shows_its_words_source_grade_and_the_way_to_the_passage()
    {
        await using var served = await ServedCase.StartAsync();

        var page = await served.PageAsync($"/entities/{served.Case.Tomas}");

        var travel = page.QuerySelectorAll("[data-testid=statement]").First(card => card.TextContent.Contains("travelled with", StringComparison.Ordinal));
        Assert.Contains("“Tomas Ferren travelled to Orsk with Mirela Danko in June 2013”", travel.TextContent, StringComparison.Ordinal);
        Assert.Contains("The Marvane Gazette", travel.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("B2", travel.QuerySelector(".grade")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("According to the police of Marvane.", travel.TextContent, StringComparison.Ordinal);
        Assert.Contains("reportedly", travel.TextContent, StringComparison.Ordinal);
        Assert.Contains("about June 2013", travel.TextContent, StringComparison.Ordinal);

        var reading = await served.PageAsync(travel.QuerySelector(".quote a")!.GetAttribute("href")!);
        var shown = string.Concat(reading.QuerySelectorAll(".text .shown").Select(piece => piece.TextContent));
        Assert.Equal("Tomas Ferren travelled to Orsk with Mirela Danko in June 2013", shown);
        Assert.Equal("passage", reading.QuerySelector(".text .shown")!.Id);
    }

    [Fact]
    public async Task The_legal_ladder_says_no_more_than_each_step_does_and_when_it_was_reported()
    {
        await using var served = await ServedCase.StartAsync();

        var ladder = (await served.PageAsync($"/entities/{served.Case.Aldo}")).QuerySelector("[data-testid=legal]")!;

        var steps = ladder.QuerySelectorAll(".step").Select(Words).ToList();
        Assert.Equal(
            ["November 2015 charged or under formal investigation as reported on 13 March 2016", "18 May 2017 acquitted as reported on 20 May 2017"],
            steps);
    }

    [Fact]
    public async Task An_empty_ladder_says_that_unknown_is_not_free_and_not_guilty()
    {
        await using var served = await ServedCase.StartAsync();

        var ladder = (await served.PageAsync($"/entities/{served.Case.Mirela}")).QuerySelector("[data-testid=legal]")!;

        Assert.Contains("No status in this case. Unknown is not free and not guilty.", ladder.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sources_that_differ_stand_side_by_side()
    {
        await using var served = await ServedCase.StartAsync();

        var page = await served.PageAsync($"/incidents/{served.Case.Attack}");

        var sides = page.QuerySelectorAll("[data-testid=contradictions] [data-testid=statement]").Select(Words).ToList();
        Assert.Contains(sides, side => side.Contains("killed 12", StringComparison.Ordinal));
        Assert.Contains(sides, side => side.Contains("14 or more", StringComparison.Ordinal));
        var row = page.QuerySelector("[data-testid=incident]")!;
        Assert.Contains("12", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("14 or more", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_denial_is_called_one_in_the_line_that_it_denies()
    {
        await using var served = await ServedCase.StartAsync();

        var page = await served.PageAsync($"/entities/{served.Case.Aldo}");

        var denial = page.QuerySelectorAll("[data-testid=statement]").Single(card => card.TextContent.Contains("is a friend of", StringComparison.Ordinal));
        Assert.StartsWith("denied:", Words(denial.QuerySelector(".claim")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tie_opens_to_its_rule_and_its_passages()
    {
        await using var served = await ServedCase.StartAsync();

        var tie = (await served.PageAsync($"/entities/{served.Case.Aldo}")).QuerySelector("[data-testid=tie]")!;

        Assert.Contains("is a sibling of Tomas Ferren", Words(tie), StringComparison.Ordinal);
        Assert.Matches(@"/\d", tie.QuerySelector("code")!.TextContent);
        Assert.NotNull(tie.QuerySelector("[data-testid=statement] .quote a"));
    }

    [Fact]
    public async Task A_protected_person_is_in_no_picture_until_asked_for_and_then_the_page_says_so()
    {
        await using var served = await ServedCase.StartAsync();

        using var without = await served.GetAsync("/network/data");
        using var with = await served.GetAsync("/network/data?protected=1");
        var page = await served.PageAsync("/network?protected=1");

        Assert.DoesNotContain("a child in the square", await without.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("a child in the square", await with.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("Protected persons are included", page.QuerySelector(".banner")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_machine_reading_on_every_view_says_so()
    {
        await using var served = await ServedCase.StartAsync();

        foreach (var path in new[] { "/entities", $"/entities/{served.Case.Aldo}", "/incidents", "/network", "/timeline", "/map", "/path", $"/brief/{served.Case.Aldo}" })
        {
            var page = await served.PageAsync(path + "?machine=1");
            Assert.Contains("Machine reading, not reviewed, is included", page.QuerySelector(".banner.machine")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_filter_that_cannot_be_read_is_answered_beside_its_field()
    {
        await using var served = await ServedCase.StartAsync();

        var page = await served.PageAsync("/entities?true-at=31+February");

        var field = page.QuerySelector("input[name=true-at]")!;
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        Assert.NotNull(page.GetElementById(field.GetAttribute("aria-describedby")!));
    }

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
