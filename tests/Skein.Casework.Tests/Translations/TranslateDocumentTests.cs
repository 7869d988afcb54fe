using System.Text;
using Skein.Casework.Cases;
using Skein.Casework.Ingest;
using Skein.Casework.Overview;
using Skein.Casework.Reading;
using Skein.Casework.Review;
using Skein.Casework.Searching;
using Skein.Casework.Translations;
using Skein.Model;
using Skein.Storage.Maintenance;
using Skein.Storage.Reading;

namespace Skein.Casework.Tests.Translations;

/// <summary>The translation of a whole document beside its text.</summary>
public sealed class TranslateDocumentTests : IDisposable
{
    private const string French =
        "Le tribunal de Velmont a condamné Karim Vask et Salim Vask à douze ans de prison le 12 mars 2031. L'audience a duré trois jours.\n\n"
        + "Mira Dolen, du parquet de Harsteen, a demandé que les deux hommes restent en détention. Ils ont fait appel devant la cour de Orsk en 2032.\n";

    private const string English =
        "The court of Velmont sentenced Karim Vask and Salim Vask to twelve years in prison on 12 March 2031. The hearing lasted three days.\n\n"
        + "Mira Dolen, of the office of the prosecutor of Harsteen, asked that the two men stay in custody. They appealed to the court of Orsk in 2032.\n";

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_translation_stands_beside_its_sentences_and_the_text_stays_as_it_was()
    {
        var document = await ReadAsync();
        Assert.IsType<ActOutcome.Done>(await GiveAsync(document, English, author: "Mara Lisk"));

        var shown = new ShowTranslation(_desk.Session).Run(document, "en")!;

        Assert.Equal(("en", "Mara Lisk", 0, 4), (shown.Layer.Language, shown.Layer.Author, shown.Unpaired, shown.Stretches.Count));
        Assert.Equal(("L'audience a duré trois jours.", "The hearing lasted three days."), (shown.Stretches[1].Original, shown.Stretches[1].Translation));
        var page = new ReadDocument(_desk.Session).Run(document)!;
        Assert.Equal(French.TrimEnd(), page.Text!.TrimEnd());
        Assert.Single(page.Versions);
        Assert.Equal("en", Assert.Single(page.Translations).Language);
        Assert.Contains("Put a translation into en by Mara Lisk", new ShowLog(_desk.Session).Run(1)[0].Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_finds_a_word_of_the_translation_and_shows_the_sentence_of_the_original()
    {
        var document = await ReadAsync();
        await GiveAsync(document, English);

        var hit = Assert.Single(new SearchCase(_desk.Session).Run("hearing").Documents);

        Assert.Equal((document, "en", "L'audience a duré trois jours."), (hit.Document, hit.Translation, hit.Original));
        Assert.Equal("L'audience a duré trois jours.", hit.FirstMatch.Of(new ReadDocument(_desk.Session).Run(document)!.Text!));
        Assert.Null(Assert.Single(new SearchCase(_desk.Session).Run("audience").Documents).Translation);
    }

    [Fact]
    public async Task A_later_translation_replaces_the_earlier_and_undoing_it_brings_that_back_also_after_a_rebuild()
    {
        var document = await ReadAsync();
        var first = Assert.IsType<ActOutcome.Done>(await GiveAsync(document, English));
        var second = Assert.IsType<ActOutcome.Done>(
            await GiveAsync(document, English.Replace("The hearing lasted", "The session took", StringComparison.Ordinal)));
        Assert.Equal(["session"], Found("session", "hearing"));
        Assert.Equal("SK-STO-014", Assert.IsType<ActOutcome.Refused>(new UndoEvent(_desk.Session).Run(first.Sequence)).Code);

        Assert.IsType<ActOutcome.Done>(new UndoEvent(_desk.Session).Run(second.Sequence));
        Assert.Equal(["hearing"], Found("session", "hearing"));
        _desk.Session.Store.Rebuild(cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(["hearing"], Found("session", "hearing"));
        Assert.IsType<ActOutcome.Done>(new UndoEvent(_desk.Session).Run(first.Sequence));
        Assert.Empty(Found("session", "hearing"));
        Assert.Null(new ShowTranslation(_desk.Session).Run(document));
        // What was undone can be given again.
        Assert.IsType<ActOutcome.Done>(await GiveAsync(document, English));
        Assert.Empty(_desk.Session.Store.Verify(new VerificationRequest(), cancellation: TestContext.Current.CancellationToken).Faults);
    }

    [Fact]
    public async Task What_is_no_translation_of_this_document_is_refused_with_a_sentence_unless_one_is_sure()
    {
        var document = await ReadAsync();
        Assert.Equal("SK-CAS-022", Refusal(await GiveAsync(document, English, "english")));
        Assert.Equal("SK-CAS-018", Refusal(await GiveAsync(document, English, "fr")));
        Assert.Equal("SK-CAS-124", Refusal(await GiveAsync(document, French)));
        Assert.StartsWith("SK-READ-", Refusal(await GiveAsync(document, "")), StringComparison.Ordinal);
        Assert.StartsWith("SK-READ-", Refusal(await GiveAsync(document, " \n ")), StringComparison.Ordinal);
        Assert.Equal("SK-CAS-125", Refusal(await GiveAsync(document, "The court of Velmont.")));
        Assert.Equal("SK-CAS-126", Refusal(await GiveAsync(document, English, "nl")));
        Assert.Equal("SK-CAS-127", Refusal(await GiveAsync(document, Another)));
        Assert.Equal("SK-CAS-121", Refusal(await GiveAsync(DocumentId.From("doc-none"), English)));
        Assert.Equal("SK-CAS-123", Refusal(await new TranslateDocument(_desk.Session).RunAsync(
            new NewDocumentTranslation(document, "x.mp3", [.. "ID3"u8, 3, 0, 0, 0, 0, 0, 0, .. new byte[64]], "en"), TestContext.Current.CancellationToken)));

        Assert.IsType<ActOutcome.Done>(await GiveAsync(document, Another, isSure: true));
        Assert.Equal("SK-CAS-025", Refusal(await GiveAsync(document, Another, isSure: true)));
    }

    private const string Another =
        "The ferry of Lisse left Novgat at 7 in the morning of 4 May 2019 with Emil Tarsk and Zara Kerrin on board. The sea was calm at first.\n\n"
        + "The captain, Adriaan Bremmeren, said to the paper of Marenne that he had seen nothing. The boat was found near Dolvenne on 9 June 2020.\n";

    private List<string> Found(params string[] words) => [.. words.Where(word => new SearchCase(_desk.Session).Run(word).Documents.Count > 0)];

    private async Task<DocumentId> ReadAsync()
    {
        var folder = _desk.Folder("reports");
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "a.txt"), French, TestContext.Current.CancellationToken);
        await new IngestFolder(_desk.Session).RunAsync(
            new IngestRequest(folder) { WithoutExtraction = true }, cancellation: TestContext.Current.CancellationToken);
        using var reader = _desk.Session.Store.OpenReader();
        return Assert.Single(reader.Documents(new DocumentQuery())).Value.Id;
    }

    private Task<ActOutcome> GiveAsync(DocumentId document, string text, string language = "en", string? author = null, bool isSure = false) =>
        new TranslateDocument(_desk.Session).RunAsync(
            new NewDocumentTranslation(document, "translation.txt", Encoding.UTF8.GetBytes(text), language) { Author = author, IsSure = isSure },
            TestContext.Current.CancellationToken);

    private static string Refusal(ActOutcome outcome) => Assert.IsType<ActOutcome.Refused>(outcome).Code;
}
