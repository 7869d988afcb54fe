using Skein.Casework.Sources;

namespace Skein.Casework.Tests.Sources;

public class ListSourcesTests
{
    [Fact]
    public void Sources_come_by_the_page_in_the_order_of_their_titles_with_how_many_there_are()
    {
        using var desk = new Desk();
        foreach (var title in new[] { "Morning-Post", "evening-Wire", "Court-Register", "Post-of-Orsk" })
        {
            desk.Source(title);
        }

        Assert.Equal(["Court-Register", "evening-Wire", "Morning-Post", "Post-of-Orsk"], Titles(new ListSources(desk.Session).Page(100)));
        var second = new ListSources(desk.Session).Page(2, offset: 2);
        Assert.Equal(["Morning-Post", "Post-of-Orsk"], Titles(second));
        Assert.Equal(4, second.Count);
        Assert.Empty(new ListSources(desk.Session).Page(2, offset: 40).Rows);
    }

    [Fact]
    public void Words_choose_sources_by_title_or_identifier_in_any_case()
    {
        using var desk = new Desk();
        desk.Source("Morning-Post");
        desk.Source("Court-Register");
        desk.Source("Post-of-Orsk");

        var found = new ListSources(desk.Session).Page(1, words: " post ");
        Assert.Equal(["Morning-Post"], Titles(found));
        Assert.Equal(2, found.Count);
        Assert.Empty(new ListSources(desk.Session).Page(10, words: "%").Rows);
    }

    private static IEnumerable<string> Titles(SourceList list) => list.Rows.Select(row => row.Source.Title);
}
