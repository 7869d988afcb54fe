using Skein.Casework.Groups;
using Skein.Casework.Views;

namespace Skein.Web.Tests.Pages;

/// <summary>Groups, the network across incidents, and contagion: the whole with its doubt, and never a person chosen or ordered.</summary>
public class GroupsPageTests
{
    [Fact]
    public async Task Both_bounds_stand_with_their_agreement_and_each_inner_tie_leads_to_its_words()
    {
        await using var served = await ServedCase.StartAsync();

        var page = await served.PageAsync("/network/groups?overlapping=1");

        var expected = new FindGroups(served.Case.Session).Run(new GroupRequest(), ViewFilter.Everything);
        Assert.Equal(2, page.QuerySelectorAll("[data-testid=agreement]").Length);
        Assert.Equal(expected.Established.Groups.Count + expected.All.Groups.Count, page.QuerySelectorAll("[data-testid=group]").Length);
        var links = page.QuerySelectorAll("[data-testid=group] a.ref").Select(link => link.GetAttribute("href")!).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith("/documents/", link, StringComparison.Ordinal));
        foreach (var link in links.Distinct())
        {
            await served.PageAsync(link.Split('#')[0]);
        }

        Assert.Contains("no source says that it exists", page.QuerySelector(".caveats")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[aria-sort], a[href*=sort]"));
    }

    [Fact]
    public async Task Members_of_a_group_are_in_the_order_of_their_names()
    {
        await using var served = await ServedCase.StartAsync();

        var page = await served.PageAsync("/network/groups");

        Assert.All(page.QuerySelectorAll("[data-testid=group]"), group =>
        {
            var names = group.QuerySelectorAll("ul.inline a").Select(link => link.TextContent.Trim()).ToList();
            Assert.True(names.Count > 1);
            Assert.Equal(names.Order(StringComparer.Ordinal), names);
        });
    }

    [Fact]
    public async Task A_resolution_that_is_no_number_is_taken_as_the_standard_one()
    {
        await using var served = await ServedCase.StartAsync();

        foreach (var typed in new[] { "-1", "NaN", "1e99", "one" })
        {
            Assert.Equal("1", (await served.PageAsync("/network/groups?resolution=" + typed)).QuerySelector("input[name=resolution]")!.GetAttribute("value"));
        }
    }
}
