using Skein.Casework.Personal;

namespace Skein.Web.Tests.Pages;

/// <summary>The list of sources: by the page, and by words of a title.</summary>
public class SourcesPageTests
{
    [Fact]
    public async Task Sources_are_found_by_words_of_their_titles_and_what_is_typed_is_shown_as_it_is()
    {
        await using var served = await ServedCase.StartAsync();
        var all = (await served.PageAsync("/sources")).QuerySelectorAll("tbody tr th a");
        Assert.True(all.Length > 1);

        var one = await served.PageAsync("/sources?q=" + Uri.EscapeDataString(all[0].TextContent.ToUpperInvariant()));
        Assert.Contains(all[0].TextContent, one.QuerySelectorAll("tbody tr th a").Select(link => link.TextContent));
        Assert.True(one.QuerySelectorAll("tbody tr").Length <= all.Length);

        var none = await served.PageAsync("/sources?q=%3Cb%3Enowhere");
        Assert.Empty(none.QuerySelectorAll("tbody tr"));
        Assert.Equal("<b>nowhere", none.QuerySelector("main input[name=q]")!.GetAttribute("value"));
        Assert.NotNull(none.QuerySelector("main a[href='/sources']"));
    }

    [Fact]
    public async Task A_page_has_as_many_rows_as_the_settings_say_and_leads_to_the_next_with_the_words_kept()
    {
        using var personal = new Skein.Testing.TemporaryFolder();
        new KeepSettings(new PersonalFolder(personal.At("own"))).Save(new Settings { RowsPerPage = Settings.FewestRows });
        await using var served = await ServedCase.StartAsync(personal: personal.At("own"));
        for (var number = 0; number < Settings.FewestRows + 1; number++)
        {
            new Skein.Casework.Sources.AddSource(served.Case.Session).Run(new Skein.Model.Sources.Source { Id = Skein.Model.SourceId.From($"zz-{number:000}"), Title = $"Paper of Orsk {number:000}" });
        }

        var first = await served.PageAsync("/sources?q=Paper+of+Orsk");
        Assert.Equal(Settings.FewestRows, first.QuerySelectorAll("tbody tr").Length);
        Assert.Null(first.QuerySelector(".pager a[rel=prev]"));
        var second = await served.PageAsync(first.QuerySelector(".pager a[rel=next]")!.GetAttribute("href")!);
        Assert.Equal($"Paper of Orsk {Settings.FewestRows:000}", Assert.Single(second.QuerySelectorAll("tbody tr th a")).TextContent);
        Assert.Null(second.QuerySelector(".pager a[rel=next]"));
    }
}
