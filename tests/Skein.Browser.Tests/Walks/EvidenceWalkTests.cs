namespace Skein.Browser.Tests.Walks;

/// <summary>From reports to statements: what the machine read is decided, corrected, found again.</summary>
[Collection("browser")]
public class EvidenceWalkTests(Browser browser)
{
    [Fact]
    public Task What_is_accepted_stands_on_the_dossier_and_leads_back_to_the_words_that_say_it() => Walk.TakeAsync(browser, "01-accept", async walk =>
    {
        await walk.SectionAsync("Review");
        var card = walk.Main.Locator("[data-card]").First;
        var quote = await card.Locator(".quote").First.InnerTextAsync();
        var passage = await card.Locator("a[href^='/documents/']").First.GetAttributeAsync("href");
        var person = await card.Locator(".claim a.entity").First.GetAttributeAsync("href");
        await walk.Page.Keyboard.PressAsync("a");
        await walk.DoneAsync();

        await walk.Open.GoAsync(person!);
        await walk.Main.Locator($"[data-testid=statement] a[href='{passage}']").First.ClickAsync();
        await walk.Page.Locator("#passage").WaitForAsync();

        Assert.Contains(string.Concat(await walk.Page.Locator(".text .shown").AllTextContentsAsync()).Trim(), quote, StringComparison.Ordinal);
    });

    [Fact]
    public Task What_the_machine_misread_is_corrected_where_it_stands_and_undone() => Walk.TakeAsync(browser, "02-correct", async walk =>
    {
        await walk.SectionAsync("Review");
        var card = await walk.Main.Locator("[data-card]").First.GetAttributeAsync("id");
        await walk.Page.Keyboard.PressAsync("c");
        var form = walk.Main.Locator($"[id='{card}'] form[action='/review/correct']");
        await form.Locator("input[name=reason]").FillAsync("the report names another day");
        await form.Locator("input[name=valid]").FillAsync("2015-11-05");
        await form.Locator("button.yes").ClickAsync();
        await walk.DoneAsync();

        await walk.SectionAsync("Log");
        Assert.Contains("Accepted after a correction", await walk.ReadAsync(), StringComparison.Ordinal);
        await walk.SectionAsync("Review");
        Assert.Equal(0, await walk.Main.Locator($"[id='{card}']").CountAsync());
    });

    [Fact]
    public Task A_passage_is_found_by_a_word_and_read_in_its_document() => Walk.TakeAsync(browser, "03-search", async walk =>
    {
        await walk.Page.Keyboard.PressAsync("Control+k");
        await walk.Page.Keyboard.TypeAsync("acquitted");
        await walk.Page.Keyboard.PressAsync("Enter");
        await walk.Page.WaitForURLAsync("**/search?**");

        await walk.Main.Locator("a[href^='/documents/']").First.ClickAsync();
        await walk.Page.Locator("article.text").WaitForAsync();

        Assert.Contains("Aldo Ferren was acquitted on 18 May 2017", await walk.ReadAsync(), StringComparison.Ordinal);
    });

    [Fact]
    public Task Who_stood_where_before_the_court_is_asked_as_of_a_day() => Walk.TakeAsync(browser, "04-as-of", async walk =>
    {
        await walk.SectionAsync("People and things");
        await walk.Link("Aldo Ferren").First.ClickAsync();
        Assert.Contains("acquitted", await walk.Main.Locator("[data-testid=legal]").InnerTextAsync(), StringComparison.Ordinal);

        await walk.Main.GetByText("As of, grades and layers").First.ClickAsync();
        await walk.Field("Said by").FillAsync("2016-12-31");
        await walk.Button("Apply").ClickAsync();

        var then = await walk.Main.Locator("[data-testid=legal]").InnerTextAsync();
        Assert.Contains("November 2015", then, StringComparison.Ordinal);
        Assert.DoesNotContain("acquitted", then, StringComparison.Ordinal);
    });

    [Fact]
    public Task A_statement_is_recorded_from_selected_words_with_one_key_and_a_form() => Walk.TakeAsync(browser, "08-code", async walk =>
    {
        await walk.SectionAsync("Documents");
        await walk.Link("Two brothers in court").First.ClickAsync();
        await walk.Page.Locator("article.text").WaitForAsync();
        await walk.Page.Keyboard.PressAsync("n");
        await walk.Page.Keyboard.PressAsync("s");
        var form = walk.Main.Locator("form[action='/statements']");
        await form.Locator("[name=subject]").FillAsync(walk.Open.Case.Tomas.Value);
        await form.Locator("[name=property]").SelectOptionAsync("friend-of");
        await form.Locator("[name=object]").FillAsync(walk.Open.Case.Mirela.Value);
        await form.Locator("button.yes").ClickAsync();
        await walk.DoneAsync();

        await walk.SectionAsync("People and things");
        await walk.Link("Mirela Danko").First.ClickAsync();
        Assert.Contains("friend of", await walk.ReadAsync(), StringComparison.Ordinal);
    });
}
