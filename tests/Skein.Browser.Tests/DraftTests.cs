using Skein.Web.Hosting;

namespace Skein.Browser.Tests;

/// <summary>A lost connection loses no typed text: the program is stopped while a form is filled in, and started again.</summary>
[Collection("browser")]
public class DraftTests(Browser browser)
{
    private const string Typed = "a long note that nobody wants to type twice";

    [Fact]
    public async Task What_is_typed_while_the_program_is_stopped_stays_on_the_page_and_comes_back_after_a_start()
    {
        await using var open = await OpenCase.StartAsync(browser);
        var path = $"/entities/{open.Case.Aldo}";
        await open.GoAsync(path);
        var port = open.Web.Address.Port;
        await open.Page.Locator("details:has(form[action='/notes']) > summary").ClickAsync();
        await open.Page.Locator("form[action='/notes'] textarea").FillAsync(Typed);

        await open.StopAsync();
        await open.Page.Locator("form[action='/notes'] button").ClickAsync();
        await open.Page.Locator("form[action='/notes'] [role=alert]").WaitForAsync();
        Assert.Equal(Typed, await open.Page.Locator("form[action='/notes'] textarea").InputValueAsync());

        await using var again = await WebHost.StartAsync(open.Case.Session, new WebOptions { Port = port }, TestContext.Current.CancellationToken);
        await open.Page.GotoAsync(again.AddressWithToken.ToString());
        await open.GoAsync(path);
        Assert.Equal(Typed, await open.Page.Locator("form[action='/notes'] textarea").InputValueAsync());
        Assert.True(await open.Page.Locator("form[action='/notes'] [data-kept]").IsVisibleAsync());
        await open.Page.Locator("form[action='/notes'] button").Last.ClickAsync();
        await open.Page.Locator(".notice").WaitForAsync();
        Assert.Contains(Typed, await open.Page.Locator("#notes ~ .memo").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("", await open.Page.Locator("form[action='/notes'] textarea").InputValueAsync());
    }

    /// <summary>Pages with forms that record something: a form on each is filled in, the page is left and opened again.</summary>
    [Fact]
    public async Task Every_form_of_every_page_keeps_what_was_typed_until_it_is_recorded_or_discarded()
    {
        await using var open = await OpenCase.StartAsync(browser);
        var lost = new List<string>();
        var forms = 0;

        foreach (var (page, path) in ScreenshotTests.Pages(open))
        {
            await open.GoAsync(path);
            var filled = await open.Page.EvaluateAsync<int>(Fill);
            if (filled == 0)
            {
                continue;
            }

            forms += filled;
            await open.GoAsync("/help");
            await open.GoAsync(path);
            var found = await open.Page.EvaluateAsync<int>(Found);
            if (found < filled)
            {
                lost.Add($"{page}: {filled - found} of {filled}");
            }

            await open.Page.EvaluateAsync("sessionStorage.clear()");
        }

        Assert.True(forms > 20, $"only {forms} forms");
        Assert.Equal([], lost);
    }

    // One text of each form that takes one and is not filled in by an island.
    private const string Fill =
        """
        () => {
          let filled = 0;
          for (const form of document.querySelectorAll("form[method=post]")) {
            const field = [...form.elements].find(field => (field.matches("textarea") || field.matches("input:not([type]), input[type=text]")) && field.name && field.inputMode !== "numeric" && field.inputMode !== "decimal");
            if (field) {
              field.value = "typed and not recorded";
              field.dispatchEvent(new Event("input", { bubbles: true }));
              filled++;
            }
          }
          return filled;
        }
        """;

    private const string Found =
        """
        () => [...document.querySelectorAll("form[method=post]")]
          .filter(form => [...form.elements].some(field => field.value === "typed and not recorded")).length
        """;
}
