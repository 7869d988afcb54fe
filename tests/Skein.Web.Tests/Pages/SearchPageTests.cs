namespace Skein.Web.Tests.Pages;

public class SearchPageTests
{
    [Fact]
    public async Task Documents_are_narrowed_by_what_is_typed_and_a_date_that_is_none_is_said()
    {
        await using var served = await ServedCase.StartAsync();

        Assert.NotEmpty((await served.PageAsync("/search?q=Harbor")).QuerySelectorAll(".hit"));
        Assert.Empty((await served.PageAsync("/search?q=Harbor&published=1950")).QuerySelectorAll(".hit"));
        Assert.Empty((await served.PageAsync("/search?q=Harbor&language=fr")).QuerySelectorAll(".hit"));
        var page = await served.PageAsync("/search?q=Harbor&published=31+February");
        Assert.NotEmpty(page.QuerySelectorAll(".hit"));
        Assert.NotNull(page.QuerySelector("[role=alert]"));
        Assert.Equal("31 February", page.QuerySelector("input[name=published]")!.GetAttribute("value"));
    }
}
