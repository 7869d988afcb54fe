using System.Net;

namespace Skein.Web.Tests.Pages;

/// <summary>Searches that are saved, opened and deleted, and similar names under the hits.</summary>
public class SavedSearchTests
{
    [Fact]
    public async Task A_search_is_saved_with_its_fields_opened_with_them_deleted_and_brought_back()
    {
        await using var served = await ServedCase.StartAsync();
        var form = (await served.PageAsync("/search?q=Harbor&published=2016&least=B")).QuerySelector("form[action='/searches']")!;
        using var saved = await served.SubmitAsync(form, ("name", "<b>The harbor</b>"));
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);

        var row = Assert.Single((await served.PageAsync("/searches")).QuerySelectorAll("[data-testid=search]"));
        Assert.Contains("published 2016; source at least B", row.TextContent, StringComparison.Ordinal);
        var link = row.QuerySelector("th a")!;
        Assert.Equal("<b>The harbor</b>", link.TextContent);
        var opened = await served.PageAsync(link.GetAttribute("href")!);
        Assert.Equal("2016", opened.QuerySelector("input[name=published]")!.GetAttribute("value"));
        Assert.Equal("B", opened.QuerySelector("select[name=least] option[selected]")!.TextContent);
        Assert.Single(opened.QuerySelectorAll(".hit"));

        using var again = await served.SubmitAsync(form, ("name", "<b>The harbor</b>"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        using var deleted = await served.SubmitAsync(row.QuerySelector("form")!);
        var after = await served.PageAsync(deleted.Headers.Location!.OriginalString);
        Assert.Empty(after.QuerySelectorAll("[data-testid=search]"));
        using var undone = await served.SubmitAsync(after.QuerySelector(".notice form")!);
        Assert.Single((await served.PageAsync("/searches")).QuerySelectorAll("[data-testid=search]"));
    }

    [Fact]
    public async Task Listing_saved_searches_runs_none_of_them_and_a_date_that_is_none_is_not_saved()
    {
        await using var served = await ServedCase.StartAsync();
        var form = (await served.PageAsync("/search?q=Harbor&published=soon")).QuerySelector("form[action='/searches']")!;
        using var refused = await served.SubmitAsync(form, ("name", "soon"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("runs only when somebody opens it", (await served.PageAsync("/searches")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_that_sound_alike_stand_under_the_hits_with_the_parts_that_agree_and_merge_nothing()
    {
        await using var served = await ServedCase.StartAsync();
        var before = Head(served);

        var page = await served.PageAsync("/search?q=Marela+Dankov");

        var similar = Assert.Single(page.QuerySelectorAll("[data-testid=similar-name]"));
        Assert.Equal("Mirela Danko", similar.QuerySelector("a")!.TextContent);
        var rows = similar.QuerySelectorAll("tbody tr").Select(row => string.Join('|', row.QuerySelectorAll("td").Take(2).Select(cell => cell.TextContent))).Order();
        Assert.Equal(["Dankov|Danko", "Marela|Mirela"], rows);
        Assert.StartsWith($"/match?about={served.Case.Mirela}", similar.QuerySelector("details a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Empty((await served.PageAsync("/search?q=Mirela+Danko")).QuerySelectorAll("[data-testid=similar-name]"));
        Assert.Equal(before, Head(served));
    }

    private static long Head(ServedCase served)
    {
        using var reader = served.Case.Session.Store.OpenReader();
        return reader.Head.Sequence;
    }
}
