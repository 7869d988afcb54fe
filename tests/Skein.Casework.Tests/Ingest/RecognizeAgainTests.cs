using Skein.Casework.Ingest;
using Skein.Model;
using Skein.Model.Documents;
using Skein.Model.Log;
using Skein.Model.Sources;
using Skein.Reading.Tests.Support;
using Skein.Text.Hashing;

namespace Skein.Casework.Tests.Ingest;

/// <summary>Scans that the case has, recognized again. The text of the picture is the oracle; an earlier, worse recognition is put into the log by hand.</summary>
public sealed class RecognizeAgainTests : IDisposable
{
    private const string Words = "Karim Vask and Salim Vask are brothers.";
    private const string Misread = "Kar1m Va5k and Sal1m Va5k are bro thers.";
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_better_text_becomes_a_further_version_and_the_older_one_stays()
    {
        var (folder, document) = Misrecognized();

        var report = await Read(folder, again: true);

        using var reader = _desk.Session.Store.OpenReader();
        var versions = reader.TextVersions(document);
        Assert.Equal([Misread, Words], versions.Select(version => reader.ReadText(version.Id)));
        Assert.All(versions, version => Assert.True(version.IsOcr));
        Assert.Equal((0, 1, 1), (report.Progress.Read, report.Progress.Known, report.Recognized));
        Assert.Contains(reader.ProposedEntities(document), entity => entity.Entity.Label == "Karim Vask");
    }

    [Fact]
    public async Task A_second_run_that_gives_the_same_text_records_nothing()
    {
        var (folder, _) = Misrecognized();
        await Read(folder, again: true);
        var head = _desk.Head();

        var report = await Read(folder, again: true);

        Assert.Equal((0, 1), (report.Recognized, report.Progress.Known));
        Assert.Equal(head, _desk.Head());
    }

    [Fact]
    public async Task Without_being_asked_a_scan_is_not_recognized_again()
    {
        var (folder, document) = Misrecognized();
        var head = _desk.Head();

        await Read(folder, again: false);

        using var reader = _desk.Session.Store.OpenReader();
        Assert.Equal(Misread, reader.ReadText(Assert.Single(reader.TextVersions(document)).Id));
        Assert.Equal(head, _desk.Head());
    }

    private Task<IngestReport> Read(string folder, bool again) => new IngestFolder(_desk.Session).RunAsync(
        new IngestRequest(folder) { RecognizeAgain = again, RecognitionLanguages = "eng" }, cancellation: TestContext.Current.CancellationToken);

    private (string Folder, DocumentId Document) Misrecognized()
    {
        Needs.Tesseract();
        var bytes = ScannedPdf.Of(new PdfFile().Page().Line(72, 700, Words, size: 24).Bytes());
        var folder = _desk.Folder("scans");
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, "scan.pdf"), bytes);
        var (source, hash) = (SourceId.From("src-scan"), ContentHash.OfText(Misread));
        var document = new Document
        {
            Id = Document.IdOf(ContentHash.OfBytes(bytes)),
            Source = source,
            Path = "scan.pdf",
            Bytes = ContentHash.OfBytes(bytes),
            Length = bytes.Length,
            MediaType = "application/pdf",
        };
        var version = new TextVersion
        {
            Id = TextVersion.IdOf(document.Id, "pdf-ocr/0", hash),
            Document = document.Id,
            Reader = "pdf-ocr/0",
            Hash = hash,
            Length = Misread.Length,
            IsOcr = true,
        };
        _desk.Append(
            [Misread],
            new CaseEvent.SourceAdded(new Source { Id = source, Title = "Scan" }),
            new CaseEvent.DocumentAdded(document),
            new CaseEvent.TextVersionAdded(version));
        return (folder, document.Id);
    }
}
