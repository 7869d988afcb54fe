using System.Net;
using System.Text;
using AngleSharp.Dom;
using Skein.Casework.Cases;
using Skein.Casework.Ingest;
using Skein.Casework.Translations;
using Skein.Model;
using Skein.Storage.Reading;
using Skein.Testing;

namespace Skein.Web.Tests.Pages;

/// <summary>Near copies on the page of a document, word by word, and the decision; a translation side by side.</summary>
public class CopyPageTests
{
    private const string Dispatch =
        "Police in the harbor town of Vell arrested two men early on Friday after a raid on a flat above a bakery, a spokeswoman said. "
        + "The men, aged 24 and 31, are brothers and were known to the authorities for earlier thefts. Officers found forged papers, cash and several telephones. "
        + "No shots were fired and nobody was hurt. Neighbors said that the brothers had moved in last spring and kept to themselves.\n";

    [Fact]
    public async Task A_pair_is_proposed_compared_accepted_and_undone()
    {
        await using var served = await ServedCase.StartAsync();
        var (a, b) = await ReadAsync(served);
        var page = await served.PageAsync($"/documents/{b}");
        var card = page.QuerySelector("[data-testid=copies]")!;
        Assert.Contains("not decided", card.TextContent, StringComparison.Ordinal);

        var compared = await served.PageAsync(card.QuerySelector("a[href*='/copies/']")!.GetAttribute("href")!);
        Assert.Equal("at dawn", compared.QuerySelector("table.copies ins")!.TextContent);
        Assert.Equal("early on Friday", compared.QuerySelector("table.copies del")!.TextContent);

        var accepted = await FollowAsync(served, await served.SubmitAsync(card.QuerySelector("form[action='/copies/accept']")!, ("reason", "names the agency")));
        Assert.Contains("Recorded: one origin", accepted.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("one origin", accepted.QuerySelector("[data-testid=copies]")!.TextContent, StringComparison.Ordinal);
        var undone = await FollowAsync(served, await served.SubmitAsync(accepted.QuerySelector(".notice form")!));
        Assert.Contains("not decided", undone.QuerySelector("[data-testid=copies]")!.TextContent, StringComparison.Ordinal);

        var rejected = await FollowAsync(served, await served.SubmitAsync(
            undone.QuerySelector("form[action='/copies/reject']")!, ("reason", "<b>two desks</b>")));
        Assert.Contains("<b>two desks</b>", rejected.QuerySelector("[data-testid=copies]")!.TextContent, StringComparison.Ordinal);
        await served.PageAsync($"/documents/{a}/copies/doc-none", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_translation_stands_side_by_side_and_leads_to_the_original()
    {
        await using var served = await ServedCase.StartAsync();
        var (a, _) = await ReadAsync(served);
        const string French = "La police de la ville portuaire de Vell a arrêté deux hommes tôt vendredi après un raid dans un appartement au-dessus d'une boulangerie. "
            + "Les hommes, âgés de 24 et 31 ans, sont frères et étaient connus des autorités pour des vols. Les agents ont trouvé de faux papiers et des téléphones. "
            + "Aucun coup de feu n'a été tiré. Les voisins disent que les frères avaient emménagé au printemps.";
        Assert.IsType<ActOutcome.Done>(await new TranslateDocument(served.Case.Session).RunAsync(
            new NewDocumentTranslation(a, "fr.txt", Encoding.UTF8.GetBytes(French), "fr") { IsSure = true }, TestContext.Current.CancellationToken));

        var link = (await served.PageAsync($"/documents/{a}")).QuerySelector("a[href$='/translation/fr']")!;
        var page = await served.PageAsync(link.GetAttribute("href")!);
        var row = page.QuerySelectorAll("[data-testid=stretch]")[0];
        Assert.Equal("fr", row.Children[1].GetAttribute("lang"));
        var original = await served.PageAsync(row.QuerySelector("a")!.GetAttribute("href")!.Split('#')[0]);
        Assert.Equal(row.QuerySelector("a")!.TextContent, string.Concat(original.QuerySelectorAll(".shown").Select(piece => piece.TextContent)));

        var found = (await served.PageAsync("/search?q=boulangerie")).QuerySelector(".hit")!;
        Assert.StartsWith("“Police in the harbor town", found.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
        await served.PageAsync($"/documents/{a}/translation/nl", HttpStatusCode.NotFound);
    }

    private static async Task<(DocumentId, DocumentId)> ReadAsync(ServedCase served)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.At("a.txt"), Dispatch, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            folder.At("b.txt"), Dispatch.Replace("early on Friday", "at dawn", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await new IngestFolder(served.Case.Session).RunAsync(
            new IngestRequest(folder.Path) { WithoutExtraction = true }, cancellation: TestContext.Current.CancellationToken);
        using var reader = served.Case.Session.Store.OpenReader();
        var documents = reader.Documents(new DocumentQuery());
        return (documents.Single(row => row.Value.Path == "a.txt").Value.Id, documents.Single(row => row.Value.Path == "b.txt").Value.Id);
    }

    private static async Task<IDocument> FollowAsync(ServedCase served, HttpResponseMessage answer)
    {
        using (answer)
        {
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
            return await served.PageAsync(answer.Headers.Location!.OriginalString.Split('#')[0]);
        }
    }
}
