using System.Net;
using Skein.Casework.Coding;
using Skein.Model;

namespace Skein.Web.Tests.Pages;

/// <summary>What coders recorded since a page was marked as seen.</summary>
public class NewOnEntityTests
{
    [Fact]
    public async Task After_a_page_was_marked_as_seen_it_lists_what_another_coder_recorded_and_withdrew_since()
    {
        await using var served = await ServedCase.StartAsync();
        var path = $"/entities/{served.Case.Tomas}";
        var first = (await served.PageAsync(path)).QuerySelector("[data-testid=new]")!;
        Assert.Empty(first.QuerySelectorAll(".events li"));
        Assert.Contains("First visit", first.TextContent, StringComparison.Ordinal);
        using var marked = await served.SubmitAsync(first.QuerySelector("form")!);
        Assert.Equal(HttpStatusCode.SeeOther, marked.StatusCode);
        Assert.Contains("Nothing was recorded", (await served.PageAsync(path)).QuerySelector("[data-testid=new]")!.TextContent, StringComparison.Ordinal);

        var said = served.Case.Say(served.Case.GazetteDocument, "his brother Tomas Ferren", served.Case.Tomas, "alias", value: "Tomo");
        InventedCase.Done(new WithdrawStatement(served.Case.Session.As(Coder.From("Ben Orlo"))).Run(said, "the quote says nothing of it"));

        var since = await served.PageAsync(path);
        Assert.Equal(2, since.QuerySelectorAll("[data-testid=new] .events > li").Length);
        Assert.Contains("Ben Orlo", since.QuerySelector("[data-testid=new] .events > li")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("the quote says nothing of it", since.QuerySelector("[data-testid=new] .events > li")!.TextContent, StringComparison.Ordinal);
    }
}
