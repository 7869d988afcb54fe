using Microsoft.Playwright;
using Skein.Model.Entities;

namespace Skein.Browser.Tests.Walks;

/// <summary>Answers with their doubt: a question with conditions, an assessment that goes stale, a brief that names nobody.</summary>
[Collection("browser")]
public class AnswerWalkTests(Browser browser)
{
    private static readonly string[] Choices = ["level", "lethal", "attribution", "involvement"];
    private static readonly string[] Covered = ["Aldo", "Tomas", "Mirela", "Petra"];

    [Fact]
    public Task A_question_names_its_conditions_and_says_what_would_change_the_answer() => Walk.TakeAsync(browser, "10-question", async walk =>
    {
        var place = walk.Open.Case.Add(EntityKind.Place, "Marvane");
        walk.Open.Case.Say(walk.Open.Case.GazetteDocument, "The attack on Harbor Square", walk.Open.Case.Attack, "occurred-at", place);
        await walk.SectionAsync("Methods");
        await walk.Link("Question").First.ClickAsync();
        var form = walk.Main.Locator("[data-testid=question]");
        await form.Locator("[name=country]").FillAsync(place.Value);
        await form.Locator("[name=recorded-by]").FillAsync("2099-12-31");
        await form.Locator("[name=anybody]").CheckAsync();
        foreach (var field in Choices)
        {
            await form.Locator($"[name={field}]").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        }
        await form.Locator("button.yes").ClickAsync();

        await walk.Main.Locator("[data-testid=answer]").WaitForAsync();
        Assert.Contains("Harbor Square attack", await walk.ReadAsync(), StringComparison.Ordinal);
        await walk.Main.GetByRole(AriaRole.Heading, new LocatorGetByRoleOptions { Name = "What would change" }).First.WaitForAsync();
    });

    [Fact]
    public Task A_signed_assessment_goes_stale_with_the_reason_when_its_statement_is_withdrawn() => Walk.TakeAsync(browser, "11-assessment", async walk =>
    {
        await walk.SectionAsync("Methods");
        await walk.Link("Involvement").First.ClickAsync();
        await walk.Link("Harbor Square attack").First.ClickAsync();
        var hint = walk.Main.Locator("[data-testid=hint]").First;
        await hint.Locator("summary").First.ClickAsync();
        await hint.Locator("[name=reason]").FillAsync("one bulletin");
        await hint.Locator("button.yes").ClickAsync();
        await walk.DoneAsync();
        var sign = walk.Main.Locator("[data-testid=reading] [data-testid=sign]");
        await sign.Locator("summary").ClickAsync();
        await sign.Locator("[name=reason]").FillAsync("as far as is written");
        await sign.Locator("button.yes").ClickAsync();
        await walk.DoneAsync();

        await walk.SectionAsync("People and things");
        await walk.Link("Lantern Circle").First.ClickAsync();
        var claim = walk.Statement("The Lantern Circle claimed it").First;
        await claim.GetByText("Withdraw this statement").First.ClickAsync();
        await claim.Locator("form [name=reason]").Last.FillAsync("the bulletin was forged");
        await claim.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Withdraw this statement" }).ClickAsync();
        await walk.DoneAsync();
        await walk.Open.GoAsync("/methods/assessments");

        var words = await walk.ReadAsync();
        Assert.Contains("stale", words, StringComparison.Ordinal);
        Assert.Contains("What changed under it:", words, StringComparison.Ordinal);
    });

    [Fact]
    public Task A_brief_that_names_nobody_is_read_and_taken_along_as_two_files() => Walk.TakeAsync(browser, "12-brief", async walk =>
    {
        await walk.SectionAsync("People and things");
        await walk.Link("Aldo Ferren").First.ClickAsync();
        await walk.Main.Locator("a[href^='/brief/']").First.ClickAsync();
        Assert.Contains("Aldo Ferren", await walk.ReadAsync(), StringComparison.Ordinal);
        await walk.Link("Nobody named").ClickAsync();
        await walk.Page.WaitForLoadStateAsync();

        var words = await walk.Main.Locator("[data-testid=brief]").InnerTextAsync();
        foreach (var name in Covered)
        {
            Assert.DoesNotContain(name, words, StringComparison.Ordinal);
        }
        Assert.Equal("PK", await BeginningAsync("Save as DOCX", 2));
        Assert.Equal("%PDF-", await BeginningAsync("Save as PDF", 5));

        async Task<string> BeginningAsync(string link, int characters)
        {
            var download = await walk.Page.RunAndWaitForDownloadAsync(() => walk.Link(link).ClickAsync());
            await using var stream = await download.CreateReadStreamAsync();
            var bytes = new byte[characters];
            await stream.ReadExactlyAsync(bytes);
            return System.Text.Encoding.ASCII.GetString(bytes);
        }
    });
}
