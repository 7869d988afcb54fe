using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;

namespace Skein.Web.Tests.Methods;

/// <summary>Matrices of competing hypotheses, sent as text or as files and read on the page.</summary>
public class HypothesesPageTests
{
    // Row r1 is very inconsistent with "alone" at high credibility: −2 × √2 = −2.828. Row r2 is inconsistent with "ordered": −1.
    private const string Matrix =
        "row,text,origin,credibility,relevance,kind,deception,ordered,alone\n" +
        "r1,The order was found,,high,medium,evidence,no-sign,CC,II\n" +
        "r2,Nobody trained him,,medium,medium,absence,possible,I,C\n" +
        "m1,A second witness speaks,,medium,medium,milestone,,C,II\n";

    [Fact]
    public async Task A_pasted_matrix_is_read_with_its_weights_and_what_dropping_a_row_does()
    {
        await using var served = await ServedCase.StartAsync();

        var page = await ReadAsync(served, ("question", "Who was behind it?"), ("matrix", Matrix), ("analyst", "ida"));

        Assert.Equal("Who was behind it?", page.QuerySelector("h1")!.TextContent);
        var scores = page.QuerySelectorAll("[data-testid=scores] tbody tr").Select(row => row.Cells()).ToList();
        Assert.Equal([["ordered", "-1", "-1"], ["alone", "-2.828", "-2"]], scores.Select(cells => cells.Take(3)));
        Assert.Equal("Least against it first: ordered < alone", page.QuerySelector("[data-testid=order]")!.TextContent);
        var rows = page.QuerySelectorAll("[data-testid=ratings] tbody tr").Select(row => row.Cells()).ToList();
        Assert.Equal(["high", "medium", "CC", "II", "yes", "alone < ordered"], rows[0].Skip(1));
        Assert.Equal(["medium", "medium", "I", "C", "yes", "the same"], rows[1].Skip(1));
        // Without r1 nothing speaks against "alone", so that the order turns.
        Assert.Contains("A second witness speaks", page.QuerySelector("[data-testid=matrix]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_analysts_stand_side_by_side_with_the_cells_on_which_they_differ()
    {
        await using var served = await ServedCase.StartAsync();
        var other = Matrix.Replace("absence,possible,I,C", "absence,possible,II,C", StringComparison.Ordinal);

        var page = await ServedCase.ParseAsync(await SendFilesAsync(served, HttpStatusCode.OK, ("ada.csv", Matrix), ("bo.csv", other)));

        Assert.Equal(["By ada", "By bo"], page.QuerySelectorAll("[data-testid=matrix] h2").Select(heading => heading.TextContent));
        var cell = Assert.Single(page.QuerySelectorAll("[data-testid=analysts] tbody tr")).Cells();
        Assert.Equal(["r2", "ordered", "I", "II"], cell);
        Assert.Contains("For all of them the same hypotheses", page.QuerySelector("[data-testid=analysts]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_matrix_that_cannot_be_read_comes_back_with_its_faults_and_its_text()
    {
        await using var served = await ServedCase.StartAsync();

        var page = await ReadAsync(served, ("matrix", Matrix.Replace("CC,II", "CC,maybe", StringComparison.Ordinal)), ("expected", "422"));

        Assert.Contains("SK-EXCH-030", page.QuerySelector(".fault")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("CC,maybe", page.QuerySelector("textarea[name=matrix]")!.TextContent, StringComparison.Ordinal);
        var nothing = await ReadAsync(served, ("matrix", ""), ("expected", "422"));
        Assert.Contains("No matrix was sent", nothing.QuerySelector(".fault")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_may_name_a_statement_and_then_links_to_its_words()
    {
        await using var served = await ServedCase.StartAsync();
        var statement = served.Case.Say(served.Case.GazetteDocument, "killed 12 people", served.Case.Attack, "wounded", value: "3");

        var page = await ReadAsync(served, ("matrix", $"row,text,statement,ordered,alone\nr1,It killed,{statement},C,II\n"));

        Assert.NotNull(page.QuerySelector("[data-testid=ratings] a.ref[href^='/documents/']"));
        Assert.Contains("killed 12 people", page.QuerySelector("[data-testid=inputs]")!.TextContent, StringComparison.Ordinal);
        var unknown = await ReadAsync(served, ("matrix", "row,text,statement,ordered,alone\nr1,It killed,st-none,C,II\n"), ("expected", "422"));
        Assert.Contains("SK-CAS-014", unknown.QuerySelector("[data-testid=refused]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_words_of_a_matrix_are_shown_as_words()
    {
        await using var served = await ServedCase.StartAsync();
        var hostile = "\"" + InventedCase.Hostile.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

        var page = await ReadAsync(served, ("question", InventedCase.Hostile), ("analyst", "<b>ada</b>"), ("matrix", $"row,text,{hostile},alone\nr1,{hostile},C,II\n"));

        Assert.Null(page.QuerySelector("img, h2 b, [onerror]"));
        Assert.All(page.QuerySelectorAll("script"), script => Assert.Equal("", script.TextContent));
        Assert.Equal(InventedCase.Hostile, page.QuerySelector("h1")!.TextContent);
        Assert.Contains(InventedCase.Hostile, page.QuerySelector("[data-testid=ratings]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_is_data_where_the_form_asks_for_data_and_the_template_opens_in_a_spreadsheet()
    {
        await using var served = await ServedCase.StartAsync();
        using var template = await served.GetAsync("/methods/hypotheses/template.csv");

        using var answer = await served.SubmitAsync(await FormAsync(served), ("matrix", Matrix), ("answer", "json"));
        var data = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;

        Assert.Equal("hypotheses", data.GetProperty("view").GetString());
        Assert.Equal(-1, data.GetProperty("answer").GetProperty("readings")[0].GetProperty("scores")[0].GetProperty("weighted").GetDouble());
        Assert.StartsWith("row,text,", await template.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal("attachment", template.Content.Headers.ContentDisposition!.DispositionType);
    }

    [Fact]
    public async Task A_matrix_is_recorded_on_an_attack_from_its_text_and_signed_in_the_words_of_one_scale()
    {
        await using var served = await ServedCase.StartAsync();
        var attack = served.Case.Attack.Value;

        var page = await served.SendAsync(
            await FormAsync(served), ("matrix", Matrix), ("question", "Who was behind it?"), ("record", attack), ("reason", "after the verdict"));

        Assert.Contains("Matrix recorded.", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Least against it first: ordered < alone", page.QuerySelector("[data-testid=order]")!.TextContent);
        Assert.Equal("By Ida Korlin", page.QuerySelector("[data-testid=matrix] h2")!.TextContent);
        Assert.Contains("Who was behind it?", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var list = await served.PageAsync("/methods/hypotheses");
        Assert.Contains("Ida Korlin", list.QuerySelector("[data-testid=recorded] ul")!.TextContent, StringComparison.Ordinal);
        var data = await served.DataAsync("/api/methods/hypotheses?about=" + attack);
        Assert.Equal("Ida Korlin", data.GetProperty("answer").GetProperty("analysts")[0].GetProperty("by").GetString());

        var signed = await served.SendAsync(
            page.QuerySelector("[data-testid=sign] form")!, ("likelihood", "60 %"), ("scale", "Phia"), ("confidence", "Low"), ("reason", "before the appeal"));
        Assert.Contains("Signed.", signed.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        var assessments = (await served.PageAsync("/methods/assessments")).QuerySelector("main")!.TextContent;
        Assert.Contains("Least against it first: ordered < alone. The order is another one without each of: r1.", assessments, StringComparison.Ordinal);
        Assert.Contains("PHIA", assessments, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_matrix_is_begun_and_rated_row_by_row_on_the_page()
    {
        await using var served = await ServedCase.StartAsync();
        var page = await served.PageAsync("/methods/hypotheses?about=" + served.Case.Attack.Value);

        page = await served.SendAsync(page.QuerySelector("[data-testid=question-form] form")!, ("question", "Who was behind it?"), ("reason", "to begin"));
        Assert.Contains("SK-METH-002", page.QuerySelector("[data-testid=refused]")!.TextContent, StringComparison.Ordinal);
        var form = page.QuerySelector("[data-testid=row-form] form")!;
        Assert.Equal(7, form.QuerySelectorAll("select[name^=cell-]").Length);
        Assert.Equal("e1", form.QuerySelector("input[name=row]")!.GetAttribute("value"));

        page = await served.SendAsync(form, ("text", "a letter of the group"), ("cell-other-group", "VeryInconsistent"), ("credibility", "High"), ("reason", "read it"));
        var scores = page.QuerySelectorAll("[data-testid=scores] tbody tr").Select(row => row.Cells()).ToDictionary(cells => cells[0], cells => cells[1]);
        Assert.Equal("-2.828", scores["other-group"]);

        // The row is opened again, and its rating taken back.
        var again = await served.PageAsync($"/methods/hypotheses?about={served.Case.Attack.Value}&row=e1");
        Assert.Equal("a letter of the group", again.QuerySelector("[data-testid=row-form] input[name=text]")!.GetAttribute("value"));
        page = await served.SendAsync(again.QuerySelector("[data-testid=hypothesis-form] form")!, ("hypothesis", "false-claim"), ("dropped", "1"), ("reason", "it is true"));
        Assert.Contains("false-claim dropped", page.QuerySelector("[data-testid=scores]")!.TextContent, StringComparison.Ordinal);
        using var refused = await served.SubmitAsync(again.QuerySelector("[data-testid=row-form] form")!, ("row", "a/b"), ("reason", "why"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
    }

    private static async Task<IElement> FormAsync(ServedCase served) =>
        (await served.PageAsync("/methods/hypotheses")).QuerySelector("form[method=post][action='/methods/hypotheses']")!;

    private static async Task<IDocument> ReadAsync(ServedCase served, params (string Name, string Value)[] values)
    {
        using var answer = await served.SubmitAsync(await FormAsync(served), values);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var expected = values.FirstOrDefault(value => value.Name == "expected").Value ?? "200";
        Assert.True(expected == ((int)answer.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture), html + served.Faults);
        return await ServedCase.ParseAsync(html);
    }

    private static async Task<string> SendFilesAsync(ServedCase served, HttpStatusCode expected, params (string Name, string Text)[] files)
    {
        var token = (await FormAsync(served)).QuerySelector("input[name=_form]")!.GetAttribute("value")!;
        using var content = new MultipartFormDataContent { { new StringContent(token), "_form" } };
        foreach (var (name, text) in files)
        {
            content.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "files", name);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(served.Web.Address, "/methods/hypotheses")) { Content = content };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        using var answer = await served.SendAsync(request);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(expected == answer.StatusCode, html + served.Faults);
        return html;
    }
}
